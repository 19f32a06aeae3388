/** The CIS benchmark for EKS 1.8.0 on what every cloud environment synthesizes, and on what its releases were seen to render. */
import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { compose } from "../../main";
import { CIS_EKS_CONTROLS, CIS_EKS_NOT_OURS } from "../../scripts/security/cis-eks";
import { type JsonMap, blocksOf, mapOf, resourcesOfType } from "../../scripts/security/stack-json";
import { synthesizedStacks } from "../../scripts/synthesized";
import { readLedger } from "../../scripts/verify/ledger";

const CLOUD = /^(dev|staging|production)-/;
const stacks = synthesizedStacks(compose()).filter(({ name }) => CLOUD.test(name));
const of = (...types: readonly string[]) => stacks.flatMap((stack) => resourcesOfType(stack, ...types));

/** `external-secrets: ClusterRole/x reads secrets`, each once, of all cloud environments. */
const privileges = [
  ...new Set(
    Object.entries(readLedger().releases)
      .filter(([key]) => CLOUD.test(key))
      .flatMap(([key, { privileges: sentences }]) => sentences.map((sentence) => `${key.slice(key.indexOf("/") + 1)}: ${sentence}`)),
  ),
].sort();
const privilegesThat = (pattern: RegExp): string[] => privileges.filter((sentence) => pattern.test(sentence));

/** Rules of the roles that we write ourselves. */
const ownRules = of("kubernetes_cluster_role_v1", "kubernetes_role_v1").flatMap(({ arguments: given }) => blocksOf(given["rule"]));
const grants = (resources: RegExp, verbs: RegExp): JsonMap[] =>
  ownRules.filter(
    (rule) =>
      (rule["resources"] as string[]).some((name) => resources.test(name)) && (rule["verbs"] as string[]).some((verb) => verbs.test(verb)),
  );

const namespaces = of("kubernetes_namespace_v1").map(({ arguments: given }) => mapOf(blocksOf(given["metadata"])[0]));
const namespacesOfOurs = ["external-secrets", "jaeger", "observability", "observability-nodes"];
const enforced = (namespace: JsonMap): unknown => mapOf(namespace["labels"])["pod-security.kubernetes.io/enforce"];

/** Pods of releases that mount a token, with what they need it for. */
const NEEDS_TOKEN: Readonly<Record<string, string>> = {
  "aws-load-balancer-controller: Deployment/aws-load-balancer-controller": "It watches Ingresses and Services.",
  "external-secrets: Deployment/external-secrets": "It writes the secrets that it copies.",
  "external-secrets: Deployment/external-secrets-cert-controller": "It writes the certificate of the webhook.",
  "external-secrets: Deployment/external-secrets-webhook":
    "It makes a client of the API before it listens, and stops where it finds no token.",
  "otel-agent: DaemonSet/otel-agent-agent": "It asks which pod a line comes from, and where the gateways are.",
  "prometheus: Deployment/prometheus-kube-state-metrics": "It watches what it makes metrics of.",
  "prometheus: Deployment/prometheus-operator": "It watches scrape objects and makes Prometheus of them.",
};

