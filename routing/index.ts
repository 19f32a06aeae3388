/** Who is told what: channels, routes and inhibition, rendered as Alertmanager's configuration and as Grafana's policy. */
export {
  renderAlertmanagerConfig,
  renderAlertmanagerTemplates,
  type AlertmanagerConfig,
  type AlertmanagerGlobals,
  type AlertmanagerInhibitRule,
  type RoutingOptions,
} from "./alertmanager-config";
export {
  CHANNEL_REACH,
  type Channel,
  type EmailChannel,
  type PagerDutyChannel,
  type Reach,
  type SlackChannel,
  type WebhookChannel,
} from "./channel";
export { CHANNELS, DEADMAN_CHANNEL, type ChannelName } from "./channels";
export { renderGrafanaRouting, type GrafanaContactPoint, type GrafanaPolicy, type GrafanaRouting } from "./grafana-policy";
export { INHIBITIONS, type Inhibition } from "./inhibition";
export { matchAny, matchNone, parseMatcher, renderMatcher, type LabelSet, type Matcher, type MatcherOperator } from "./matcher";
export { type AlertmanagerReceiver } from "./receivers";
export { resolveReceivers, resolveRoute, type RouteEnd } from "./resolve";
export { NULL_RECEIVER, renderRouteTree, type AlertmanagerRoute, type RouteTreeOptions, type Routes } from "./route-tree";
export { DEFAULT_ROUTES, PLATFORM_ROUTES, PLATFORM_SENDER, ROUTED_SEVERITIES, type RoutedSeverity, type SystemRoutes } from "./routes";
export { DEFAULT_TIMINGS, GROUP_BY, HEARTBEAT_TIMINGS, PAGER_TIMINGS, RESOLVE_TIMEOUT } from "./timings";
export { validateAlertmanagerConfig } from "./validate-config";
export { validateRouting, type ValidateRoutingOptions } from "./validate-routing";
