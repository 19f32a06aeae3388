/** A stack with planted faults, each in resources of its own. A scanner that stays silent about one of them has gone blind. */
import type { SecurityRuleName } from "../../scripts/security/rules";
import type { Json } from "../../scripts/synthesized";

export interface PlantedFault {
  readonly what: string;
  /** By type and id, as in the JSON of a stack. */
  readonly resources: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, Json>>>>>>;
  /** The check of checkov that has to find it. @default - it is blind there, and a rule of ours finds it */
  readonly checkov?: string;
  /** The rule of ours that has to find it. @default - checkov finds it */
  readonly rule?: SecurityRuleName;
}

const CLUSTER = {
  name: "canary",
  role_arn: "arn:aws:iam::111122223333:role/canary/cluster",
  version: "1.33",
  access_config: { authentication_mode: "API", bootstrap_cluster_creator_admin_permissions: false },
  upgrade_policy: { support_type: "STANDARD" },
  enabled_cluster_log_types: ["api", "audit", "authenticator", "controllerManager", "scheduler"],
  encryption_config: { resources: ["secrets"], provider: { key_arn: "arn:aws:kms:eu-central-1:111122223333:key/k" } },
  vpc_config: { subnet_ids: ["subnet-1", "subnet-2"], endpoint_private_access: true, endpoint_public_access: false },
};

/** What a policy must never say. */
const EVERYTHING = { Version: "2012-10-17", Statement: [{ Sid: "Everything", Effect: "Allow", Action: "*", Resource: "*" }] };

/** What CDKTF makes of a rule inside a security group: everything that is not given is null. */
const INLINE_RULE = {
  cidr_blocks: ["0.0.0.0/0"],
  description: "SSH from everywhere",
  from_port: 22,
  ipv6_cidr_blocks: null,
  prefix_list_ids: null,
  protocol: "tcp",
  security_groups: null,
  self: null,
  to_port: 22,
};

