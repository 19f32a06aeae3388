/** The stack as Terraform sees it: its state, its providers, what it runs, and that all of it was looked at. */
import type { SecurityRules } from "../rules";
import { blocksOf, mapOf, stackResources, stringsIn } from "../stack-json";
import { wrong } from "./places";

/**
 * Types of AWS resources that rules were written for, or that need none. What is new is found until somebody has thought about it: a peering, a website, a copy
 * to another account, the value of a secret.
 */
const REVIEWED_TYPES = [
  ...["aws_cloudwatch_log_group", "aws_cloudwatch_log_resource_policy", "aws_flow_log"],
  ...["aws_db_instance", "aws_db_parameter_group", "aws_db_subnet_group", "aws_opensearch_domain", "aws_prometheus_workspace"],
  ...["aws_eks_access_entry", "aws_eks_access_policy_association", "aws_eks_addon", "aws_eks_cluster", "aws_eks_node_group"],
  ...["aws_eks_pod_identity_association", "aws_iam_role", "aws_iam_role_policy", "aws_iam_role_policy_attachment"],
  ...["aws_kms_alias", "aws_kms_key", "aws_launch_template", "aws_secretsmanager_secret", "aws_secretsmanager_secret_policy"],
  ...["aws_eip", "aws_internet_gateway", "aws_nat_gateway", "aws_route", "aws_route_table", "aws_route_table_association"],
  ...[
    "aws_default_security_group",
    "aws_security_group",
    "aws_subnet",
    "aws_vpc",
    "aws_vpc_endpoint",
    "aws_vpc_security_group_ingress_rule",
  ],
  ...["aws_s3_bucket", "aws_s3_bucket_lifecycle_configuration", "aws_s3_bucket_logging", "aws_s3_bucket_ownership_controls"],
  ...["aws_s3_bucket_policy", "aws_s3_bucket_public_access_block", "aws_s3_bucket_server_side_encryption_configuration"],
  "aws_s3_bucket_versioning",
];

/** What everything in the cloud says of itself. */
const TAGS = ["environment", "component", "owner", "cost-centre", "managed-by"];

/** Sources of data that only read what another stack publishes. */
const HARMLESS_DATA = ["terraform_remote_state"];

export const TERRAFORM_RULES = {
  everyTypeIsReviewed: {
    holds: "Every type of AWS resource is one that rules were written for, or that needs none.",
    check: (stack) =>
      stackResources(stack)
        .filter(({ type }) => type.startsWith("aws_") && !REVIEWED_TYPES.includes(type))
        .map((resource) => wrong(resource, "is of a type that nobody has looked at")),
  },
  nothingRunsElsewhere: {
    holds:
      "Nothing runs programs on the machine of whoever applies, and nothing is fetched: no provisioner, no module, no data but that of other stacks.",
    check: (stack) => [
      ...stackResources(stack).flatMap((resource) =>
        ["provisioner", "connection"]
          .filter((argument) => argument in resource.arguments)
          .map((argument) => wrong(resource, `has a ${argument}`)),
      ),
      ...Object.keys(mapOf(stack.json["module"])).map((name) => ({ at: `${stack.name} module.${name}`, what: "is fetched" })),
      ...Object.keys(mapOf(stack.json["data"]))
        .filter((type) => !HARMLESS_DATA.includes(type))
        .map((type) => ({ at: `${stack.name} data.${type}`, what: "is looked up" })),
    ],
  },
  stateIsLockedAndEncrypted: {
    holds: "The state is encrypted and locked wherever it is in S3.",
    check: (stack) =>
      blocksOf(mapOf(mapOf(stack.json["terraform"])["backend"])["s3"])
        .flatMap((backend) => ["encrypt", "use_lockfile"].filter((argument) => backend[argument] !== true))
        .map((argument) => ({ at: `${stack.name} terraform.backend.s3`, what: `does not ${argument.replace("_", " a ")}` })),
  },
  providersArePinned: {
    holds: "Every provider is held to one major version, from a minor on.",
    check: (stack) =>
      Object.entries(mapOf(mapOf(stack.json["terraform"])["required_providers"]))
        .filter(([, provider]) => !/^~> \d+\.\d+(?:\.\d+)?$/.test(String(mapOf(provider)["version"])))
        .map(([name]) => ({ at: `${stack.name} provider.${name}`, what: "may be of any version" })),
  },
  providersSpeakToAws: {
    holds: "The AWS provider speaks to AWS itself, with TLS, and asks who it is.",
    check: (stack) =>
      blocksOf(mapOf(stack.json["provider"])["aws"])
        .flatMap((provider) => Object.entries(provider))
        .filter(
          ([argument, value]) =>
            /^(?:endpoints|insecure|skip_\w+|http_proxy|custom_ca_bundle)$/.test(argument) && value !== false && value !== null,
        )
        .map(([argument]) => ({ at: `${stack.name} provider.aws`, what: `sets ${argument}` })),
  },
  everythingIsTagged: {
    holds: "Everything in AWS says which environment, component, owner and cost centre it belongs to, and what manages it.",
    check: (stack) =>
      blocksOf(mapOf(stack.json["provider"])["aws"]).flatMap((provider) => {
        const tags = blocksOf(provider["default_tags"]).flatMap((block) => Object.keys(mapOf(block["tags"])));
        return TAGS.filter((tag) => !tags.includes(tag)).map((tag) => ({ at: `${stack.name} provider.aws`, what: `does not tag ${tag}` }));
      }),
  },
  outputsHoldNoSecrets: {
    holds: "No output is a password or the value of a secret.",
    check: (stack) =>
      Object.entries(mapOf(stack.json["output"])).flatMap(([name, output]) =>
        stringsIn(mapOf(output)["value"])
          .filter(({ text }) => /\.(?:\w*password|secret_string|secret_binary|secret|private_key\w*|token)\}/.test(text))
          .map(() => ({ at: `${stack.name} output.${name}`, what: "is a secret" })),
      ),
  },
} as const satisfies SecurityRules;
