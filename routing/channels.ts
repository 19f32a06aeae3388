/** All channels by name. An environment lists the ones that exist in it; a system says which severity goes to which. */
import type { Channel } from "./channel";

export const CHANNELS = {
  /** Where everything goes that no system claims. */
  "chat-default": { kind: "slack", channel: "#alerts", webhook: { secret: "alertmanager-slack", property: "url" } },
  pagerduty: { kind: "pagerduty", routingKey: { secret: "alertmanager-pagerduty", property: "routing-key" } },
  "phoenix-email": { kind: "email", to: "oncall@phoenix.example" },
  deadman: { kind: "webhook", url: { secret: "alertmanager-deadman", property: "url" }, sendResolved: false },
} as const satisfies Readonly<Record<string, Channel>>;

/** Name of a channel. */
export type ChannelName = keyof typeof CHANNELS;