describe("rights", () => {
  test("CIS 4.1.1: nothing is bound to cluster-admin, neither by us nor by a chart", () => {
    expect(of("kubernetes_cluster_role_binding_v1").length).toBeGreaterThan(10);
    expect(JSON.stringify(of("kubernetes_cluster_role_binding_v1"))).not.toMatch(/"(cluster-admin|system:masters)"/);
    expect(privilegesThat(/cluster-admin|for everybody/)).toEqual([]);
  });

  test("CIS 4.1.2: secrets are read by the secrets operator, the Prometheus operator and kube-state-metrics alone", () => {
    expect(privilegesThat(/reads secrets/)).toEqual([
      "external-secrets: ClusterRole/external-secrets-cert-controller reads secrets",
      "external-secrets: ClusterRole/external-secrets-controller reads secrets",
      "prometheus: ClusterRole/prometheus-kube-state-metrics reads secrets",
      "prometheus: ClusterRole/prometheus-operator reads secrets",
    ]);
    expect(grants(/^(\*|secrets)$/, /./)).toEqual([]);
  });

  test("CIS 4.1.3: wildcards are the Prometheus operator's, on what it makes, and in no role of ours", () => {
    expect(privilegesThat(/wildcard/).map((sentence) => sentence.split(" has ")[0])).toEqual(
      Array.from({ length: 3 }, () => "prometheus: ClusterRole/prometheus-operator"),
    );
    expect(grants(/\*/, /./)).toEqual([]);
    expect(grants(/./, /\*/)).toEqual([]);
  });

  test("CIS 4.1.4: pods are created by the Prometheus operator alone", () => {
    expect(privilegesThat(/creates pods/)).toEqual(["prometheus: ClusterRole/prometheus-operator creates pods"]);
    expect(grants(/^(pods|deployments|statefulsets|daemonsets|jobs|cronjobs)$/, /^create$/)).toEqual([]);
  });

  test("CIS 4.1.5: no default service account is bound or used", () => {
    expect(privilegesThat(/default service account/)).toEqual([]);
  });

  test("CIS 4.1.6: a token is mounted only into pods that do not work without the Kubernetes API", () => {
    const withToken = privilegesThat(/mounts a token/).map((sentence) => sentence.split(" mounts")[0]);

    expect(withToken).toEqual(Object.keys(NEEDS_TOKEN));
    for (const reason of Object.values(NEEDS_TOKEN)) expect(reason).toMatch(/^[A-Z].{20,}\.$/);
  });

  test("CIS 4.1.6: pods of ours mount a token where they say so, and no account of ours hands one out by itself", () => {
    const accounts = of("kubernetes_service_account_v1");
    const pods = of("kubernetes_deployment_v1", "kubernetes_cron_job_v1").map((resource) => JSON.stringify(resource.arguments));

    expect(accounts.length).toBeGreaterThanOrEqual(6);
    for (const { arguments: given } of accounts) expect(given["automount_service_account_token"]).toBe(false);
    for (const pod of pods) expect(/"automount_service_account_token":true/.test(pod)).toBe(pod.includes("cluster-autoscaler"));
  });

  test("CIS 4.1.6: the account of the secrets webhook, which needs a token to start and for nothing else, has no rights", () => {
    expect(privilegesThat(/^external-secrets: (Cluster)?Role(Binding)?\/\S*webhook/)).toEqual([]);
  });

  test("CIS 4.1.7, 5.5.1: people come by access entries, with groups of ours, in every cluster", () => {
    expect(of("aws_eks_cluster").map(({ arguments: given }) => blocksOf(given["access_config"])[0]?.["authentication_mode"])).toEqual([
      "API",
      "API",
      "API",
    ]);
    expect(of("aws_eks_access_entry").length).toBeGreaterThanOrEqual(3);
    expect(JSON.stringify(of("aws_eks_access_entry"))).not.toContain('"system:');
  });

  test("CIS 4.1.8: nobody may bind, impersonate or escalate", () => {
    expect(privilegesThat(/may (bind|impersonate|escalate)/)).toEqual([]);
    expect(grants(/./, /^(bind|impersonate|escalate)$/)).toEqual([]);
  });

  test("CIS 4.1.9: nobody creates persistent volumes but the storage driver of AWS", () => {
    expect(privilegesThat(/persistent volumes/)).toEqual([]);
    expect(grants(/^persistentvolumes$/, /^create$/)).toEqual([]);
  });

  test("CIS 4.1.10: nobody uses the proxy of nodes", () => {
    expect(privilegesThat(/nodes\/proxy/)).toEqual([]);
    expect(grants(/^nodes\/proxy$/, /./)).toEqual([]);
  });

  test("CIS 4.1.11: webhooks are written by the controller of their certificates alone", () => {
    expect(privilegesThat(/writes webhooks/)).toEqual(["external-secrets: ClusterRole/external-secrets-cert-controller writes webhooks"]);
    expect(grants(/webhookconfigurations$/, /^(create|update|patch|delete)$/)).toEqual([]);
  });

  test("CIS 4.1.12: tokens are made by the secrets operator alone, for the stores that ask for one", () => {
    expect(privilegesThat(/makes tokens/)).toEqual(["external-secrets: ClusterRole/external-secrets-controller makes tokens"]);
    expect(grants(/^serviceaccounts\/token$/, /^create$/)).toEqual([]);
  });
});

