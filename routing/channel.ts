/** Channels: the ways in which a notification reaches somebody. Which kind reaches a pager and which a chat decides what synth demands. */
import type { SecretFileRef } from "../secrets/catalogue";

export interface SlackChannel {
  readonly kind: "slack";
  /** Room that is posted to; an environment may name another one. */
  readonly channel: `#${string}`;
  /** Address of the incoming webhook. */
  readonly webhook: SecretFileRef;
}

export interface PagerDutyChannel {
  readonly kind: "pagerduty";
  /** Key of an Events v2 integration. */
  readonly routingKey: SecretFileRef;
}

export interface EmailChannel {
  readonly kind: "email";
  readonly to: `${string}@${string}`;
}

/** An HTTP endpoint that a machine reads, such as the outside heartbeat service. Nobody is told by it. */
export interface WebhookChannel {
  readonly kind: "webhook";
  readonly url: SecretFileRef;
  /** Whether the end of an alert is told too. A heartbeat must not hear of an end: it would count it as a beat. */
  readonly sendResolved: boolean;
}

export type Channel = SlackChannel | PagerDutyChannel | EmailChannel | WebhookChannel;

/** What a kind of channel is good for: it wakes somebody, it is read by somebody, or by a machine. */
export type Reach = "pager" | "chat" | "mail" | "machine";

/** The reach of each kind. */
export const CHANNEL_REACH = {
  slack: "chat",
  pagerduty: "pager",
  email: "mail",
  webhook: "machine",
} as const satisfies Readonly<Record<Channel["kind"], Reach>>;
