/** Ways in and out of subnets, by what their route tables lead to. */
import type { SynthesizedStack } from "../../synthesized";
import type { SecurityRules } from "../rules";
import { type StackResource, referencesTo, resourcesOfType } from "../stack-json";
import { unless, wrong } from "./places";

/** Where the subnets of a thing stand in its arguments. */
const SUBNETS_OF: Readonly<Record<string, string>> = {
  aws_eks_cluster: "vpc_config",
  aws_eks_node_group: "subnet_ids",
  aws_db_subnet_group: "subnet_ids",
  aws_opensearch_domain: "vpc_options",
};

/** What needs nothing from outside of the VPC. */
const CLOSED_TYPES = ["aws_eks_cluster", "aws_db_subnet_group", "aws_opensearch_domain"];

const WORLD = /^(?:0\.0\.0\.0|::)\/0$/;

export const ROUTE_RULES = {
  nothingStandsInPublicSubnets: {
    holds: "Control planes, nodes and databases stand in subnets that the internet does not lead into.",
    check: (stack) =>
      resourcesOfType(stack, ...Object.keys(SUBNETS_OF)).flatMap((thing) =>
        subnetsOf(thing)
          .filter((subnet) => routesOf(stack, subnet).some((route) => "gateway_id" in route.arguments))
          .map((subnet) => wrong(thing, `stands in the public subnet ${subnet}`)),
      ),
  },
  storesHaveNoWayOut: {
    holds: "Control planes and databases stand in subnets without a way out.",
    check: (stack) =>
      resourcesOfType(stack, ...CLOSED_TYPES).flatMap((thing) =>
        subnetsOf(thing)
          .filter((subnet) => routesOf(stack, subnet).some(leadsOut))
          .map((subnet) => wrong(thing, `stands in ${subnet}, which leads out`)),
      ),
  },
  zonesHaveWaysOutOfTheirOwn: {
    holds: "Where there are several NAT gateways, each subnet goes out by the one of its own zone.",
    check: (stack) => {
      const gateways = resourcesOfType(stack, "aws_nat_gateway");
      if (gateways.length < 2) return [];
      return resourcesOfType(stack, "aws_subnet").flatMap((subnet) => {
        const zones = routesOf(stack, subnet.id)
          .flatMap(({ arguments: given }) => referencesTo("aws_nat_gateway", given["nat_gateway_id"]))
          .map((id) => zoneOf(stack, referencesTo("aws_subnet", gateways.find((gateway) => gateway.id === id)?.arguments["subnet_id"])[0]));
        return unless(
          zones.every((zone) => zone === subnet.arguments["availability_zone"]),
          subnet,
          "goes out by another zone",
        );
      });
    },
  },
  subnetsHaveRoutesOfTheirOwn: {
    holds: "Every subnet is joined to a route table that the stack knows, never to the main one, which anybody may change.",
    check: (stack) => {
      const joined = resourcesOfType(stack, "aws_route_table_association").flatMap(({ arguments: given }) =>
        referencesTo("aws_subnet", given["subnet_id"]),
      );
      return resourcesOfType(stack, "aws_subnet").flatMap((subnet) =>
        unless(joined.includes(subnet.id), subnet, "has the main route table"),
      );
    },
  },
} as const satisfies SecurityRules;

function subnetsOf(thing: StackResource): string[] {
  return referencesTo("aws_subnet", thing.arguments[SUBNETS_OF[thing.type] ?? ""]);
}

/** The routes of the tables that a subnet is joined to. */
function routesOf(stack: SynthesizedStack, subnet: string): StackResource[] {
  const tables = resourcesOfType(stack, "aws_route_table_association")
    .filter(({ arguments: given }) => referencesTo("aws_subnet", given["subnet_id"]).includes(subnet))
    .flatMap(({ arguments: given }) => referencesTo("aws_route_table", given["route_table_id"]));
  return resourcesOfType(stack, "aws_route").filter(({ arguments: given }) =>
    referencesTo("aws_route_table", given["route_table_id"]).some((table) => tables.includes(table)),
  );
}

function leadsOut({ arguments: given }: StackResource): boolean {
  return [given["destination_cidr_block"], given["destination_ipv6_cidr_block"]].some((to) => WORLD.test(String(to)));
}

function zoneOf(stack: SynthesizedStack, subnet: string | undefined) {
  return resourcesOfType(stack, "aws_subnet").find(({ id }) => id === subnet)?.arguments["availability_zone"];
}