describe("pods and namespaces", () => {
  test("CIS 4.2.1: no container is privileged, and namespaces of ours refuse one, but that of the node agents", () => {
    expect(privilegesThat(/privileged/)).toEqual([]);
    expect([...new Set(namespaces.filter((namespace) => enforced(namespace) === "privileged").map(({ name }) => name))]).toEqual([
      "observability-nodes",
    ]);
  });

  test("CIS 4.2.2, 4.2.4: processes and network of the host are seen by the node exporter alone", () => {
    expect(privilegesThat(/hostPID|hostNetwork/)).toEqual([
      "prometheus: DaemonSet/prometheus-prometheus-node-exporter has hostNetwork",
      "prometheus: DaemonSet/prometheus-prometheus-node-exporter has hostPID",
    ]);
  });

  test("CIS 4.2.3: nobody shares the IPC of the host", () => {
    expect(privilegesThat(/hostIPC/)).toEqual([]);
  });

  test("CIS 4.2.5: no container may gain privileges", () => {
    expect(privilegesThat(/gain privileges/)).toEqual([]);
  });

  test("CIS 4.3.1, 5.4.4: the network add-on of every cluster enforces network policies", () => {
    const networks = of("aws_eks_addon").filter(({ arguments: given }) => given["addon_name"] === "vpc-cni");

    expect(networks).toHaveLength(3);
    for (const { arguments: given } of networks)
      expect(JSON.parse(String(given["configuration_values"]))).toMatchObject({ enableNetworkPolicy: "true" });
  });

  test("CIS 4.3.2: every namespace of ours has a network policy for all of its pods", () => {
    const policies = of("kubernetes_network_policy_v1").map(({ stack, arguments: given }) => ({
      namespace: `${stack} ${String(mapOf(blocksOf(given["metadata"])[0])["namespace"])}`,
      selector: mapOf(blocksOf(given["spec"])[0])["pod_selector"],
    }));

    for (const environment of ["dev", "staging", "production"]) {
      for (const namespace of namespacesOfOurs) {
        expect(policies).toContainEqual({ namespace: `${environment}-platform ${namespace}`, selector: {} });
      }
    }
  });

  test("CIS 4.4.1: the tokens of Alertmanager are files", () => {
    for (const { arguments: given } of of("helm_release").filter(({ arguments: { name } }) => name === "alertmanager")) {
      const values = (given["values"] as string[]).join("\n");
      expect(values).toMatch(/api_url_file: /);
      expect(values).not.toMatch(/secretKeyRef/);
    }
  });

  test("CIS 4.4.2: secrets are kept in Secrets Manager, as containers without values", () => {
    expect(of("aws_secretsmanager_secret").length).toBeGreaterThan(10);
    expect(of("aws_secretsmanager_secret_version", "kubernetes_secret", "kubernetes_secret_v1")).toEqual([]);
  });

  test("CIS 4.5.1: every namespace enforces a level of Pod Security, and those of ours the strictest", () => {
    expect(namespaces.map(enforced).filter((level) => !["restricted", "baseline", "privileged"].includes(String(level)))).toEqual([]);
    for (const namespace of namespaces.filter(({ name }) => ["external-secrets", "jaeger", "observability"].includes(String(name)))) {
      expect(enforced(namespace)).toBe("restricted");
    }
  });

  test("CIS 4.5.2: nothing is installed into the default namespace", () => {
    const used = of("helm_release").map(({ arguments: given }) => given["namespace"]);

    expect(used.length).toBeGreaterThan(50);
    expect(used).not.toContain("default");
    expect(used).not.toContain(undefined);
  });
});

