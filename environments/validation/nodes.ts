/** The nodes of an EKS cluster: types of one architecture, and sizes of the group that fit together. */
import type { NodeGroupConfig } from "../environment";
import type { Problem } from "../../problems";
import { Size } from "../../units";
import { checkNumber, checkSize } from "./check-value";
import { instanceTypeFault, instanceTypeRemedy } from "./instance-types";
import { refusal } from "./refusal";
import type { Sound } from "./sound";

/** EKS takes up to 20 types in a group. */
const MAX_INSTANCE_TYPES = 20;
const MAX_NODES = 450;

/** The disk of the image is 20 GiB; gp3 volumes end at 16 TiB. */
const MIN_DISK_SIZE = Size.gibibytes(20);
const MAX_DISK_SIZE = Size.gibibytes(16_384);

export function validateNodes(nodes: Sound<NodeGroupConfig> | undefined, at: string): Problem[] {
  if (nodes === undefined) return [];
  const sizes = (["minSize", "desiredSize", "maxSize"] as const).flatMap((field) =>
    checkNumber({ at: `${at}.${field}`, value: nodes[field], subject: `The field ${field}`, min: 1, max: MAX_NODES }),
  );
  return [
    ...validateInstanceTypes(nodes, at),
    ...sizes,
    ...(sizes.length > 0
      ? []
      : [...validateOrder(nodes, "minSize", "desiredSize", at), ...validateOrder(nodes, "desiredSize", "maxSize", at)]),
    ...checkSize({ at: `${at}.diskSize`, value: nodes.diskSize, subject: "The disk of a node", min: MIN_DISK_SIZE, max: MAX_DISK_SIZE }),
  ];
}

function validateInstanceTypes({ instanceTypes, architecture }: Sound<NodeGroupConfig>, at: string): Problem[] {
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
    return fault === undefined ? [] : [refuse(place, `The instance type ${fault}.`, type, instanceTypeRemedy(type, architecture))];
  });
}

function validateOrder(
  nodes: Sound<NodeGroupConfig>,
  lower: "minSize" | "desiredSize",
  upper: "desiredSize" | "maxSize",
  at: string,
): Problem[] {
  const [low, high] = [nodes[lower], nodes[upper]];
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
