/** The cluster of an environment: its name, place and version. Networks, nodes, people and versions have files of their own. */
import type { EksConfig, Environment, KubeconfigConfig } from "../environment";
import { type Problem, nearest } from "../../problems";
import { accountIdFault } from "../../units/validate-arn";
import { cidrFault } from "../../units/validate-cidr";
import { dnsLabelFault, dnsSubdomainFault } from "../../units/validate-name";
import { AWS_REGION_NAMES, isAwsRegion, zonesOf, zonesWithoutControlPlane } from "./aws-regions";
import { checkText, tokenFault } from "./check-value";
import { validateExistingVpc } from "./existing-vpc";
import { describeKubernetesVersions, kubernetesVersionFault } from "./kubernetes-versions";
import { validateNetwork } from "./network";
import { validateNodeGroups } from "./nodes";
import { validatePeople } from "./people";
import { validatePinnedVersions } from "./pinned-versions";
import { refusal } from "./refusal";
import type { Sound } from "./sound";

/** So that the longest name made from it fits: an IAM role of 64 characters with a suffix of 23. */
export const MAX_CLUSTER_NAME_LENGTH = 40;

const MIN_ZONES = 2;
const MAX_ZONES = 6;

export function validateCluster({ cluster }: Sound<Environment>, environmentAt: string): Problem[] {
  if (cluster === undefined) return [];
  const at = `${environmentAt}.cluster`;
  const common = [...validateClusterName(cluster.name, at), ...validateVersion(cluster.kubernetesVersion, at)];
  switch (cluster.kind) {
    case "eks":
      return [...common, ...validateEks(cluster, at)];
    case "kubeconfig":
      return [...common, ...validateKubeconfig(cluster, at)];
    case undefined:
      return [];
  }
}

/** @returns a problem for a region that is not in the table */
export function validateRegion(region: string | undefined, at: string): Problem[] {
  if (region === undefined || isAwsRegion(region)) return [];
  const near = nearest(region, AWS_REGION_NAMES);
  return [
    refusal({
      code: "OBS0115",
      at,
      what: "The region is not known.",
      got: region,
      allowed: `one of the ${AWS_REGION_NAMES.length} regions in environments/validation/aws-regions.ts`,
      remedy:
        near === undefined ? "Name one of them, such as eu-central-1; a new region is one more line there." : `Did you mean "${near}"?`,
    }),
  ];
}

function validateClusterName(name: string | undefined, at: string): Problem[] {
  return checkText({
    at: `${at}.name`,
    value: name,
    subject: "The name of the cluster",
    fault: (text) =>
      dnsLabelFault(text, MAX_CLUSTER_NAME_LENGTH) ??
      (text.startsWith("sg-") ? 'starts with "sg-", as the names of its security groups would, and EC2 keeps that to itself' : undefined),
    allowed: `1 to ${MAX_CLUSTER_NAME_LENGTH} lower-case letters, digits and inner hyphens`,
    remedy: "Choose another name. Names of roles, keys and log groups are made from it.",
    code: "OBS0102",
  });
}

function validateVersion(version: string | undefined, at: string): Problem[] {
  return checkText({
    at: `${at}.kubernetesVersion`,
    value: version,
    subject: "The version of Kubernetes",
    fault: kubernetesVersionFault,
    allowed: describeKubernetesVersions(),
    remedy: versionRemedy(version),
    code: "OBS0107",
  });
}

/** `v1.36` and `1.36.2` say which version is meant. */
function versionRemedy(version = ""): string {
  const [, meant = ""] = /^\s*v?(\d+\.\d+)(?:\.\d+)?\s*$/.exec(version) ?? [];
  return meant !== version && kubernetesVersionFault(meant) === undefined ? `Did you mean "${meant}"?` : "Choose one of these versions.";
}

