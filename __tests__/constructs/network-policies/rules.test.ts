/** What the policies of this repository's environments let through. */
import { SILENCES_BACKUP_LABELS } from "../../../constructs/alerting/silences-backup";
import { type Labels, type NetworkRule } from "../../../constructs/network-policies/rule";
import { networkRules } from "../../../constructs/network-policies/rules";
import { NAMESPACES } from "../../../constructs/kubernetes/namespaces";
import { ENVIRONMENTS } from "../../../environments";
import { production } from "../../../environments/production";
import { readLedger } from "../../../scripts/verify/ledger";
import { SYSTEMS, type SystemPack } from "../../../systems";
import { EKS_ENVIRONMENT } from "../../support/eks-environment";

const systems = Object.values<SystemPack>(SYSTEMS);
const rulesOf = (environment = production) => networkRules({ environment, systems });

function find(rules: readonly NetworkRule[], namespace: string, name: string): NetworkRule {
  const found = rules.filter((rule) => rule.namespace === namespace && rule.name === name);
  expect(found).toHaveLength(1);
  return found[0] as NetworkRule;
}

describe("rules of network policies", () => {
  test.each(ENVIRONMENTS)("of $name each have a reason and a name of their own", (environment) => {
    const rules = rulesOf(environment);

    expect(rules.length).toBeGreaterThan(70);
    for (const { reason } of rules) expect(reason).toMatch(/^[A-Za-z].{20,}\.$/);
    const names = rules.map(({ namespace, name }) => `${namespace}/${name}`);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
    for (const { name } of rules) expect(name).toMatch(/^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/);
  });

  test.each(ENVIRONMENTS)("of $name are about pods that the charts really make, where they name some of the platform's", (environment) => {
    const pods = Object.entries(readLedger().releases)
      .filter(([key]) => key.startsWith(`${environment.name}-`))
      .flatMap(([, { workloads }]) => workloads as readonly { readonly namespace: string; readonly labels: Labels }[])
      // The one that no chart makes.
      .concat({ namespace: NAMESPACES.observability, labels: SILENCES_BACKUP_LABELS });
    const named = rulesOf(environment).filter(
      ({ namespace, pods: labels }) => labels !== undefined && (Object.values(NAMESPACES) as string[]).includes(namespace),
    );
    const selectNothing = named.filter(
      (rule) =>
        !pods.some(
          ({ namespace, labels }) =>
            namespace === rule.namespace && Object.entries(rule.pods ?? {}).every(([key, value]) => labels[key] === value),
        ),
    );

    expect(named.length).toBeGreaterThan(8);
    expect(selectNothing.map(({ namespace, name }) => `${namespace}/${name}`)).toEqual([]);
  });

  test("let nothing in from outside of the cluster but clients that a system declares, and the API server", () => {
    const open = rulesOf().filter(
      ({ direction, peers }) => direction === "in" && (peers.length === 0 || peers.some((peer) => "network" in peer)),
    );

    expect(open.map(({ namespace, name }) => `${namespace}/${name}`).sort()).toEqual([
      "a8n/clients-traefik",
      "canvascast/clients-canvascast-api",
      "external-secrets/webhook",
      "paid/clients-paid-web",
      "phoenix/clients-phoenix-entry",
      "speccursor/clients-github-app",
    ]);
  });

  test("of the platform's pods let out to anywhere at single ports only", () => {
    const anywhere = rulesOf().filter(
      ({ direction, peers, namespace }) => direction === "out" && peers.length === 0 && namespace === NAMESPACES.observability,
    );

    expect(anywhere.map(({ name, pods, ports }) => [name, pods?.["app.kubernetes.io/name"], ports.map(({ port }) => port)])).toEqual([
      ["notify", "alertmanager", [443]],
      ["mail", "alertmanager", [587]],
      ["backup-bucket", "alertmanager-backup", [443]],
      ["loki-bucket", "loki", [443]],
      ["tempo-bucket", "tempo", [443]],
      ["scrape-outside", "prometheus", [8404]],
      ["probe-outside", "prometheus-blackbox-exporter", [443]],
    ]);
  });

  test("of a system that calls the internet leave out what lies inside: other systems, databases, services, what a node says of itself", () => {
    const environment = { ...EKS_ENVIRONMENT, cluster: { ...EKS_ENVIRONMENT.cluster, peerCidrs: ["10.99.0.0/16"] as const } };
    const call = find(networkRules({ environment, systems }), "phoenix", "call-1");

    expect(call).toMatchObject({
      direction: "out",
      peers: [{ network: "0.0.0.0/0", except: ["10.20.0.0/16", "172.20.0.0/16", "10.99.0.0/16", "169.254.0.0/16"] }],
      ports: [{ port: 443 }],
    });
  });

  test("of a system in an environment of this repository let nothing out to everywhere but on a laptop", () => {
    const open = (environment: (typeof ENVIRONMENTS)[number]) =>
      rulesOf(environment).filter(
        ({ direction, peers, namespace }) =>
          direction === "out" && peers.length === 0 && !(Object.values(NAMESPACES) as string[]).includes(namespace),
      );

    expect(ENVIRONMENTS.filter((environment) => open(environment).length > 0).map(({ name }) => name)).toEqual(["local"]);
  });

  test("are about the ports of pods, where those of their Service are others", () => {
    expect(find(rulesOf(), "a8n", "clients-traefik").ports).toEqual([{ port: 8000 }, { port: 8443 }]);
    expect(find(rulesOf(), "a8n", "scrape-traefik").ports).toEqual([{ port: 8082 }]);
  });

  test("let a system that declares nothing reach itself, names and the agent, and nobody else reach it but Prometheus", () => {
    const shop: SystemPack = { ...SYSTEMS.phoenix, name: "shop", namespaces: ["shop"], scrape: SYSTEMS.phoenix.scrape.slice(0, 1) };
    const { network: _, ...silent } = shop;
    const own = networkRules({ environment: production, systems: [silent] }).filter(({ namespace }) => namespace === "shop");

    expect(own.map(({ name, direction }) => `${direction} ${name}`)).toEqual([
      "out names",
      "in own",
      "out to-own",
      "out otlp",
      "in scrape-phoenix-orchestrators",
    ]);
  });

  test("keep to the VPC where AWS' services have endpoints in it, and know no network where they have none", () => {
    const peers = (awsServices: "endpoints" | "nat") => {
      const environment = { ...EKS_ENVIRONMENT, cluster: { ...EKS_ENVIRONMENT.cluster, awsServices } };
      return find(networkRules({ environment, systems: [] }), NAMESPACES.externalSecrets, "secrets-manager").peers;
    };

    expect(peers("endpoints")).toEqual([{ network: "10.20.0.0/16" }]);
    expect(peers("nat")).toEqual([]);
  });
});
