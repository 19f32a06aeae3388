import { renderGrafanaRouting } from "../../routing/grafana-policy";
import { scanForSecrets } from "../../secrets/scan";
import { Duration } from "../../units";

describe("Grafana's contact point and policy", () => {
  const { contactPoint, policy } = renderGrafanaRouting("http://alertmanager.observability.svc:9093");

  it("forward everything to the Alertmanager, with the end of an alert", () => {
    expect(contactPoint).toEqual({
      name: "alertmanager",
      alertmanager: { url: "http://alertmanager.observability.svc:9093", disableResolveMessage: false },
    });
    expect(policy.contactPoint).toBe(contactPoint.name);
  });

  it("group as the Alertmanager does", () => {
    expect(policy.groupBy).toEqual(["system", "alertname", "severity"]);
  });

  it("forward an alert again before the Alertmanager takes it for resolved, two minutes after Grafana sent it", () => {
    const { groupInterval, repeatInterval } = policy;
    expect([groupInterval, repeatInterval]).toEqual([Duration.seconds(30).toPrometheus(), Duration.minutes(1).toPrometheus()]);
  });

  it("hold nothing that Terraform would have to hide in its state", () => {
    expect(scanForSecrets({ contactPoint, policy }, "grafana")).toEqual([]);
  });
});
