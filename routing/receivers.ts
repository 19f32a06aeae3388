/** Receivers: one per channel, named as the channel. All of them render their text from the same template. */
import { CHANNEL_REACH, type Channel, type Reach } from "./channel";
import { secretFile } from "../secrets/catalogue";

export interface SlackReceiver {
  readonly api_url_file: string;
  readonly channel: string;
  readonly send_resolved: boolean;
  readonly color: string;
  readonly title: string;
  readonly title_link: string;
  readonly text: string;
  readonly fallback: string;
}

export interface PagerDutyReceiver {
  readonly routing_key_file: string;
  readonly send_resolved: boolean;
  readonly severity: string;
  readonly description: string;
  readonly class: string;
  readonly component: string;
  readonly client_url: string;
  readonly details: Readonly<Record<string, string>>;
}

export interface EmailReceiver {
  readonly to: string;
  readonly send_resolved: boolean;
  readonly headers: { readonly Subject: string };
  readonly html: string;
  readonly text: string;
}

export interface WebhookReceiver {
  readonly url_file: string;
  readonly send_resolved: boolean;
}

/** A receiver of Alertmanager's configuration, as far as this project uses it. One without any integration tells nobody. */
export interface AlertmanagerReceiver {
  readonly name: string;
  /** @default - it tells no chat */
  readonly slack_configs?: readonly SlackReceiver[];
  /** @default - it tells no pager */
  readonly pagerduty_configs?: readonly PagerDutyReceiver[];
  /** @default - it sends no mail */
  readonly email_configs?: readonly EmailReceiver[];
  /** @default - it tells no machine */
  readonly webhook_configs?: readonly WebhookReceiver[];
}

const TITLE = '{{ template "observability.title" . }}';
const TEXT = '{{ template "observability.text" . }}';
const HTML = '{{ template "observability.html" . }}';
const ALERTS_LINK = '{{ template "observability.alerts-link" . }}';

/** @param room chat room of the environment in place of the channel's own */
export function renderReceiver(name: string, channel: Channel, room?: string): AlertmanagerReceiver {
  switch (channel.kind) {
    case "slack":
      return {
        name,
        slack_configs: [
          {
            api_url_file: secretFile(channel.webhook),
            channel: room ?? channel.channel,
            send_resolved: true,
            color: '{{ template "observability.color" . }}',
            title: TITLE,
            title_link: ALERTS_LINK,
            text: TEXT,
            fallback: TITLE,
          },
        ],
      };
    case "pagerduty":
      return {
        name,
        pagerduty_configs: [
          {
            routing_key_file: secretFile(channel.routingKey),
            send_resolved: true,
            severity: '{{ template "observability.pager-severity" . }}',
            description: TITLE,
            class: "{{ .CommonLabels.alertname }}",
            component: "{{ .CommonLabels.system }}",
            client_url: ALERTS_LINK,
            details: { alerts: TEXT },
          },
        ],
      };
    case "email":
      return {
        name,
        email_configs: [{ to: channel.to, send_resolved: true, headers: { Subject: TITLE }, html: HTML, text: TEXT }],
      };
    case "webhook":
      return { name, webhook_configs: [{ url_file: secretFile(channel.url), send_resolved: channel.sendResolved }] };
  }
}

/** What a receiver reaches, read from its integrations. Empty for one that tells nobody. */
export function reachOf(receiver: AlertmanagerReceiver): ReadonlySet<Reach> {
  const reach = new Set<Reach>();
  if ((receiver.slack_configs ?? []).length > 0) reach.add(CHANNEL_REACH.slack);
  if ((receiver.pagerduty_configs ?? []).length > 0) reach.add(CHANNEL_REACH.pagerduty);
  if ((receiver.email_configs ?? []).length > 0) reach.add(CHANNEL_REACH.email);
  if ((receiver.webhook_configs ?? []).length > 0) reach.add(CHANNEL_REACH.webhook);
  return reach;
}
