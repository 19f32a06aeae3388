/** What the platform's own pods may send and take. Among themselves they are open: they are one pipeline, and only the platform team puts pods there. */
import type { Environment } from "../../environments/environment";
import { SILENCES_BACKUP_LABELS } from "../alerting/silences-backup";
import { PLATFORM_SYSTEM, SYSTEM_LABEL } from "../identity";
import { NAMESPACES } from "../kubernetes/namespaces";
import { type Places, placesOf } from "./places";
import { type Labels, type NetworkRule, type RulePeer, namespaceNamed, tcp } from "./rule";

/** Labels by which policies know the platform's pods, as their charts set them. */
export const PLATFORM_PODS = {
  prometheus: { "app.kubernetes.io/name": "prometheus" },
  prometheusOperator: { "app.kubernetes.io/name": "kube-prometheus-stack-prometheus-operator" },
  kubeStateMetrics: { "app.kubernetes.io/name": "kube-state-metrics" },
  alertmanager: { "app.kubernetes.io/name": "alertmanager" },
  blackbox: { "app.kubernetes.io/name": "prometheus-blackbox-exporter" },
  loki: { "app.kubernetes.io/name": "loki" },
  tempo: { "app.kubernetes.io/name": "tempo" },
  grafana: { "app.kubernetes.io/name": "grafana" },
  backup: SILENCES_BACKUP_LABELS,
  agent: { "app.kubernetes.io/name": "opentelemetry-collector", "app.kubernetes.io/instance": "otel-agent" },
} as const satisfies Readonly<Record<string, Labels>>;

/** OTLP over gRPC and HTTP. */
export const OTLP_PORTS = [4317, 4318] as const;

/** The agent of Pod Identity listens on every node under this address. */
const POD_IDENTITY: RulePeer = { network: "169.254.170.23/32" };

const PLATFORM: RulePeer = { namespace: { [SYSTEM_LABEL]: PLATFORM_SYSTEM } };

/** What the policies of the platform let through in an environment. */
export function platformRules(environment: Environment): NetworkRule[] {
  const places = placesOf(environment);
  return [
    ...Object.values(NAMESPACES).flatMap(sharedRules),
    ...apiServerRules(places),
    ...entranceRules(environment, places),
    ...scrapeRules(places),
    ...alertingRules(environment),
    ...storeRules(environment, places),
    ...secretRules(environment, places),
  ];
}

/** Asking for names, for every namespace that has pods. */
export function namesRule(namespace: string): NetworkRule {
  return {
    name: "names",
    namespace,
    direction: "out",
    peers: [{ namespace: namespaceNamed("kube-system"), pods: { "k8s-app": "kube-dns" } }],
    ports: [{ port: 53, protocol: "UDP" }, { port: 53 }],
    reason: "Nothing is reached by its name without asking CoreDNS.",
  };
}

function sharedRules(namespace: string): NetworkRule[] {
  return [
    namesRule(namespace),
    {
      name: "platform-only",
      namespace,
      direction: "in",
      peers: [PLATFORM],
      ports: [],
      reason: "The platform's pods are one pipeline: collectors write to stores, Prometheus reads all of them, Grafana asks them.",
    },
    {
      name: "to-platform",
      namespace,
      direction: "out",
      peers: [PLATFORM],
      ports: [],
      reason: "The other half of platform-only: what one of the platform's pods takes, another one sends.",
    },
  ];
}

function apiServerRules({ apiServer }: Places): NetworkRule[] {
  const rule = (namespace: string, pods: Labels | undefined, who: string, reason: string): NetworkRule => ({
    name: who === "" ? "api-server" : `api-server-${who}`,
    namespace,
    direction: "out",
    ...(pods === undefined ? {} : { pods }),
    ...apiServer,
    reason,
  });
  return [
    rule(
      NAMESPACES.observability,
      PLATFORM_PODS.prometheus,
      "prometheus",
      "Prometheus finds its targets by the Kubernetes API, and reads its metrics.",
    ),
    rule(NAMESPACES.observability, PLATFORM_PODS.prometheusOperator, "operator", "The operator watches scrape objects and rules."),
    rule(
      NAMESPACES.observability,
      PLATFORM_PODS.kubeStateMetrics,
      "state-metrics",
      "kube-state-metrics turns what the API knows into metrics.",
    ),
    rule(NAMESPACES.nodes, PLATFORM_PODS.agent, "agent", "The agent asks which pod a line or span comes from, and where the gateways are."),
    rule(NAMESPACES.externalSecrets, undefined, "", "The operator writes the secrets that pods read."),
  ];
}

function entranceRules({ cluster }: Environment, { apiServer }: Places): NetworkRule[] {
  return [
    {
      name: "otlp",
      namespace: NAMESPACES.nodes,
      direction: "in",
      pods: PLATFORM_PODS.agent,
      peers: [{ namespace: {} }],
      ports: tcp(...OTLP_PORTS),
      reason: "Every program of the cluster sends its metrics, lines and spans to the agent of its node.",
    },
    {
      name: "webhook",
      namespace: NAMESPACES.externalSecrets,
      direction: "in",
      pods: { "app.kubernetes.io/name": "external-secrets-webhook" },
      peers: cluster.kind === "eks" ? apiServer.peers : [],
      ports: tcp(10250),
      reason: "The API server asks the operator's webhook about every external secret; it is no pod and so in no namespace.",
    },
  ];
}

function scrapeRules({ nodes }: Places): NetworkRule[] {
  const prometheus = { namespace: NAMESPACES.observability, direction: "out", pods: PLATFORM_PODS.prometheus } as const;
  return [
    {
      ...prometheus,
      name: "scrape-nodes",
      peers: nodes,
      // kubelet and cAdvisor, node-exporter, the network plugin of AWS.
      ports: tcp(10250, 9100, 61678),
      reason: "What runs with the address of its node is read there: kubelets, node-exporter and the network plugin.",
    },
    {
      ...prometheus,
      name: "scrape-names",
      peers: [{ namespace: namespaceNamed("kube-system"), pods: { "k8s-app": "kube-dns" } }],
      ports: tcp(9153),
      reason: "CoreDNS says by its metrics whether names are found.",
    },
  ];
}

/** Whoever is told is outside of the cluster, at addresses that nobody can list. */
function alertingRules({ alerting }: Environment): NetworkRule[] {
  const alertmanager = { namespace: NAMESPACES.observability, direction: "out", pods: PLATFORM_PODS.alertmanager, peers: [] } as const;
  const relayPort = alerting.smtp === undefined ? undefined : Number(alerting.smtp.relay.split(":").at(-1));
  return [
    { ...alertmanager, name: "notify", ports: tcp(443), reason: "Chats, pagers and the dead man's switch are told by HTTPS." },
    ...(relayPort === undefined
      ? []
      : [{ ...alertmanager, name: "mail", ports: tcp(relayPort), reason: "The relay takes mails for people at this port." }]),
  ];
}

function storeRules(environment: Environment, { aws }: Places): NetworkRule[] {
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

function secretRules({ secretStore }: Environment, { aws }: Places): NetworkRule[] {
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
