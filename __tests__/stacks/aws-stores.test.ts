/** What the upper stacks make of what the cluster stack made in AWS. */
import { PlatformStack } from "../../stacks/platform-stack";
import { TelemetryStack } from "../../stacks/telemetry-stack";
import { phoenix } from "../../systems";
import { AWS_ENVIRONMENT } from "../support/eks-environment";
import { KUBECONFIG_ENVIRONMENT } from "../support/kubeconfig-environment";
import { releaseOf, valuesOf } from "../support/releases";
import { synthStack } from "../support/synth";

const TELEMETRY = synthStack((app) => new TelemetryStack(app, { environment: AWS_ENVIRONMENT, systems: [phoenix] }));
const PLATFORM = synthStack((app) => new PlatformStack(app, { environment: AWS_ENVIRONMENT, systems: [phoenix] }));
const LAPTOP = synthStack((app) => new TelemetryStack(app, { environment: KUBECONFIG_ENVIRONMENT, systems: [phoenix] }));

/** Reference to an output of the cluster stack. */
function output(name: string): string {
  return `\${data.terraform_remote_state.cluster.outputs.${name}}`;
}

interface Objects {
  readonly externalSecrets: readonly {
    readonly spec: { readonly target: { name: string }; readonly data: readonly { remoteRef: { key: string } }[] };
  }[];
}

describe("with stores of AWS", () => {
  test("Prometheus writes into the environment's workspace and signs for its region", () => {
    expect(valuesOf(TELEMETRY, "prometheus")).toMatchObject({
      prometheus: { prometheusSpec: { remoteWrite: [{ url: output("remote_write_url"), sigv4: { region: "eu-central-1" } }] } },
    });
  });

  test("the silences of Alertmanager are written into the bucket for backups every day, and nowhere on a laptop", () => {
    const job = JSON.stringify(TELEMETRY.resource("kubernetes_cron_job_v1"));

    expect(job).toContain(`https://${output("backups_bucket")}.s3.eu-central-1.amazonaws.com/alertmanager`);
    expect(job).toContain("http://alertmanager.observability.svc:9093");
    expect(LAPTOP.resources("kubernetes_cron_job_v1")).toEqual([]);
  });

  test("Grafana speaks to the database that was made, by the account that AWS keeps", () => {
    expect(valuesOf(TELEMETRY, "grafana")).toMatchObject({
      "grafana.ini": { database: { type: "postgres", host: output("grafana_database_host"), name: "grafana", ssl_mode: "require" } },
    });
    const { externalSecrets } = valuesOf(TELEMETRY, "platform-observability") as unknown as Objects;
    const database = externalSecrets.find(({ spec }) => spec.target.name === "grafana-database");

    expect(database?.spec.data.map(({ remoteRef }) => remoteRef.key)).toEqual([
      output("grafana_database_secret_arn"),
      output("grafana_database_secret_arn"),
    ]);
  });

  test("Jaeger signs its requests to the domain, holds no password, and a job deletes what is too old", () => {
    const values = valuesOf(TELEMETRY, "jaeger");
    const text = JSON.stringify(values);

    expect(values).toMatchObject({
      userconfig: {
        service: { extensions: ["sigv4auth", "jaeger_storage", "jaeger_query", "healthcheckv2"] },
        extensions: {
          sigv4auth: { region: "eu-central-1", service: "es" },
          jaeger_storage: {
            backends: { main: { opensearch: { server_urls: ["${env:OPENSEARCH_URL}"], auth: { authenticator: "sigv4auth" } } } },
          },
        },
      },
      jaeger: { extraEnv: [{ name: "OPENSEARCH_URL", value: output("jaeger_domain_url") }] },
    });
    expect(text).not.toMatch(/PASSWORD|esIndexCleaner/);
    expect(text).toContain('"kind":"CronJob","metadata":{"name":"jaeger-domain-retention"}');
    expect(text).toContain('{"name":"DAYS","value":"7"}');
  });

  test("volumes are encrypted with the key of the environment", () => {
    expect(PLATFORM.resource("kubernetes_storage_class_v1")["parameters"]).toEqual({
      type: "gp3",
      encrypted: "true",
      kmsKeyId: output("volumes_key_arn"),
    });
  });
});

describe("with nodes of the platform's own", () => {
  const placement = {
    nodeSelector: { purpose: "telemetry" },
    tolerations: [{ key: "dedicated", operator: "Equal", value: "telemetry", effect: "NoSchedule" }],
  };

  test.each([
    ["prometheus", { prometheus: { prometheusSpec: placement } }],
    ["loki", { singleBinary: placement }],
    ["tempo", placement],
    ["jaeger", { jaeger: placement }],
    ["alertmanager", placement],
    ["otel-gateway", placement],
    ["grafana", placement],
  ])("%s runs there", (release, expected) => {
    expect(valuesOf(TELEMETRY, release)).toMatchObject(expected);
  });

  test("the agents run on all nodes, and on a laptop everything runs anywhere", () => {
    expect(valuesOf(TELEMETRY, "otel-agent")).toMatchObject({ tolerations: [{ operator: "Exists" }] });
    expect(JSON.stringify(releaseOf(LAPTOP, "loki"))).not.toContain("nodeSelector");
  });
});

describe("the platform of a cluster in AWS", () => {
  test("has an autoscaler of the cluster's version", () => {
    expect(JSON.stringify(PLATFORM.resource("kubernetes_deployment_v1"))).toContain("cluster-autoscaler:v1.36.1");
  });

  test("CIS 4.1.1: gives the groups of people their rights", () => {
    expect(
      PLATFORM.resources("kubernetes_cluster_role_binding_v1").map((binding) => String((binding["role_ref"] as { name: string }).name)),
    ).toEqual(expect.arrayContaining(["view", "observability-read", "observability-operate"]));
  });

  test("tags what the load balancer controller makes, which Terraform's tags do not reach", () => {
    expect(valuesOf(PLATFORM, "aws-load-balancer-controller")).toMatchObject({
      defaultTags: { environment: "test", owner: "team-7", "cost-centre": "cc-7", "managed-by": "cdktf-observability" },
    });
  });
});