function validateEks(cluster: Sound<EksConfig>, at: string): Problem[] {
  return [
    ...checkText({
      at: `${at}.accountId`,
      value: cluster.accountId,
      subject: "The account id",
      fault: accountIdFault,
      allowed: "twelve digits",
      remedy: "Copy the id of the account from AWS.",
      code: "OBS0108",
    }),
    ...validateRegion(cluster.region, `${at}.region`),
    ...validateZones(cluster, at),
    ...validatePeople(cluster, at),
    ...validateNetwork(cluster, at),
    ...validateExistingVpc(cluster, at),
    ...validateNodeGroups(cluster, at),
    ...validatePinnedVersions(cluster, at),
  ];
}

function validateZones({ zones, region }: Sound<EksConfig>, at: string): Problem[] {
  if (zones === undefined) return [];
  const known = isAwsRegion(region) ? zonesOf(region) : undefined;
  const refuse = (place: string, what: string, got: unknown, remedy: string) =>
    refusal({ code: "OBS0106", at: place, what, got, allowed: known?.join(", ") ?? "zones of the cluster's region", remedy });
  const each = zones.flatMap((zone, index) => {
    if (zone === undefined) return [];
    const place = `${at}.zones[${index}]`;
    if (zones.indexOf(zone) < index) return [refuse(place, "The zone is listed twice.", zone, "Name each zone once.")];
    if (known === undefined || known.includes(zone)) return [];
    const near = known.find((each) => each === `${region}${zone}`) ?? nearest(zone, known);
    const remedy = near === undefined ? "Name a zone of the region." : `Did you mean "${near}"?`;
    return [refuse(place, `The zone does not belong to the region ${region}.`, zone, remedy)];
  });
  return [...each, ...validateZoneCount(zones, region, `${at}.zones`)];
}

function validateZoneCount(zones: readonly (string | undefined)[], region: string | undefined, at: string): Problem[] {
  const without = isAwsRegion(region) ? zonesWithoutControlPlane(region) : 0;
  const usable = isAwsRegion(region) && without > 0 ? zonesOf(region).length - without : MAX_ZONES;
  const isWithoutPlane = zones.length <= MAX_ZONES && zones.length > usable;
  const most = Math.min(MAX_ZONES, usable);
  if (zones.length >= MIN_ZONES && zones.length <= most) return [];
  const limit = isWithoutPlane
    ? `EKS has no control planes in one of the zones of ${region}, and which letter it has differs between accounts`
    : `EKS asks for ${MIN_ZONES}, the subnet plan has room for ${MAX_ZONES}`;
  return [
    refusal({
      code: "OBS0106",
      at,
      what: zones.length < MIN_ZONES ? "There are too few zones." : "There are too many zones.",
      got: zones,
      allowed: `${MIN_ZONES} to ${most} zones; ${limit}`,
      remedy: zones.length < MIN_ZONES ? "Add a zone of the region." : "Take zones out.",
    }),
  ];
}

function validateKubeconfig(cluster: Sound<KubeconfigConfig>, at: string): Problem[] {
  return [
    ...checkText({
      at: `${at}.context`,
      value: cluster.context,
      subject: "The context",
      fault: tokenFault,
      allowed: "the name of a context",
      remedy: "Take a name that kubectl config get-contexts lists.",
    }),
    ...checkText({
      at: `${at}.configPath`,
      value: cluster.configPath,
      subject: "The path of the kubeconfig file",
      fault: (text) => (/^~\/\S+$/.test(text) && !text.split("/").includes("..") ? undefined : "does not stay below the home directory"),
      allowed: 'a path such as "~/.kube/config"',
      remedy: "Begin it with ~/ so that it means the same for everybody.",
    }),
    ...checkText({
      at: `${at}.storageClass`,
      value: cluster.storageClass,
      subject: "The name of the storage class",
      fault: dnsSubdomainFault,
      allowed: "a DNS-1123 subdomain",
      remedy: "Take a name that kubectl get storageclass lists.",
      code: "OBS0102",
    }),
    ...checkText({
      at: `${at}.podCidr`,
      value: cluster.podCidr,
      subject: "The network of the pods",
      fault: cidrFault,
      allowed: "a network such as 10.244.0.0/16",
      remedy: "Take the network that the cluster was made with.",
      code: "OBS0105",
    }),
  ];
}