describe("the cluster", () => {
  test("CIS 2.1.1: every control plane writes its audit log", () => {
    for (const { arguments: given } of of("aws_eks_cluster")) expect(given["enabled_cluster_log_types"]).toContain("audit");
  });

  test("CIS 5.1.4: images come from five registries that have names", () => {
    const registries = Object.entries(readLedger().releases).flatMap(([key, proof]) => (CLOUD.test(key) ? proof.registries : []));

    expect([...new Set(registries)].sort()).toEqual(["docker.io", "ghcr.io", "public.ecr.aws", "quay.io", "registry.k8s.io"]);
  });

  test("CIS 5.2.1: every workload that calls AWS has a role that no other has", () => {
    for (const stack of stacks.filter(({ name }) => name.endsWith("-cluster"))) {
      const roles = resourcesOfType(stack, "aws_eks_pod_identity_association").map(({ arguments: given }) => given["role_arn"]);
      expect(roles.length).toBeGreaterThan(5);
      expect(new Set(roles).size).toBe(roles.length);
    }
  });

  test("CIS 5.3.1: secrets of Kubernetes are encrypted with a key of ours that is rotated", () => {
    for (const { arguments: given } of of("aws_eks_cluster"))
      expect(JSON.stringify(given["encryption_config"])).toMatch(/\$\{aws_kms_key\.\w+\.arn\}/);
    for (const { arguments: given } of of("aws_kms_key")) expect(given["enable_key_rotation"]).toBe(true);
  });

  test("CIS 5.4.1, 5.4.2: the Kubernetes API has a private endpoint, and none for the world", () => {
    for (const { arguments: given } of of("aws_eks_cluster")) {
      const [network = {}] = blocksOf(given["vpc_config"]);
      expect(network["endpoint_private_access"]).toBe(true);
      expect(JSON.stringify(network["public_access_cidrs"] ?? [])).not.toMatch(/0\.0\.0\.0\/0|::\/0/);
    }
  });

  test("CIS 5.4.3: nodes are in private subnets and get no public address", () => {
    for (const { arguments: given } of of("aws_eks_node_group"))
      expect(JSON.stringify(given["subnet_ids"])).not.toMatch(/PublicSubnet|IntraSubnet/);
    for (const { arguments: given } of of("aws_subnet")) expect(given["map_public_ip_on_launch"]).not.toBe(true);
  });

  test("CIS 5.4.5: what people open from outside has an address with TLS", () => {
    const urls = of("helm_release")
      .flatMap(({ arguments: given }) => (given["values"] as string[] | undefined) ?? [])
      .flatMap((values) => [...values.matchAll(/(?:root_url|baseURL|externalUrl): "?(\S+?)"?$/gm)].map(([, url]) => url));

    expect(urls.length).toBeGreaterThanOrEqual(6);
    expect(urls.filter((url) => !url?.startsWith("https://"))).toEqual([]);
  });
});

describe("the benchmark", () => {
  const shown = new Set(
    testFiles(path.join(__dirname, "..")).flatMap((file) =>
      [...readFileSync(file, "utf8").matchAll(/\b(?:test|it)\(\s*"CIS ([\d., ]+):/g)].flatMap(([, ids]) => (ids ?? "").split(", ")),
    ),
  );

  test("has 49 controls, of which tests show at least 33 by their names", () => {
    expect(Object.keys(CIS_EKS_CONTROLS)).toHaveLength(49);
    expect([...shown].filter((id) => !(id in CIS_EKS_CONTROLS))).toEqual([]);
    expect(shown.size).toBeGreaterThanOrEqual(33);
    process.stdout.write(`CIS EKS 1.8.0: ${shown.size} of ${Object.keys(CIS_EKS_CONTROLS).length} controls shown by the names of tests\n`);
  });

  test("is counted in docs/security.md as it is shown", () => {
    const page = readFileSync(path.join(__dirname, "..", "..", "docs", "security.md"), "utf8");

    expect(page).toContain(`${shown.size} of ${Object.keys(CIS_EKS_CONTROLS).length} controls by the names of tests`);
  });

  test("is shown but for what belongs to the image of nodes or to a registry", () => {
    expect(Object.keys(CIS_EKS_CONTROLS).filter((id) => !shown.has(id))).toEqual(CIS_EKS_NOT_OURS);
  });
});

function testFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".test.ts"))
    .map((file) => path.join(folder, file));
}
