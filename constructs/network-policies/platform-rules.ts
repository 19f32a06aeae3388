/** What the platform's own pods may send and take. Among themselves they are open: they are one pipeline, and only the platform team puts pods there. */
import type { Environment } from "../../environments/environment";
import { PLATFORM_SYSTEM, SYSTEM_LABEL } from "../identity";
import { NAMESPACES } from "../kubernetes/namespaces";
import { type Places, placesOf } from "./places";
import { OTLP_PORTS, PLATFORM_PODS } from "./platform-pods";
import { type Labels, type NetworkRule, type RulePeer, namespaceNamed, tcp } from "./rule";
import { secretRules, storeRules } from "./store-rules";

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
