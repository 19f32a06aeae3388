/** VPCs, subnets and security groups. */
import type { SecurityRules } from "../rules";
import { referencesTo, resourcesOfType } from "../stack-json";
import { unless } from "./places";

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
    holds: "No rule of a security group lets the world in.",
    check: (stack) =>
      resourcesOfType(stack, ...RULE_TYPES)
        .filter(({ type, arguments: given }) => type === RULE_TYPES[0] || given["type"] === "ingress")
        .flatMap((rule) => unless(!/"(0\.0\.0\.0|::)\/0"/.test(JSON.stringify(rule.arguments)), rule, "lets the world in")),
  },
  noPublicAddresses: {
    holds: "No subnet gives what starts in it a public address.",
    check: (stack) =>
      resourcesOfType(stack, "aws_subnet").flatMap((subnet) =>
        unless(subnet.arguments["map_public_ip_on_launch"] !== true, subnet, "gives public addresses"),
      ),
  },
} as const satisfies SecurityRules;
