/** That every add-on of an EKS cluster, and the Cluster Autoscaler, has a version: of the table, or of the environment; and that versions fit Kubernetes. */
import { ADD_ON_NAMES, CLUSTER_VERSIONS, type AddOnName, type VersionedCluster, addOnVersion, autoscalerVersion } from "../add-on-versions";
import type { EksConfig } from "../environment";
import { type Problem, nearest } from "../../problems";
import { kubernetesVersionFault } from "./kubernetes-versions";
import { fieldPath, refusal } from "./refusal";
import type { Sound } from "./sound";

const ADD_ON_VERSION = /^v\d+\.\d+\.\d+-eksbuild\.\d+$/;
const VERSION = /^\d+\.\d+\.\d+$/;
const NODE_RELEASE = /^\d+\.\d+\.\d+-20\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/;

/** @see https://docs.aws.amazon.com/eks/latest/userguide/cni-network-policy.html */
const FIRST_CNI_WITH_POLICIES = 14;

/** @see https://kubernetes.io/releases/version-skew-policy/#kube-proxy */
const MAX_PROXY_SKEW = 3;

export function validatePinnedVersions(cluster: Sound<EksConfig>, at: string): Problem[] {
  return [
    ...Object.entries(cluster.addOnVersions ?? {}).flatMap(([name, version]) =>
      validateAddOn(name, version, cluster.kubernetesVersion, fieldPath(at, "addOnVersions", name)),
    ),
    ...validateAutoscaler(cluster.autoscalerVersion, cluster.kubernetesVersion, `${at}.autoscalerVersion`),
    ...validateNodeRelease(cluster.nodeRelease, cluster.kubernetesVersion, `${at}.nodeRelease`),
    ...validateComplete(cluster, at),
  ];
}

function validateAddOn(name: string, version: string | undefined, kubernetes: string | undefined, at: string): Problem[] {
  const names: readonly string[] = ADD_ON_NAMES;
  if (!names.includes(name)) {
    const near = nearest(name, names);
    const remedy = near === undefined ? "Take it out." : `Did you mean "${near}"?`;
    return [refusal({ code: "OBS0111", at, what: "There is no add-on of this name.", got: name, allowed: names.join(", "), remedy })];
  }
  if (version === undefined) return [];
  if (ADD_ON_VERSION.test(version)) return validateAge(name, version, kubernetes, at);
  return [
    refusal({
      code: "OBS0107",
      at,
      what: "The version of the add-on is not pinned to a build.",
      got: version,
      allowed: 'a version such as "v1.23.2-eksbuild.1"',
      remedy: `Take one that aws eks describe-addon-versions --addon-name ${name} lists.`,
    }),
  ];
}

/** What would be installed and then fail, or silently not do what it is there for. */
function validateAge(name: string, version: string, kubernetes: string | undefined, at: string): Problem[] {
  const refuse = (what: string, allowed: string) => {
    const remedy = `Take one that aws eks describe-addon-versions --addon-name ${name} lists.`;
    return [refusal({ code: "OBS0107", at, what, got: version, allowed, remedy })];
  };
  const minor = minorOf(version);
  if (name === "vpc-cni" && minor < FIRST_CNI_WITH_POLICIES) {
    return refuse("This version accepts network policies and does not enforce them.", `v1.${FIRST_CNI_WITH_POLICIES}.0 or newer`);
  }
  if (name !== "kube-proxy" || kubernetes === undefined || kubernetesVersionFault(kubernetes) !== undefined) return [];
  const newest = minorOf(kubernetes);
  if (minor <= newest && minor >= newest - MAX_PROXY_SKEW) return [];
  return refuse(
    minor > newest ? "kube-proxy is newer than the control plane." : "kube-proxy is too old for the control plane.",
    `v1.${newest - MAX_PROXY_SKEW} to v1.${newest}, for Kubernetes ${kubernetes}`,
  );
}

function minorOf(version: string): number {
  return Number(version.split(".")[1]);
}

function validateAutoscaler(version: string | undefined, kubernetes: string | undefined, at: string): Problem[] {
  if (version === undefined) return [];
  const isVersion = VERSION.test(version);
  const isKnown = kubernetes !== undefined && kubernetesVersionFault(kubernetes) === undefined;
  if (isVersion && (!isKnown || version.startsWith(`${kubernetes}.`))) return [];
  return [
    refusal({
      code: "OBS0107",
      at,
      what: isVersion
        ? `The Cluster Autoscaler is made for another minor version than Kubernetes ${kubernetes}.`
        : "The version of the Cluster Autoscaler is not of the form major.minor.patch.",
      got: version,
      allowed: `a version such as "${isKnown ? kubernetes : "1.36"}.1"`,
      remedy: "Take the newest one whose minor version is that of Kubernetes.",
    }),
  ];
}

/** Nodes of another minor version than `version` says are refused by EKS. */
function validateNodeRelease(release: string | undefined, kubernetes: string | undefined, at: string): Problem[] {
  if (release === undefined) return [];
  const isRelease = NODE_RELEASE.test(release);
  const isKnown = kubernetes !== undefined && kubernetesVersionFault(kubernetes) === undefined;
  if (isRelease && (!isKnown || release.startsWith(`${kubernetes}.`))) return [];
  return [
    refusal({
      code: "OBS0107",
      at,
      what: isRelease
        ? `The images are made for another minor version than Kubernetes ${kubernetes}.`
        : "The release of the nodes' images is not of the form version-date.",
      got: release,
      allowed: `a release such as "${isKnown ? kubernetes : "1.36"}.1-20261112"`,
      remedy: "Take one of the releases of amazon-eks-ami whose version is that of Kubernetes.",
    }),
  ];
}

/** A version of Kubernetes that the table does not know needs all of them from the environment. */
function validateComplete(cluster: Sound<EksConfig>, at: string): Problem[] {
  const { kubernetesVersion } = cluster;
  if (kubernetesVersion === undefined || kubernetesVersionFault(kubernetesVersion) !== undefined) return [];
  const versioned = cluster as VersionedCluster;
  const missing: AddOnName[] = ADD_ON_NAMES.filter((name) => addOnVersion(versioned, name) === undefined);
  const known = Object.keys(CLUSTER_VERSIONS).join(" and ");
  return [
    ...(missing.length === 0
      ? []
      : [
          refusal({
            code: "OBS0107",
            at: `${at}.addOnVersions`,
            what: `For Kubernetes ${kubernetesVersion} no version is known of ${missing.join(", ")}.`,
            got: cluster.addOnVersions,
            allowed: `a version of each add-on, for other versions than ${known}`,
            remedy: `Take those that aws eks describe-addon-versions --kubernetes-version ${kubernetesVersion} lists.`,
          }),
        ]),
    ...(autoscalerVersion(versioned) === undefined
      ? [
          refusal({
            code: "OBS0107",
            at: `${at}.autoscalerVersion`,
            what: `For Kubernetes ${kubernetesVersion} no version is known of the Cluster Autoscaler.`,
            got: cluster.autoscalerVersion,
            allowed: `a version, for other versions than ${known}`,
            remedy: "Take the newest one whose minor version is that of Kubernetes.",
          }),
        ]
      : []),
  ];
}
