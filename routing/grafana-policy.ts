/**
 * Where Grafana sends the alerts of its own rules, which exist only for conditions that span data sources: to the environment's Alertmanager, whole,
 * which then routes them as every other alert. So Grafana has one contact point and one policy, and both follow the same routes as Prometheus.
 *
 * The tree of routes is not repeated here, on purpose:
 * - Contact points for chats and pagers hold an address or key, and Terraform would write it to its state. This one holds none.
 * - Policies per system would tell an alert twice, once by Grafana and once by Alertmanager, which also knows the inhibitions.
 * - A text template or mute timing in Grafana would have no effect on what Alertmanager sends.
 *
 * The timings differ from those of Alertmanager for a reason. What Grafana forwards carries an end some minutes ahead (four evaluations of the rule,
 * two minutes at the least), and Alertmanager takes it for resolved then, so it must be forwarded again before: every minute.
 *
 * @see https://grafana.com/docs/grafana/latest/alerting/configure-notifications/manage-contact-points/
 */
import { GROUP_BY } from "./timings";
import { Duration, type Url } from "../units";

/** Labels of alerts, how soon they are sent, and where to. In the notation of the Terraform provider. */
export interface GrafanaPolicy {
  readonly contactPoint: string;
  readonly groupBy: readonly string[];
  readonly groupWait: string;
  readonly groupInterval: string;
  readonly repeatInterval: string;
}

/** A contact point of type `prometheus-alertmanager`. It needs no secret: who may reach the Alertmanager is said by the network policy. */
export interface GrafanaContactPoint {
  readonly name: string;
  readonly alertmanager: { readonly url: Url; readonly disableResolveMessage: boolean };
}

export interface GrafanaRouting {
  readonly contactPoint: GrafanaContactPoint;
  readonly policy: GrafanaPolicy;
}

const CONTACT_POINT = "alertmanager";

const FORWARD_TIMINGS = {
  groupWait: Duration.seconds(0),
  groupInterval: Duration.seconds(30),
  repeatInterval: Duration.minutes(1),
} as const;

/** @param alertmanagerUrl address of the Alertmanager as Grafana's pod reaches it, without a path */
export function renderGrafanaRouting(alertmanagerUrl: Url): GrafanaRouting {
  return {
    contactPoint: { name: CONTACT_POINT, alertmanager: { url: alertmanagerUrl, disableResolveMessage: false } },
    policy: {
      contactPoint: CONTACT_POINT,
      groupBy: GROUP_BY,
      groupWait: FORWARD_TIMINGS.groupWait.toPrometheus(),
      groupInterval: FORWARD_TIMINGS.groupInterval.toPrometheus(),
      repeatInterval: FORWARD_TIMINGS.repeatInterval.toPrometheus(),
    },
  };
}
