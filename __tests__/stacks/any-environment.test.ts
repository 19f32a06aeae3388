/** What holds for the cluster stack of any environment that validation accepts. */
import fc from "fast-check";
import { validateEnvironment } from "../../environments/validate";
import { ClusterStack } from "../../stacks/cluster-stack";
import type { EksEnvironment } from "../../stacks/eks-environment";
import { phoenix } from "../../systems";
import { networksOverlap, parseNetwork } from "../../units/validate-cidr";
import { synthStack } from "../support/synth";
import type { JsonObject, SynthesizedStack } from "../support/synthesized-stack";
import { anyEnvironment } from "./any-environment";

/** Arguments that are names in the account, and how long AWS lets them be. */
const NAMES: readonly (readonly [type: string, argument: string, maxLength: number])[] = [
  ["aws_iam_role", "name", 64],
  ["aws_s3_bucket", "bucket", 63],
  ["aws_kms_alias", "name", 256],
  ["aws_cloudwatch_log_group", "name", 512],
  ["aws_security_group", "name", 255],
  ["aws_secretsmanager_secret", "name", 512],
  ["aws_db_instance", "identifier", 63],
  ["aws_db_subnet_group", "name", 255],
  ["aws_db_parameter_group", "name", 255],
  ["aws_opensearch_domain", "domain_name", 28],
  ["aws_prometheus_workspace", "alias", 100],
  ["aws_eks_node_group", "node_group_name_prefix", 37],
  ["aws_launch_template", "name_prefix", 102],
];

function synthCluster(environment: EksEnvironment): SynthesizedStack {
  return synthStack((app) => new ClusterStack(app, { environment, systems: [phoenix] }));
}

function expectSubnetsApart(stack: SynthesizedStack, environment: EksEnvironment): void {
  const networks = stack.resources("aws_subnet").map((subnet) => parseNetwork(String(subnet["cidr_block"])));
  const vpc = parseNetwork(environment.cluster.vpcCidr);
  expect(networks).toHaveLength(environment.cluster.existingVpc === undefined ? environment.cluster.zones.length * 4 : 0);
  for (const [index, network] of networks.entries()) {
    if (network === undefined || vpc === undefined) throw new Error("A network cannot be read.");
    expect(network.first >= vpc.first && network.last <= vpc.last).toBe(true);
    expect(networks.slice(0, index).filter((other) => other !== undefined && networksOverlap(network, other))).toEqual([]);
  }
}

function expectNames(stack: SynthesizedStack): void {
  for (const [type, argument, maxLength] of NAMES) {
    const names = stack.resources(type).map((resource) => String(resource[argument]));
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => name.length > maxLength || name.includes("undefined"))).toEqual([]);
  }
}

function expectReasons(stack: SynthesizedStack): void {
  const rules = stack.resourceTypes().filter((type) => /security_group_(in|e)gress_rule$/.test(type));
  const described = [...rules, "aws_security_group"].flatMap((type): readonly JsonObject[] => stack.resources(type));
  for (const { description } of described) expect(description).toMatch(/^[A-Z][\w ./:()#,@+=&;{}!$*-]{10,254}$/);
  expect(stack.resourceTypes()).not.toContain("aws_security_group_rule");
  for (const group of stack.resources("aws_security_group")) expect(Object.keys(group)).not.toContain("ingress");
}

function expectProtection(stack: SynthesizedStack, { removalPolicy }: EksEnvironment): void {
  const isProtected = JSON.stringify(stack.json).includes('"prevent_destroy":true');
  expect(isProtected).toBe(removalPolicy === "protect");
}

test("an environment that validation accepts synthesizes, with subnets apart, names that are unique and fit, and a reason for every rule", () => {
  let accepted = 0;
  let seen = 0;
  fc.assert(
    fc.property(anyEnvironment, (environment) => {
      seen += 1;
      if (validateEnvironment(environment).length > 0) return;
      accepted += 1;
      const stack = synthCluster(environment);
      expectSubnetsApart(stack, environment);
      expectNames(stack);
      expectReasons(stack);
      expectProtection(stack, environment);
    }),
    { numRuns: 40, seed: 20_261_125 },
  );
  // A generator whose environments are all refused would prove nothing.
  expect(accepted / seen).toBeGreaterThan(0.5);
}, 300_000);
