/** Which severities of a system go to which channels, and when. Rendered for Alertmanager and for Grafana from this one model. */
import type { Severity } from "../rules/alert";
import type { ChannelName } from "./channels";

/**
 * Channels per severity of one system. A channel that the environment does not list is left out there; what remains must satisfy the
 * environment's `paging` and reach somebody.
 */
export type SystemRoutes = Readonly<Record<Exclude<Severity, "none">, readonly ChannelName[]>>;

/** Where alerts go that carry no known system: the default of all systems. */
export const DEFAULT_ROUTES: SystemRoutes = {
  critical: ["pagerduty", "chat-default"],
  warning: ["chat-default"],
  info: ["chat-default"],
};
