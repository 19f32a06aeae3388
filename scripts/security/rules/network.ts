/** VPCs, subnets and security groups. */
import { isPrivateNetwork, parseNetwork } from "../../../units/validate-cidr";
import type { SecurityRules } from "../rules";
import { type StackResource, listOf, referencesTo, resourcesOfType } from "../stack-json";
import { unless, wrong } from "./places";

const RULE_TYPES = ["aws_vpc_security_group_ingress_rule", "aws_vpc_security_group_egress_rule", "aws_security_group_rule"];
const MIN_REASON_LENGTH = 10;

export const NETWORK_RULES = {
  flowLogsCoverEveryVpc: {
    holds: "Every VPC has a flow log of all traffic, in the stack that makes it.",
    check: (stack) => {
      const logged = resourcesOfType(stack, "aws_flow_log")
        .filter(({ arguments: given }) => given["traffic_type"] === "ALL")
        .flatMap(({ arguments: given }) => referencesTo("aws_vpc", given["vpc_id"] ?? null));
      return resourcesOfType(stack, "aws_vpc").flatMap((vpc) => unless(logged.includes(vpc.id), vpc, "has no flow log of all traffic"));
    },
  },
  defaultSecurityGroupsAreClosed: {
    holds: "The default security group of every VPC is taken over without a rule.",
    check: (stack) => {
      const closed = resourcesOfType(stack, "aws_default_security_group").flatMap(({ arguments: given }) =>
        referencesTo("aws_vpc", given["vpc_id"] ?? null),
      );
      return resourcesOfType(stack, "aws_vpc").flatMap((vpc) => unless(closed.includes(vpc.id), vpc, "leaves its default group open"));
    },
  },
  securityGroupRulesHaveReasons: {
    holds: "Every rule of a security group says what it is for.",
    check: (stack) =>
      resourcesOfType(stack, ...RULE_TYPES).flatMap((rule) =>
        unless(String(rule.arguments["description"] ?? "").length >= MIN_REASON_LENGTH, rule, "does not say what it is for"),
      ),
  },
  nothingIsOpenToTheWorld: {
    holds: "No rule of a security group lets anybody in from outside of private networks.",
    check: (stack) =>
      resourcesOfType(stack, ...RULE_TYPES)
        .filter(isIngress)
        .flatMap((rule) => [
          ...networksOf(rule)
            .filter((network) => !isPrivate(network))
            .map((network) => wrong(rule, `lets ${network} in`)),
          ...("prefix_list_id" in rule.arguments || "prefix_list_ids" in rule.arguments
            ? [wrong(rule, "lets networks in that are not written here")]
            : []),
        ]),
  },
  nothingGoesOutToTheWorld: {
    holds: "No rule of a security group lets anything out to outside of private networks.",
    check: (stack) =>
      resourcesOfType(stack, ...RULE_TYPES)
        .filter((rule) => !isIngress(rule))
        .flatMap((rule) =>
          networksOf(rule)
            .filter((network) => !isPrivate(network))
            .map((network) => wrong(rule, `lets everything out to ${network}`)),
        ),
  },
  securityGroupRulesNameOnePort: {
    holds: "Every rule of a security group is about one port of TCP or UDP.",
    check: (stack) =>
      resourcesOfType(stack, ...RULE_TYPES).flatMap((rule) => {
        const { from_port: from, to_port: to, ip_protocol: ip, protocol = ip } = rule.arguments;
        return unless(from !== undefined && from === to && ["tcp", "udp"].includes(String(protocol)), rule, "is about many ports");
      }),
  },
  storesAreReachedByGroups: {
    holds: "What keeps data is reached by members of a security group, and not by whoever has an address.",
    check: (stack) => {
      const groups = resourcesOfType(stack, "aws_db_instance", "aws_rds_cluster", "aws_opensearch_domain").flatMap(({ arguments: given }) =>
        referencesTo("aws_security_group", [given["vpc_security_group_ids"] ?? null, given["vpc_options"] ?? null]),
      );
      return resourcesOfType(stack, ...RULE_TYPES)
        .filter(isIngress)
        .filter(({ arguments: given }) => referencesTo("aws_security_group", given["security_group_id"]).some((id) => groups.includes(id)))
        .flatMap((rule) => unless(networksOf(rule).length === 0, rule, "lets addresses in"));
    },
  },
  endpointsAreClosed: {
    holds: "Every endpoint with an address has a security group of the stack, and answers to the name of its service.",
    check: (stack) =>
      resourcesOfType(stack, "aws_vpc_endpoint")
        .filter(({ arguments: given }) => given["vpc_endpoint_type"] === "Interface")
        .flatMap((endpoint) => [
          ...unless(
            referencesTo("aws_security_group", endpoint.arguments["security_group_ids"] ?? null).length > 0,
            endpoint,
            "has the default security group",
          ),
          ...unless(endpoint.arguments["private_dns_enabled"] === true, endpoint, "is passed by: names lead out of the VPC"),
        ]),
  },
  noPublicAddresses: {
    holds: "No subnet gives what starts in it a public address.",
    check: (stack) =>
      resourcesOfType(stack, "aws_subnet").flatMap((subnet) =>
        unless(subnet.arguments["map_public_ip_on_launch"] !== true, subnet, "gives public addresses"),
      ),
  },
} as const satisfies SecurityRules;

function isIngress({ type, arguments: given }: StackResource): boolean {
  return type === RULE_TYPES[0] || given["type"] === "ingress";
}

/** The networks of a rule, in all arguments that hold some. */
function networksOf({ arguments: given }: StackResource): string[] {
  return ["cidr_ipv4", "cidr_ipv6", "cidr_blocks", "ipv6_cidr_blocks"].flatMap((argument) => listOf(given[argument]).map(String));
}

/** Private, or a reference to a network of the stack. */
function isPrivate(network: string): boolean {
  if (network.startsWith("${")) return true;
  const parsed = parseNetwork(network);
  return parsed === undefined ? /^f[cd]/i.test(network) : isPrivateNetwork(parsed, { allowRfc6598: true });
}
