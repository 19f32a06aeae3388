/** The node groups of an EKS cluster: types of one architecture, sizes that fit together, and somewhere for every pod to run. */
import type { EksConfig, NodeGroupConfig } from "../environment";
import type { Problem } from "../../problems";
import { Size } from "../../units";
import { dnsLabelFault } from "../../units/validate-name";
import { checkNumber, checkSize, checkText } from "./check-value";
import { encryptsTraffic, instanceTypeFault, instanceTypeRemedy } from "./instance-types";
import { validateLabels, validateTaints } from "./node-labels";
import { refusal } from "./refusal";
import type { Sound } from "./sound";

/** So that the name of the group's role fits: `<cluster>-<group>-nodes` in 64 characters. */
export const MAX_GROUP_NAME_LENGTH = 16;

/** EKS has room for 30 groups; a cluster has at most six zones. */
const MAX_GROUPS = 5;

/** EKS takes up to 20 types in a group. */
const MAX_INSTANCE_TYPES = 20;

/** EKS takes up to 450 nodes in a group without being asked. */
export const MAX_NODES = 450;

/** The disk of the image is 20 GiB; gp3 volumes end at 16 TiB. */
const MIN_DISK_SIZE = Size.gibibytes(20);
const MAX_DISK_SIZE = Size.gibibytes(16_384);

type Group = Sound<NodeGroupConfig>;

export function validateNodeGroups({ nodeGroups, nodeTraffic }: Sound<EksConfig>, clusterAt: string): Problem[] {
  if (nodeGroups === undefined) return [];
  const at = `${clusterAt}.nodeGroups`;
  const each = nodeGroups.flatMap((group, index) =>
    group === undefined
      ? []
      : [
          ...validateName(
            group.name,
            nodeGroups.slice(0, index).map((other) => other?.name),
            `${at}[${index}].name`,
          ),
          ...validateGroup(group, nodeTraffic, `${at}[${index}]`),
        ],
  );
  return [...each, ...validateCount(nodeGroups.length, at), ...(each.length > 0 ? [] : validateHome(nodeGroups, at))];
}

function validateCount(count: number, at: string): Problem[] {
  if (count <= MAX_GROUPS) return [];
  return [
    refusal({
      code: "OBS0116",
      at,
      what: "There are too many node groups.",
      got: count,
      allowed: `up to ${MAX_GROUPS} node groups`,
      remedy: "Join groups of the same purpose.",
    }),
  ];
}

/** Pods of the cluster itself tolerate no taint, and must not wait for a machine that is left over somewhere. */
function validateHome(groups: readonly (Group | undefined)[], at: string): Problem[] {
  const isHome = (group: Group | undefined) =>
    group?.purpose === "general" &&
    group.capacity === "on-demand" &&
    (group.minSize ?? 0) > 0 &&
    (group.taints ?? []).every((taint) => taint?.effect === "PreferNoSchedule");
  // Of what was refused already nobody knows what it was meant to be.
  const isUnknown = (group: Group | undefined) =>
    group?.purpose === undefined || group.capacity === undefined || group.minSize === undefined;
  if (groups.some(isUnknown) || groups.some(isHome)) return [];
  return [
    refusal({
      code: "OBS0114",
      at,
      what: "No group of nodes is there for the pods of the cluster itself.",
      got: groups.map((group) => group?.name),
      allowed: 'a group of purpose "general" and capacity "on-demand", without taints, with at least one node',
      remedy: "Add one, or raise minSize.",
    }),
  ];
}

function validateName(name: string | undefined, earlier: readonly (string | undefined)[], at: string): Problem[] {
  return checkText({
    at,
    value: name,
    subject: "The name of the node group",
    fault: (text) => dnsLabelFault(text, MAX_GROUP_NAME_LENGTH) ?? twinFault(text, earlier),
    allowed: `1 to ${MAX_GROUP_NAME_LENGTH} lower-case letters, digits and inner hyphens, each name once`,
    remedy: "Choose another name.",
    code: "OBS0102",
  });
}

