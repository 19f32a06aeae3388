import { Alertmanager, type AlertmanagerProps } from "../../../constructs/alerting/alertmanager";
import { SECRETS } from "../../../secrets/catalogue";
import { Size } from "../../../units";
import { releasePage, synthInCluster, valuesOf } from "../../support/releases";

const MINIMAL: AlertmanagerProps = {
  alerting: { replicas: 1, volumeSize: Size.gibibytes(2), url: "https://alertmanager.example.com", channels: [] },
  config: { route: { receiver: "null" }, receivers: [{ name: "null" }] },
  templates: {},
  secrets: [],
  storageClass: "gp3",
};

function synthAlertmanager(props: Partial<AlertmanagerProps> = {}) {
  return synthInCluster((stack) => {
    new Alertmanager(stack, "Alertmanager", { ...MINIMAL, ...props });
  });
}

const withReplicas = (replicas: number) => valuesOf(synthAlertmanager({ alerting: { ...MINIMAL.alerting, replicas } }));

describe("alertmanager", () => {
  test("with minimal props is no more than this", () => {
    expect(releasePage(synthAlertmanager())).toMatchSnapshot();
  });

  test("has its configuration and templates as they are given, Go's braces included", () => {
    const values = valuesOf(
      synthAlertmanager({
        config: { receivers: [{ name: "chat", slack_configs: [{ title: '{{ template "title" . }}' }] }] },
        templates: { "ours.tmpl": '{{ define "title" }}${x} {{ .Status }}{{ end }}\n' },
      }),
    );

    expect(values).toMatchObject({
      config: { receivers: [{ name: "chat", slack_configs: [{ title: '{{ template "title" . }}' }] }] },
      templates: { "ours.tmpl": '{{ define "title" }}${x} {{ .Status }}{{ end }}\n' },
    });
  });

  test("reads secrets as files, each Secret in a directory of its own, and holds no value", () => {
    const values = valuesOf(synthAlertmanager({ secrets: [SECRETS["alertmanager-slack"], SECRETS["alertmanager-pagerduty"]] }));

    expect(values["extraSecretMounts"]).toEqual(
      [SECRETS["alertmanager-slack"], SECRETS["alertmanager-pagerduty"]].map(({ mount }) => ({
        name: mount.secretName,
        secretName: mount.secretName,
        mountPath: mount.directory,
        readOnly: true,
      })),
    );
  });

  test("mounts no Secret that nobody reads as files", () => {
    expect(valuesOf(synthAlertmanager({ secrets: [SECRETS["grafana-admin"]] }))["extraSecretMounts"]).toEqual([]);
  });

  test("names in links the address that people open", () => {
    expect(valuesOf(synthAlertmanager())["baseURL"]).toBe("https://alertmanager.example.com");
  });

  test.each([
    [3, 2],
    [5, 3],
  ])("of %i peers keeps a majority of %i while nodes are drained, in different zones", (replicas, minAvailable) => {
    expect(withReplicas(replicas)).toMatchObject({
      replicaCount: replicas,
      podDisruptionBudget: { minAvailable, unhealthyPodEvictionPolicy: "AlwaysAllow" },
      topologySpreadConstraints: [
        {
          topologyKey: "topology.kubernetes.io/zone",
          whenUnsatisfiable: "DoNotSchedule",
          labelSelector: { matchLabels: { "app.kubernetes.io/name": "alertmanager" } },
        },
        { topologyKey: "kubernetes.io/hostname" },
      ],
    });
  });

  test("alone has no budget that would keep its node from being drained, and nothing to spread", () => {
    expect(withReplicas(1)).toMatchObject({ replicaCount: 1 });
    expect(withReplicas(1)).not.toHaveProperty("podDisruptionBudget");
    expect(withReplicas(1)).not.toHaveProperty("topologySpreadConstraints");
  });

  test("remembers silences and what it has sent over the life of its pod", () => {
    expect(valuesOf(synthAlertmanager())["persistence"]).toEqual({ enabled: true, storageClass: "gp3", size: "2Gi" });
  });

  test("reloads when its configuration changes", () => {
    expect(valuesOf(synthAlertmanager())["configmapReload"]).toMatchObject({ enabled: true });
  });

  test("is scraped once, though two Services match its monitor", () => {
    expect(valuesOf(synthAlertmanager())["serviceMonitor"]).toEqual({
      enabled: true,
      relabelings: [{ sourceLabels: ["__meta_kubernetes_service_name"], regex: "alertmanager-headless", action: "drop" }],
    });
  });

  test("runs as the level restricted asks for, both containers, without a token for the API", () => {
    const container = {
      allowPrivilegeEscalation: false,
      readOnlyRootFilesystem: true,
      runAsNonRoot: true,
      capabilities: { drop: ["ALL"] },
    };

    expect(valuesOf(synthAlertmanager())).toMatchObject({
      automountServiceAccountToken: false,
      podSecurityContext: { runAsNonRoot: true, seccompProfile: { type: "RuntimeDefault" } },
      securityContext: container,
      configmapReload: { securityContext: container },
    });
  });

  test("is reached by one address, and as all peers by another", () => {
    synthInCluster((stack) => {
      const alertmanager = new Alertmanager(stack, "Alertmanager", MINIMAL);

      expect(alertmanager.endpoint).toEqual({ namespace: "observability", service: "alertmanager", port: 9093, portName: "http" });
      expect(alertmanager.peers).toEqual({ namespace: "observability", service: "alertmanager-headless", port: 9093, portName: "http" });
    });
  });
});
