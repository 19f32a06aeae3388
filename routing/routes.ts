/** Which severities of a system go to which channels. Rendered for Alertmanager and for Grafana from this one model. */
import type { ChannelName } from "./channels";
import type { Severity } from "../rules/alert";

/** The severities that somebody is told of, the gravest first. */
export const ROUTED_SEVERITIES = ["critical", "warning", "info"] as const satisfies readonly Severity[];

export type RoutedSeverity = (typeof ROUTED_SEVERITIES)[number];

/**
 * Channels per severity of one system; every one of the list is told. The order of the list does not matter, with one exception: where it has
 * several chats, the last one is the system's own room, which also gets what carries no known severity.
 *
 * A channel that the environment does not list is left out there; what remains must satisfy the environment's `paging` and reach somebody. A
 * severity for which nothing remains follows the default.
 */
export type SystemRoutes = Readonly<Record<RoutedSeverity, readonly ChannelName[]>>;

/** Value of the label `system` of what belongs to no application: nodes, the API, the telemetry itself. */
export const PLATFORM_SENDER = "platform" as const;

/** Where alerts on the cluster and on the platform go. Those on objects in a system's namespaces carry that system and go where its alerts go. */
export const PLATFORM_ROUTES: SystemRoutes = {
  critical: ["pagerduty", "chat-default"],
  warning: ["chat-default"],
  info: ["chat-default"],
};

/** Where alerts go that carry no known system: the default of all systems. */
export const DEFAULT_ROUTES: SystemRoutes = {
  critical: ["pagerduty", "chat-default"],
  warning: ["chat-default"],
  info: ["chat-default"],
};
