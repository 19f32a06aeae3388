/** Grafana's own alerts: one contact point and one policy, which hand everything to the Alertmanager that routes it. Neither holds a secret. */
import { ContactPoint } from "@cdktf/provider-grafana/lib/contact-point";
import { NotificationPolicy } from "@cdktf/provider-grafana/lib/notification-policy";
import { Construct } from "constructs";
import { renderGrafanaRouting } from "../../routing/grafana-policy";
import type { Url } from "../../units";

export interface AlertForwardingProps {
  /** Address of the Alertmanager as Grafana's pod reaches it. */
  readonly alertmanagerUrl: string;
}

export class AlertForwarding extends Construct {
  constructor(scope: Construct, id: string, props: AlertForwardingProps) {
    super(scope, id);
    // A reference to another stack's output stands for an address but does not look like one.
    const { contactPoint, policy } = renderGrafanaRouting(props.alertmanagerUrl as Url);
    const { name } = new ContactPoint(this, "ContactPoint", { name: contactPoint.name, alertmanager: [contactPoint.alertmanager] });
    new NotificationPolicy(this, "Policy", { ...policy, contactPoint: name, groupBy: [...policy.groupBy] });
  }
}
