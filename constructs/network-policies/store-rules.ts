/** What the platform's own pods ask of stores: buckets, databases, long-term metrics and secrets, each with the identity that it takes to use them. */
import type { Environment } from "../../environments/environment";
import { NAMESPACES } from "../kubernetes/namespaces";
import type { Places } from "./places";
import { PLATFORM_PODS } from "./platform-pods";
import { type Labels, type NetworkRule, type RulePeer, tcp } from "./rule";

/** The agent of Pod Identity listens on every node under this address. */
const POD_IDENTITY: RulePeer = { network: "169.254.170.23/32" };

/** Stores of telemetry and of Grafana. */
export function storeRules(environment: Environment, { aws }: Places): NetworkRule[] {
  const { cluster, metrics, traces, grafana } = environment;
  const out = (
    name: string,
    namespace: string,
    pods: Labels | undefined,
    port: number,
    peers: readonly RulePeer[],
    reason: string,
  ): NetworkRule => {
    return { name, namespace, direction: "out", ...(pods === undefined ? {} : { pods }), peers, ports: tcp(port), reason };
  };
  const { observability, jaeger } = NAMESPACES;
  const rules: NetworkRule[] = [];
  if (cluster.kind === "eks") {
    for (const [name, pods] of [
      ["backup", PLATFORM_PODS.backup],
      ["loki", PLATFORM_PODS.loki],
      ["tempo", PLATFORM_PODS.tempo],
    ] as const) {
      rules.push(out(`${name}-bucket`, observability, pods, 443, [], "Its store is a bucket; the addresses of S3 are AWS' to change."));
      rules.push(
        out(`${name}-identity`, observability, pods, 80, [POD_IDENTITY], "Credentials for the bucket come from the agent of its node."),
      );
    }
    if (metrics.managedPrometheus !== undefined) {
      const peers = aws(cluster.region, "aps-workspaces");
      rules.push(
        out("remote-write", observability, PLATFORM_PODS.prometheus, 443, peers, "Series are kept for long by Amazon Managed Prometheus."),
      );
    }
    if (metrics.managedPrometheus !== undefined || metrics.remoteWrite?.sigv4Region !== undefined) {
      rules.push(
        out(
          "prometheus-identity",
          observability,
          PLATFORM_PODS.prometheus,
          80,
          [POD_IDENTITY],
          "Remote write is signed with what the agent hands out.",
        ),
      );
    }
    if (traces.jaeger.storage === "opensearch-domain") {
      rules.push(out("domain", jaeger, undefined, 443, [{ network: cluster.vpcCidr }], "Jaeger's store is a domain in the VPC."));
      rules.push(
        out("identity", jaeger, undefined, 80, [POD_IDENTITY], "Requests to the domain are signed with what the agent hands out."),
      );
    }
    if (grafana.database.kind === "rds") {
      rules.push(
        out(
          "database",
          observability,
          PLATFORM_PODS.grafana,
          5432,
          [{ network: cluster.vpcCidr }],
          "Grafana's database is an instance in the VPC.",
        ),
      );
    }
  }
  if (metrics.managedPrometheus === undefined && metrics.remoteWrite !== undefined) {
    const port = portOf(metrics.remoteWrite.url);
    rules.push(
      out("remote-write", observability, PLATFORM_PODS.prometheus, port, [], "Series are kept for long in a store outside of the cluster."),
    );
  }
  if (traces.jaeger.storage === "opensearch") {
    rules.push(out("search", jaeger, undefined, portOf(traces.jaeger.url), [], "Jaeger's store is an OpenSearch outside of the cluster."));
  }
  if (grafana.database.kind === "postgres") {
    const port = Number(grafana.database.host.split(":").at(-1));
    rules.push(out("database", observability, PLATFORM_PODS.grafana, port, [], "Grafana's database is a Postgres outside of the cluster."));
  }
  return rules;
}

/** The store of secrets. */
export function secretRules({ secretStore }: Environment, { aws }: Places): NetworkRule[] {
  if (secretStore.kind !== "aws-secrets-manager") return [];
  const pods = { "app.kubernetes.io/name": "external-secrets" };
  const operator = { namespace: NAMESPACES.externalSecrets, direction: "out", pods } as const;
  return [
    {
      ...operator,
      name: "secrets-manager",
      peers: aws(secretStore.region, "secretsmanager"),
      ports: tcp(443),
      reason: "Secrets are copied from AWS Secrets Manager.",
    },
    {
      ...operator,
      name: "identity",
      peers: [POD_IDENTITY],
      ports: tcp(80),
      reason: "Credentials for the store come from the agent of its node.",
    },
  ];
}

function portOf(url: string): number {
  const { port, protocol } = URL.canParse(url) ? new URL(url) : { port: "", protocol: "https:" };
  if (port !== "") return Number(port);
  return protocol === "http:" ? 80 : 443;
}