export const PLANTED_FAULTS: readonly PlantedFault[] = [
  {
    what: "a Kubernetes API that is open to the world",
    resources: {
      aws_eks_cluster: {
        Open: {
          ...CLUSTER,
          vpc_config: { ...CLUSTER.vpc_config, endpoint_public_access: true, public_access_cidrs: ["0.0.0.0/0"] },
        },
      },
    },
    checkov: "CKV_AWS_38",
    rule: "clusterHasNoOpenEndpoint",
  },
  {
    what: "Kubernetes secrets without a key",
    resources: { aws_eks_cluster: { NoKey: { ...CLUSTER, encryption_config: [] } } },
    checkov: "CKV_AWS_58",
  },
  {
    what: "a control plane that logs nothing of who came",
    resources: { aws_eks_cluster: { Silent: { ...CLUSTER, enabled_cluster_log_types: ["api"] } } },
    checkov: "CKV_AWS_37",
  },
  {
    what: "nodes whose metadata pods can read",
    resources: {
      aws_launch_template: {
        Metadata: { name_prefix: "canary-", metadata_options: { http_endpoint: "enabled", http_tokens: "optional" } },
      },
    },
    checkov: "CKV_AWS_79",
    rule: "nodesRunFromTemplates",
  },
  {
    what: "a bucket that may be made public",
    resources: { aws_s3_bucket: { Public: { bucket: "canary-public" } } },
    checkov: "CKV2_AWS_6",
  },
  {
    what: "a key that is never rotated",
    resources: { aws_kms_key: { Old: { description: "Never rotated" } } },
    checkov: "CKV_AWS_7",
  },
  {
    what: "a log that is kept for ever, without a key",
    resources: { aws_cloudwatch_log_group: { Forever: { name: "/canary" } } },
    checkov: "CKV_AWS_158",
    rule: "logsAreKeptAndEncrypted",
  },
  {
    what: "SSH from everywhere",
    resources: {
      aws_vpc_security_group_ingress_rule: {
        Ssh: {
          security_group_id: "sg-1",
          cidr_ipv4: "0.0.0.0/0",
          from_port: 22,
          to_port: 22,
          ip_protocol: "tcp",
          description: "For everybody",
        },
      },
    },
    checkov: "CKV_AWS_24",
    rule: "nothingIsOpenToTheWorld",
  },
  {
    what: "a database in the internet",
    resources: {
      aws_db_instance: { Open: { identifier: "canary", engine: "postgres", publicly_accessible: true, manage_master_user_password: true } },
    },
    checkov: "CKV_AWS_17",
  },
  {
    what: "a policy that allows everything",
    resources: { aws_iam_policy: { Everything: { name: "everything", policy: JSON.stringify(EVERYTHING) } } },
    checkov: "CKV_AWS_62",
  },
  {
    what: "a search domain that speaks plain HTTP",
    resources: { aws_opensearch_domain: { Plain: { domain_name: "canary", domain_endpoint_options: { enforce_https: false } } } },
    checkov: "CKV_AWS_83",
  },
  {
    what: "a subnet that gives public addresses",
    resources: { aws_subnet: { Public: { vpc_id: "vpc-1", cidr_block: "10.0.0.0/24", map_public_ip_on_launch: true } } },
    checkov: "CKV_AWS_130",
    rule: "noPublicAddresses",
  },
  {
    what: "an add-on of any version",
    resources: { aws_eks_addon: { Floating: { cluster_name: "canary", addon_name: "coredns" } } },
    rule: "addOnsArePinned",
  },
  {
    what: "a role that a service may take for any account",
    resources: {
      aws_iam_role: {
        Confused: {
          name: "confused",
          path: "/canary/",
          assume_role_policy: JSON.stringify({
            Version: "2012-10-17",
            Statement: [{ Effect: "Allow", Principal: { Service: "pods.eks.amazonaws.com" }, Action: ["sts:AssumeRole"] }],
          }),
        },
      },
    },
    rule: "servicesAssumeForThisAccountOnly",
  },
  {
    what: "a workspace of Amazon Managed Prometheus without a key",
    resources: { aws_prometheus_workspace: { NoKey: { alias: "canary" } } },
    rule: "workspacesAreOurs",
  },
];

/** The traps of the JSON that CDKTF writes: checkov passes over each of these faults. */
export const TRAPS: readonly PlantedFault[] = [
  {
    what: "a policy that allows everything, made by jsonencode",
    resources: { aws_iam_policy: { Encoded: { name: "encoded", policy: `\${jsonencode(${JSON.stringify(EVERYTHING)})}` } } },
    rule: "policiesArePlainJson",
  },
  {
    what: "SSH from everywhere, as a rule inside a security group",
    resources: { aws_security_group: { Inline: { name: "inline", description: "With a rule inside", ingress: [INLINE_RULE] } } },
    rule: "noRulesInsideSecurityGroups",
  },
  {
    what: "buckets of a loop",
    resources: {
      aws_s3_bucket: { Loop: { for_each: '${toset(["a", "b"])}', bucket: "canary-${each.key}" } },
      aws_s3_bucket_public_access_block: {
        Loop: {
          for_each: "${aws_s3_bucket.Loop}",
          bucket: "${each.value.id}",
          block_public_acls: true,
          block_public_policy: true,
          ignore_public_acls: true,
          restrict_public_buckets: true,
        },
      },
    },
    rule: "noLoops",
  },
];

/** The canary as a stack. */
export function canaryStack(faults: readonly PlantedFault[]) {
  const resource: Record<string, Record<string, Json>> = {};
  for (const { resources } of faults) {
    for (const [type, instances] of Object.entries(resources)) resource[type] = { ...resource[type], ...instances };
  }
  return {
    name: "canary",
    json: {
      terraform: { required_version: ">= 1.11", required_providers: { aws: { source: "hashicorp/aws", version: "~> 6.25" } } },
      provider: { aws: [{ region: "eu-central-1", allowed_account_ids: ["111122223333"] }] },
      resource,
    } as Readonly<Record<string, Json>>,
  };
}