/** Terraform's names for two groups have no hyphens that could tell them apart. */
function twinFault(name: string, earlier: readonly (string | undefined)[]): string | undefined {
  if (earlier.includes(name)) return "is that of another group";
  const twin = earlier.find((other) => other?.replaceAll("-", "") === name.replaceAll("-", ""));
  return twin === undefined ? undefined : `differs from that of the group ${twin} by hyphens only`;
}

function validateGroup(group: Group, traffic: EksConfig["nodeTraffic"] | undefined, at: string): Problem[] {
  const sizes = (["minSize", "desiredSize", "maxSize"] as const).flatMap((field) =>
    checkNumber({
      at: `${at}.${field}`,
      value: group[field],
      subject: `The field ${field}`,
      min: field === "maxSize" ? 1 : 0,
      max: MAX_NODES,
    }),
  );
  return [
    ...validateInstanceTypes(group, traffic, at),
    ...sizes,
    ...(sizes.length > 0
      ? []
      : [...validateOrder(group, "minSize", "desiredSize", at), ...validateOrder(group, "desiredSize", "maxSize", at)]),
    ...checkSize({
      at: `${at}.diskSize`,
      value: group.diskSize,
      subject: "The disk of a node",
      min: MIN_DISK_SIZE,
      max: MAX_DISK_SIZE,
      isDisk: true,
    }),
    ...validateLabels(group.labels, `${at}.labels`),
    ...validateTaints(group.taints, `${at}.taints`),
  ];
}

function validateInstanceTypes(
  { instanceTypes, architecture }: Group,
  traffic: EksConfig["nodeTraffic"] | undefined,
  at: string,
): Problem[] {
  if (instanceTypes === undefined) return [];
  const allowed = architecture === undefined ? "types such as m7g.large" : `types of the architecture ${architecture}`;
  const refuse = (place: string, what: string, got: unknown, remedy: string) =>
    refusal({ code: "OBS0117", at: place, what, got, allowed, remedy });
  if (instanceTypes.length === 0) return [refuse(`${at}.instanceTypes`, "There is no instance type.", instanceTypes, "Name at least one.")];
  if (instanceTypes.length > MAX_INSTANCE_TYPES) {
    const remedy = `Leave ${MAX_INSTANCE_TYPES} at most.`;
    return [refuse(`${at}.instanceTypes`, "There are more instance types than EKS takes.", instanceTypes, remedy)];
  }
  return instanceTypes.flatMap((type, index) => {
    if (type === undefined) return [];
    const place = `${at}.instanceTypes[${index}]`;
    if (instanceTypes.indexOf(type) < index) return [refuse(place, "The instance type is listed twice.", type, "Name each type once.")];
    const fault = instanceTypeFault(type, architecture);
    if (fault !== undefined) return [refuse(place, `The instance type ${fault}.`, type, instanceTypeRemedy(type, architecture))];
    if (traffic !== "encrypted" || encryptsTraffic(type)) return [];
    const remedy = 'Choose a newer family, such as m7g or m7i, or set nodeTraffic to "plain".';
    return [refuse(place, "The hardware of this instance type does not encrypt what nodes send to each other.", type, remedy)];
  });
}

function validateOrder(group: Group, lower: "minSize" | "desiredSize", upper: "desiredSize" | "maxSize", at: string): Problem[] {
  const [low, high] = [group[lower], group[upper]];
  if (low === undefined || high === undefined || low <= high) return [];
  return [
    refusal({
      code: "OBS0116",
      at: `${at}.${lower}`,
      what: `The field ${lower} is above ${upper}.`,
      got: low,
      allowed: `up to ${upper}, which is ${high}`,
      remedy: `Lower ${lower} or raise ${upper}.`,
    }),
  ];
}
