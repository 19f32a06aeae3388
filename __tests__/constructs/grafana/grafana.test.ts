import { Grafana } from "../../../constructs/grafana/grafana";
import type { GrafanaConfig } from "../../../environments/environment";
import { Size } from "../../../units";
import { releasePage, synthInCluster, valuesOf } from "../../support/releases";

const SQLITE: GrafanaConfig = {
  replicas: 1,
  url: "https://grafana.example.com",
  database: { kind: "sqlite", volumeSize: Size.gibibytes(7) },
};
const POSTGRES: GrafanaConfig = { ...SQLITE, database: { kind: "postgres", host: "db.example.com:5437", name: "grafana-7" } };

function synthGrafana(grafana: GrafanaConfig) {
  return synthInCluster((stack) => {
    new Grafana(stack, "Grafana", { grafana, storageClass: "gp3" });
  });
}

const fromSecret = (name: string, key: string) => ({ secretKeyRef: { name, key } });

describe("grafana", () => {
  test("with minimal props is no more than this", () => {
    expect(releasePage(synthGrafana(SQLITE))).toMatchSnapshot();
  });

  test("reads its administrator from a Secret, and holds no password", () => {
    const values = valuesOf(synthGrafana(SQLITE));

    expect(values["admin"]).toEqual({ existingSecret: "grafana-admin", userKey: "username", passwordKey: "password" });
    expect(values).not.toHaveProperty("adminPassword");
  });

  test("knows the address that people open, and sends cookies over TLS where that has it", () => {
    expect(valuesOf(synthGrafana(SQLITE))["grafana.ini"]).toMatchObject({
      server: { domain: "grafana.example.com", root_url: "https://grafana.example.com" },
      security: { cookie_secure: true },
    });
    expect(valuesOf(synthGrafana({ ...SQLITE, url: "http://localhost:3000" }))["grafana.ini"]).toMatchObject({
      server: { domain: "localhost", root_url: "http://localhost:3000" },
      security: { cookie_secure: false },
    });
  });

  test("lets nobody in who was not invited, and tells nobody that it is used", () => {
    expect(valuesOf(synthGrafana(SQLITE))["grafana.ini"]).toMatchObject({
      users: { allow_sign_up: false },
      analytics: { check_for_updates: false, check_for_plugin_updates: false, reporting_enabled: false },
      security: { disable_gravatar: true },
    });
  });

  test("on SQLite keeps its volume, and stops the old pod before it starts the new one", () => {
    expect(valuesOf(synthGrafana(SQLITE))).toMatchObject({
      persistence: { enabled: true, storageClassName: "gp3", size: "7Gi" },
      deploymentStrategy: { type: "Recreate" },
    });
  });

  test("on Postgres has no volume, speaks TLS, and reads user and password from a Secret", () => {
    const values = valuesOf(synthGrafana(POSTGRES));

    expect(values).toMatchObject({
      persistence: { enabled: false },
      envValueFrom: {
        GF_DATABASE_USER: fromSecret("grafana-database", "username"),
        GF_DATABASE_PASSWORD: fromSecret("grafana-database", "password"),
      },
      "grafana.ini": { database: { type: "postgres", host: "db.example.com:5437", name: "grafana-7", ssl_mode: "require" } },
    });
    expect(values).not.toHaveProperty("deploymentStrategy");
  });

  test("of two keeps one while nodes are drained, in different zones, and they tell each other what they have notified of", () => {
    expect(valuesOf(synthGrafana({ ...POSTGRES, replicas: 2 }))).toMatchObject({
      replicas: 2,
      podDisruptionBudget: { minAvailable: 1, unhealthyPodEvictionPolicy: "AlwaysAllow" },
      topologySpreadConstraints: [
        { topologyKey: "topology.kubernetes.io/zone", labelSelector: { matchLabels: { "app.kubernetes.io/name": "grafana" } } },
        { topologyKey: "kubernetes.io/hostname" },
      ],
      headlessService: true,
      "grafana.ini": {
        unified_alerting: {
          ha_peers: "grafana-headless:9094",
          ha_listen_address: "${POD_IP}:9094",
          ha_advertise_address: "${POD_IP}:9094",
        },
      },
    });
  });

  test("alone has no budget that would keep its node from being drained, nothing to spread and no peers", () => {
    const values = valuesOf(synthGrafana(SQLITE));

    expect(values).toMatchObject({ replicas: 1 });
    expect(values).not.toHaveProperty("podDisruptionBudget");
    expect(values).not.toHaveProperty("topologySpreadConstraints");
    expect(values["grafana.ini"]).not.toHaveProperty("unified_alerting");
  });

  test("runs as the level restricted asks for, writes to its volume and a temporary one, and has no token for the API", () => {
    expect(valuesOf(synthGrafana(SQLITE))).toMatchObject({
      automountServiceAccountToken: false,
      rbac: { create: false },
      // This container would run as root.
      initChownData: { enabled: false },
      securityContext: { runAsNonRoot: true, runAsUser: 472, fsGroup: 472, seccompProfile: { type: "RuntimeDefault" } },
      containerSecurityContext: { allowPrivilegeEscalation: false, readOnlyRootFilesystem: true, capabilities: { drop: ["ALL"] } },
      extraEmptyDirMounts: [{ name: "tmp", mountPath: "/tmp" }],
    });
  });

  test("brings no pod of the chart's tests, whose image floats", () => {
    expect(valuesOf(synthGrafana(SQLITE))["testFramework"]).toEqual({ enabled: false });
  });

  test("is found where it listens", () => {
    synthInCluster((stack) => {
      expect(new Grafana(stack, "Grafana", { grafana: SQLITE, storageClass: "gp3" }).endpoint).toEqual({
        namespace: "observability",
        service: "grafana",
        port: 80,
      });
    });
  });
});
