/** All channels by name. An environment lists the ones that exist in it; a system says which severity goes to which. */
import type { Channel } from "./channel";
import type { SecretFileRef } from "../secrets/catalogue";

export const CHANNELS = {
  /** Where everything goes that no system claims. */
  "chat-default": { kind: "slack", channel: "#alerts", webhook: { secret: "alertmanager-slack", property: "url" } },
  pagerduty: { kind: "pagerduty", routingKey: { secret: "alertmanager-pagerduty", property: "routing-key" } },
  "phoenix-email": { kind: "email", to: "oncall@phoenix.example" },
  deadman: { kind: "webhook", url: { secret: "alertmanager-deadman", property: "url" }, sendResolved: false },
} as const satisfies Readonly<Record<string, Channel>>;

/** Name of a channel. */
export type ChannelName = keyof typeof CHANNELS;

/** The channel that hears the dead man's switch. An environment without it drops the switch; one that pages must have it. */
export const DEADMAN_CHANNEL: ChannelName = "deadman";

/** Password of the mail relay's account, which all mail channels share. */
export const MAIL_PASSWORD: SecretFileRef = { secret: "alertmanager-smtp", property: "password" };

/** The named channels, in the order of the table. Names that the table does not know are left out here and reported by `validateRouting`. */
export function channelsNamed(names: readonly string[]): ReadonlyMap<string, Channel> {
  return new Map(Object.entries<Channel>(CHANNELS).filter(([name]) => names.includes(name)));
}
