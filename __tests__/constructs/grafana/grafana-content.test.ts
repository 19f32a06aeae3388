import { Fn, TerraformOutput } from "cdktf";
import { Folders } from "../../../constructs/grafana/folders";
import { GrafanaContent, type GrafanaContentProps } from "../../../constructs/grafana/grafana-content";
import { phoenix } from "../../../systems";
import { Duration, Size } from "../../../units";
import { type JsonPanel, panelTitled } from "../../dashboards/structure";
import { embeddedJson, synthGrafana } from "./grafana-test-stack";

const PROPS: GrafanaContentProps = {
  environment: {
    name: "test",
    cluster: { kind: "kubeconfig", name: "test", context: "test", storageClass: "test", kubernetesVersion: "1.36" },
    metrics: {
      replicas: 1,
      retention: Duration.days(7),
      volumeSize: Size.gibibytes(9),
      scrapeInterval: Duration.seconds(17),
      evaluationInterval: Duration.seconds(19),
    },
  },
  systems: [phoenix],
  telemetry: {
    prometheusUrl: "http://prometheus.test:1",
    lokiUrl: "http://loki.test:2",
    tempoUrl: "http://tempo.test:3",
    jaegerUrl: "http://jaeger.test:4",
    alertmanagerUrl: "http://alertmanager.test:5",
  },
};

const stack = synthGrafana((scope) => void new GrafanaContent(scope, "Content", PROPS));

describe("the content of Grafana", () => {
  test("is so many of these", () => {
    expect(stack.resourceCounts()).toEqual({
      grafana_contact_point: 1,
      grafana_dashboard: 10,
      grafana_data_source: 5,
      grafana_folder: 3,
      grafana_notification_policy: 1,
    });
  });

  test("has a folder for each system and for the platform, which survives with what people put into it", () => {
    expect(
      stack.resources("grafana_folder").map(({ uid, title, prevent_destroy_if_not_empty }) => [uid, title, prevent_destroy_if_not_empty]),
    ).toEqual([
      ["kubernetes", "Kubernetes", true],
      ["phoenix", "Phoenix Orchestrator", true],
      ["platform", "Platform", true],
    ]);
  });

  test("refuses to look for the folder of a system that it does not have", () => {
    synthGrafana((scope) => {
      const folders = new Folders(scope, "Folders", { systems: [phoenix] });

      expect(() => folders.uidOf("griffin")).toThrow(
        'There is no folder for the system "griffin". Allowed: phoenix. Add it to the systems of Folders.',
      );
    });
  });

  test("has each dashboard in the folder of its system, under an id that tells both", () => {
    const dashboards = stack.resourcesByName("grafana_dashboard");
    const [folder] = Object.keys(stack.resourcesByName("grafana_folder")).filter((name) => name.startsWith("Content_Folders_Phoenix"));

    expect(Object.keys(dashboards).map((name) => name.replace(/_[0-9A-F]{8}$/, ""))).toEqual([
      "Content_Dashboards_Kubernetes_ControlPlane",
      "Content_Dashboards_Kubernetes_Nodes",
      "Content_Dashboards_Kubernetes_Volumes",
      "Content_Dashboards_Kubernetes_Workloads",
      "Content_Dashboards_Phoenix_BusinessMetrics",
      "Content_Dashboards_Phoenix_Slo",
      "Content_Dashboards_Phoenix_SystemOverview",
      "Content_Dashboards_Platform_Health",
      "Content_Dashboards_Platform_Slo",
      "Content_Dashboards_Platform_Stores",
    ]);
    expect(new Set(Object.values(dashboards).map((dashboard) => dashboard["overwrite"]))).toEqual(new Set([true]));
    const ofPhoenix = Object.entries(dashboards).filter(([name]) => name.includes("_Phoenix_"));
    expect(new Set(ofPhoenix.map(([, dashboard]) => dashboard["folder"]))).toEqual(new Set([`\${grafana_folder.${folder}.uid}`]));
  });

  test("writes dashboards so that Grafana's own variables survive Terraform", () => {
    const dashboard = stack.resource("grafana_dashboard", "Content_Dashboards_Phoenix_SystemOverview");

    expect(String(dashboard["config_json"])).toContain('"uid":"$${datasource}"');
    expect(embeddedJson(dashboard, "config_json")).toMatchObject({
      uid: "phoenix-system-overview",
      tags: ["phoenix", "test"],
      templating: {
        list: [
          { name: "datasource", current: { value: "prometheus" } },
          { name: "loki", current: { value: "loki" } },
        ],
      },
    });
  });

  test("tells the data sources how often the environment scrapes and where its systems write trace ids", () => {
    const settings = (name: string) =>
      embeddedJson(stack.resource("grafana_data_source", `Content_DataSources_${name}_`), "json_data_encoded");

    expect(settings("Prometheus")["timeInterval"]).toBe("17s");
    expect(settings("Loki")["derivedFields"]).toMatchObject([{ name: "Trace" }, { name: "Trace in trace_id", matcherType: "regex" }]);
  });

  test("draws the threshold that the environment sets", () => {
    const environment = { ...PROPS.environment, systems: { phoenix: { alerts: { HighLatency: { threshold: 2.5 } } } } } as const;
    const changed = synthGrafana((scope) => void new GrafanaContent(scope, "Content", { ...PROPS, environment }));
    const json = embeddedJson(changed.resource("grafana_dashboard", "Content_Dashboards_Phoenix_SystemOverview"), "config_json");
    const panel: JsonPanel = panelTitled(json as unknown as Parameters<typeof panelTitled>[0], "Request Latency");

    expect(panel.fieldConfig?.defaults.thresholds?.steps.map(({ value }) => value)).toEqual([null, 2.5]);
  });

  test("hands Grafana's own alerts to the Alertmanager, all by one policy and without a secret", () => {
    const [name = ""] = Object.keys(stack.resourcesByName("grafana_contact_point"));

    expect(stack.resource("grafana_contact_point")).toMatchObject({
      name: "alertmanager",
      alertmanager: [{ url: "http://alertmanager.test:5" }],
    });
    expect(stack.resource("grafana_notification_policy")).toMatchObject({
      contact_point: `\${grafana_contact_point.${name}.name}`,
      group_by: ["system", "alertname", "severity"],
      repeat_interval: "1m",
    });
  });

  test("takes addresses that only Terraform knows", () => {
    const withOutput = synthGrafana((scope) => {
      const url = Fn.join("", ["http://", "late.test"]);
      new TerraformOutput(scope, "Seen", { value: url });
      new GrafanaContent(scope, "Content", { ...PROPS, telemetry: { ...PROPS.telemetry, alertmanagerUrl: url, prometheusUrl: url } });
    });

    expect(withOutput.resource("grafana_data_source", "Content_DataSources_Prometheus")["url"]).toBe(
      '${join("", ["http://", "late.test"])}',
    );
    expect(withOutput.resource("grafana_contact_point")["alertmanager"]).toMatchObject([{ url: '${join("", ["http://", "late.test"])}' }]);
  });

  test("is the same text when it is synthesized again", () => {
    const again = synthGrafana((scope) => void new GrafanaContent(scope, "Content", PROPS));

    expect(JSON.stringify(again.json)).toBe(JSON.stringify(stack.json));
  });
});
