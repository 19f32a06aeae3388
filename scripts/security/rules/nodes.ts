/** Nodes, and what they are made from. */
import type { SecurityRules } from "../rules";
import { type StackResource, blocksOf, referencesTo, resourcesOfType } from "../stack-json";
import { unless, wrong } from "./places";

/** Images that are still patched, and that answer pods with nothing but what they are asked to. */
const IMAGES = /^(?:AL2023|BOTTLEROCKET)_/;

export const NODE_RULES = {
  nodesRunFromTemplates: {
    holds: "Every node group has a launch template of its stack with IMDSv2, one hop and encrypted disks, and nobody logs into a node.",
    check: (stack) => [
      ...resourcesOfType(stack, "aws_eks_node_group").flatMap((group) => [
        ...unless(
          referencesTo("aws_launch_template", group.arguments["launch_template"] ?? null).length > 0,
          group,
          "has no launch template",
        ),
        ...("remote_access" in group.arguments ? [wrong(group, "lets people log into its nodes")] : []),
      ]),
      ...resourcesOfType(stack, "aws_launch_template").flatMap((template) => [
        ...metadataFindings(template),
        ...diskFindings(template),
        ...("key_name" in template.arguments ? [wrong(template, "has an SSH key")] : []),
      ]),
    ],
  },
  nodesAreKeptWell: {
    holds: "Every node runs an image that is patched, is repaired by itself, and is replaced a part at a time.",
    check: (stack) =>
      resourcesOfType(stack, "aws_eks_node_group").flatMap((group) => {
        const { ami_type: image, node_repair_config: repair, update_config: update } = group.arguments;
        return [
          ...unless(IMAGES.test(String(image)), group, `runs the image ${String(image)}`),
          ...unless(blocksOf(repair)[0]?.["enabled"] === true, group, "stays broken"),
          ...unless(blocksOf(update).length > 0, group, "says nothing of its updates"),
        ];
      }),
  },
} as const satisfies SecurityRules;

function metadataFindings(template: StackResource) {
  const [options = {}] = blocksOf(template.arguments["metadata_options"]);
  return [
    ...unless(options["http_tokens"] === "required", template, "answers metadata without a token"),
    ...unless(options["http_put_response_hop_limit"] === 1, template, "answers metadata to pods"),
  ];
}

/** A template without a disk would take that of the image, which has no key. */
function diskFindings(template: StackResource) {
  const disks = blocksOf(template.arguments["block_device_mappings"]).map((mapping) => blocksOf(mapping["ebs"])[0] ?? {});
  if (disks.length === 0) return [wrong(template, "has the disk of its image, without a key")];
  return disks.flatMap((disk) => [
    ...unless(String(disk["encrypted"]) === "true", template, "has a disk that is not encrypted"),
    ...unless("kms_key_id" in disk, template, "has a disk that no key of ours encrypts"),
  ]);
}
