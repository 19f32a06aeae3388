/** What a system has scraped that nothing reads, and its jobs without it. */
import type { ScrapeJob } from "../metrics/scrape";
import { type UnreadMetric, keepingRead, unreadMetrics } from "../metrics/unread";
import type { IsRead } from "./read-series";
import type { SystemPack } from "./system-pack";

/** The most series first. */
export function unreadOf(system: Pick<SystemPack, "name" | "metrics" | "scrape">, isRead: IsRead): UnreadMetric[] {
  return unreadMetrics({ ...system, isRead: (name) => isRead(system.name, name) });
}

/** The jobs as they are rendered: where the pack asks for it, without what nothing reads. */
export function scrapeOf(system: Pick<SystemPack, "name" | "metrics" | "scrape" | "unreadMetrics">, isRead: IsRead): readonly ScrapeJob[] {
  if (system.unreadMetrics !== "drop") return system.scrape;
  return keepingRead({ ...system, isRead: (name) => isRead(system.name, name) });
}
