import { PrometheusOperatorCrds, type PrometheusOperatorCrdsProps } from "../../../constructs/metrics/prometheus-operator-crds";
import { releaseOf, releasePage, synthInCluster } from "../../support/releases";

function synthCrds(props?: PrometheusOperatorCrdsProps) {
  return synthInCluster((stack) => {
    new PrometheusOperatorCrds(stack, "Crds", props);
  });
}

describe("definitions of the Prometheus operator", () => {
  test("are the chart as it is", () => {
    expect(releasePage(synthCrds())).toMatchInlineSnapshot(
      `"prometheus-operator-crds 31.0.1, as prometheus-operator-crds in observability"`,
    );
  });

  test("stay in a protected environment, whatever a plan says, because every rule would go with them", () => {
    expect(releaseOf(synthCrds({ removalPolicy: "protect" }))["lifecycle"]).toEqual({ prevent_destroy: true });
    expect(releaseOf(synthCrds({ removalPolicy: "destroy" }))).not.toHaveProperty("lifecycle");
  });
});
