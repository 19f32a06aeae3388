/**
 * What a rendered release may do in the cluster beyond the harmless, told as short sentences: the rights and settings that the CIS benchmark for EKS asks
 * about. They are kept in the proof ledger, where tests hold them against what is meant to be.
 *
 * @see https://www.cisecurity.org/benchmark/kubernetes
 */
import type { KubernetesObject } from "./render";

interface PolicyRule {
  readonly apiGroups?: readonly string[];
  readonly resources?: readonly string[];
  readonly verbs?: readonly string[];
}

interface PodSpec {
  readonly serviceAccountName?: string;
  readonly automountServiceAccountToken?: boolean;
  readonly hostPID?: boolean;
  readonly hostIPC?: boolean;
  readonly hostNetwork?: boolean;
  readonly containers?: readonly Container[];
  readonly initContainers?: readonly Container[];
}

interface Container {
  readonly name: string;
  readonly securityContext?: { readonly privileged?: boolean; readonly allowPrivilegeEscalation?: boolean };
}

const READ = ["get", "list", "watch"];
const WRITE = ["create", "update", "patch", "delete", "deletecollection"];

/** Rights by what the benchmark asks: the words for it, the resources, and the verbs that count. */
const RIGHTS: readonly { readonly words: string; readonly resources: readonly string[]; readonly verbs: readonly string[] }[] = [
  { words: "reads secrets", resources: ["secrets"], verbs: READ },
  {
    words: "creates pods",
    resources: ["pods", "deployments", "statefulsets", "daemonsets", "jobs", "cronjobs", "replicasets"],
    verbs: ["create"],
  },
  { words: "creates persistent volumes", resources: ["persistentvolumes"], verbs: ["create"] },
  { words: "uses nodes/proxy", resources: ["nodes/proxy"], verbs: [...READ, ...WRITE] },
  { words: "writes webhooks", resources: ["mutatingwebhookconfigurations", "validatingwebhookconfigurations"], verbs: WRITE },
  { words: "makes tokens", resources: ["serviceaccounts/token"], verbs: ["create"] },
];

const RAISING = ["bind", "impersonate", "escalate"];

/**
 * The sentences about a release, each once, in order.
 *
 * @param accounts service accounts beside the release that hand out no token, by name
 */
export function privilegesOf(objects: readonly KubernetesObject[], accounts: readonly string[] = []): string[] {
  const ofRelease = objects
    .filter((object) => object.kind === "ServiceAccount" && object["automountServiceAccountToken"] === false)
    .map(({ metadata }) => metadata.name);
  const withoutToken = [...ofRelease, ...accounts];
  const sentences = objects.flatMap((object) => {
    const of = `${object.kind}/${object.metadata.name}`;
    if (object.kind === "ClusterRole" || object.kind === "Role") return rulePrivileges(object).map((words) => `${of} ${words}`);
    if (object.kind === "ClusterRoleBinding" || object.kind === "RoleBinding")
      return bindingPrivileges(object).map((words) => `${of} ${words}`);
    const pod = podOf(object);
    return pod === undefined ? [] : podPrivileges(pod, withoutToken).map((words) => `${of} ${words}`);
  });
  return [...new Set(sentences)].sort();
}

/** Registries that the release pulls images from. */
export function registriesOf(objects: readonly KubernetesObject[]): string[] {
  const images = [...JSON.stringify(objects.filter(({ kind }) => kind !== "CustomResourceDefinition")).matchAll(/"image":"([^"]+)"/g)];
  return [...new Set(images.map(([, image]) => registryOf(image ?? "")))].sort();
}

function registryOf(image: string): string {
  const [first = ""] = image.split("/");
  return image.includes("/") && /[.:]/.test(first) ? first : "docker.io";
}

function rulePrivileges(object: KubernetesObject): string[] {
  const rules = (object["rules"] ?? []) as readonly PolicyRule[];
  return rules.flatMap(({ apiGroups = [], resources = [], verbs = [] }) => [
    ...(resources.includes("*") || verbs.includes("*")
      ? [`has a wildcard: ${verbs.join(",")} on ${apiGroups.join(",")}/${resources.join(",")}`]
      : []),
    ...RIGHTS.filter((right) => meets(resources, right.resources) && meets(verbs, right.verbs)).map(({ words }) => words),
    ...verbs.filter((verb) => RAISING.includes(verb)).map((verb) => `may ${verb}`),
  ]);
}

function meets(given: readonly string[], wanted: readonly string[]): boolean {
  return given.includes("*") || given.some((item) => wanted.includes(item));
}

function bindingPrivileges(object: KubernetesObject): string[] {
  const role = object["roleRef"] as { readonly name: string };
  const subjects = (object["subjects"] ?? []) as readonly { readonly kind: string; readonly name: string }[];
  return [
    ...(role.name === "cluster-admin" ? ["gives cluster-admin"] : []),
    ...(subjects.some(({ kind, name }) => kind === "ServiceAccount" && name === "default") ? ["is for a default service account"] : []),
    ...(subjects.some(({ name }) => /^system:(anonymous|unauthenticated|authenticated|masters)$/.test(name)) ? ["is for everybody"] : []),
  ];
}

function podOf(object: KubernetesObject): PodSpec | undefined {
  const spec = object["spec"] as
    | {
        readonly template?: { readonly spec?: PodSpec };
        readonly jobTemplate?: { readonly spec: { readonly template: { readonly spec: PodSpec } } };
      }
    | undefined;
  if (object.kind === "Pod") return spec as PodSpec;
  if (object.kind === "CronJob") return spec?.jobTemplate?.spec.template.spec;
  return ["Deployment", "StatefulSet", "DaemonSet", "Job"].includes(object.kind) ? spec?.template?.spec : undefined;
}

function podPrivileges(pod: PodSpec, withoutToken: readonly string[]): string[] {
  // What the pod says counts, then what its service account says, then that a token is mounted.
  const mountsToken = pod.automountServiceAccountToken ?? !withoutToken.includes(pod.serviceAccountName ?? "default");
  const containers = [...(pod.containers ?? []), ...(pod.initContainers ?? [])];
  return [
    ...(pod.serviceAccountName === undefined || pod.serviceAccountName === "default" ? ["runs as the default service account"] : []),
    ...(mountsToken ? ["mounts a token"] : []),
    ...(["hostPID", "hostIPC", "hostNetwork"] as const).filter((name) => pod[name] === true).map((name) => `has ${name}`),
    ...containers.filter(({ securityContext }) => securityContext?.privileged === true).map(({ name }) => `runs ${name} privileged`),
    ...containers
      .filter(({ securityContext }) => securityContext?.allowPrivilegeEscalation !== false)
      .map(({ name }) => `lets ${name} gain privileges`),
  ];
}
