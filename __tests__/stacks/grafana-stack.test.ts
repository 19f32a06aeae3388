import { GrafanaStack } from "../../stacks/grafana-stack";
import { phoenix } from "../../systems";
import { EKS_ENVIRONMENT } from "../support/eks-environment";
import { synthStack } from "../support/synth";

const STACK = synthStack((app) => new GrafanaStack(app, { environment: EKS_ENVIRONMENT, systems: [phoenix] }));

describe("grafana stack", () => {
  test("is no more than this", () => {
    expect(STACK.resourceCounts()).toMatchInlineSnapshot(`
     {
       "grafana_contact_point": 1,
       "grafana_dashboard": 10,
       "grafana_data_source": 5,
       "grafana_folder": 3,
       "grafana_notification_policy": 1,
     }
    `);
  });

  test("talks to the environment's Grafana, with a token that only the environment of who deploys knows", () => {
    expect(STACK.section("provider")).toEqual({ grafana: [{ url: "https://grafana.example.com", store_dashboard_sha256: true }] });
  });

  test("shows what the telemetry stack says is there", () => {
    const urls = STACK.resources("grafana_data_source").map((source) => source["url"]);

    expect(urls.sort()).toEqual(
      ["alertmanager", "jaeger", "loki", "prometheus", "tempo"].map(
        (name) => `\${data.terraform_remote_state.telemetry.outputs.${name}_url}`,
      ),
    );
  });

  test("has the dashboards of every system in the system's folder", () => {
    expect(STACK.resources("grafana_folder").map((folder) => folder["title"])).toContain(phoenix.title);
    expect(STACK.resources("grafana_dashboard").length).toBeGreaterThanOrEqual(Object.keys(phoenix.dashboards).length);
  });
});
