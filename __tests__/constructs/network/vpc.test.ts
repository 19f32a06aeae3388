import { Vpc, type VpcProps } from "../../../constructs/network/vpc";
import { EncryptionKey } from "../../../constructs/storage/encryption-key";
import { Duration } from "../../../units";
import { synthAws } from "../../support/synth";
import { type SynthesizedStack, policyStatements } from "../../support/synthesized-stack";

const ACCOUNT = { accountId: "111122223333", region: "eu-central-1" };

function synthVpc(props: Partial<VpcProps> = {}): SynthesizedStack {
  return synthAws((stack) => {
    const logsKey = new EncryptionKey(stack, "Key", { account: ACCOUNT, name: "k", description: "K", removalPolicy: "destroy" });
    new Vpc(stack, "Network", {
      account: ACCOUNT,
      name: "test-7",
      cidr: "10.20.0.0/16",
      zones: ["eu-central-1a", "eu-central-1b", "eu-central-1c"],
      natGateways: "per-zone",
      flowLogRetention: Duration.days(365),
      logsKey,
      removalPolicy: "destroy",
      ...props,
    });
  });
}

function subnetNames(stack: SynthesizedStack, kind: string): string[] {
  return Object.keys(stack.resourcesByName("aws_subnet")).filter((name) => name.includes(`_${kind}Subnet_`));
}

/** The NAT gateway that each private subnet's traffic leaves by, by zone. */
function natGatewaysByZone(stack: SynthesizedStack): Record<string, string> {
  return Object.fromEntries(
    Object.entries(stack.resourcesByName("aws_route"))
      .filter(([name]) => name.includes("_PrivateDefaultRoute_"))
      .map(([name, route]) => [name.split("_")[1], String(route["nat_gateway_id"]).split("_").at(3)]),
  );
}

describe("VPC", () => {
  test("with two zones and one NAT gateway is no more than this", () => {
    const stack = synthVpc({ zones: ["eu-central-1a", "eu-central-1b"], natGateways: "single" });

    expect(stack.resourceCounts()).toMatchInlineSnapshot(`
     {
       "aws_cloudwatch_log_group": 1,
       "aws_default_security_group": 1,
       "aws_eip": 1,
       "aws_flow_log": 1,
       "aws_iam_role": 1,
       "aws_iam_role_policy": 1,
       "aws_internet_gateway": 1,
       "aws_kms_alias": 1,
       "aws_kms_key": 1,
       "aws_nat_gateway": 1,
       "aws_route": 3,
       "aws_route_table": 4,
       "aws_route_table_association": 8,
       "aws_subnet": 8,
       "aws_vpc": 1,
     }
    `);
  });

  test("has a NAT gateway of its own for each zone's private subnet, so that a lost zone takes no other with it", () => {
    expect(natGatewaysByZone(synthVpc())).toEqual({ EuCentral1a: "EuCentral1a", EuCentral1b: "EuCentral1b", EuCentral1c: "EuCentral1c" });
  });

  test("shares the first zone's NAT gateway where one is enough", () => {
    const stack = synthVpc({ natGateways: "single" });

    expect(stack.resources("aws_nat_gateway")).toHaveLength(1);
    expect(natGatewaysByZone(stack)).toEqual({ EuCentral1a: "EuCentral1a", EuCentral1b: "EuCentral1a", EuCentral1c: "EuCentral1a" });
  });

  test("makes NAT gateways only after the way to the internet, without which they fail", () => {
    for (const gateway of synthVpc().resources("aws_nat_gateway")) {
      expect(gateway["depends_on"]).toEqual([expect.stringMatching(/^aws_route\.Network_PublicDefaultRoute_/)]);
    }
  });

  test("tells the load balancer controller where load balancers go: public ones, internal ones, none among the control plane", () => {
    const stack = synthVpc();
    const tags = (kind: string) => subnetNames(stack, kind).map((name) => stack.resourcesByName("aws_subnet")[name]?.["tags"]);

    for (const tag of tags("Public")) expect(tag).toMatchObject({ "kubernetes.io/role/elb": "1" });
    for (const tag of tags("Private")) expect(tag).toMatchObject({ "kubernetes.io/role/internal-elb": "1" });
    expect(tags("Intra")).toEqual([
      { Name: "test-7-intra-eu-central-1a" },
      { Name: "test-7-intra-eu-central-1b" },
      { Name: "test-7-intra-eu-central-1c" },
    ]);
  });

  test("gives no instance a public address by itself", () => {
    for (const subnet of synthVpc().resources("aws_subnet")) expect(subnet["map_public_ip_on_launch"]).toBe(false);
  });

  test("leaves intra subnets no way out", () => {
    const routes = Object.values(synthVpc().resourcesByName("aws_route"));

    expect(routes).toHaveLength(4);
    for (const route of routes) expect(route["route_table_id"]).not.toMatch(/IntraRouteTable/);
  });

  test("keeps databases in subnets of their own without a way out", () => {
    const stack = synthVpc();
    const associations = Object.entries(stack.resourcesByName("aws_route_table_association")).filter(([name]) => name.includes("Isolated"));

    expect(subnetNames(stack, "Isolated")).toHaveLength(3);
    expect(associations).toHaveLength(3);
    for (const [, association] of associations) expect(association["route_table_id"]).toMatch(/IntraRouteTable/);
  });

  test("closes the default security group by taking it over without a rule", () => {
    const group = synthVpc().resource("aws_default_security_group");

    expect(group["vpc_id"]).toMatch(/aws_vpc\.Network_/);
    expect(group).not.toHaveProperty("ingress");
    expect(group).not.toHaveProperty("egress");
  });

  test("records all connections in an encrypted log group that forgets after the given time", () => {
    const stack = synthVpc();

    expect(stack.resource("aws_flow_log")).toMatchObject({ traffic_type: "ALL", log_destination_type: "cloud-watch-logs" });
    expect(stack.resource("aws_cloudwatch_log_group")).toMatchObject({
      name: "/aws/vpc/test-7",
      retention_in_days: 365,
      kms_key_id: expect.stringMatching(/aws_kms_key\.Key_/),
    });
  });

  test("lets only this account's flow logs write, into this log group only", () => {
    const stack = synthVpc();

    expect(policyStatements(stack.resource("aws_iam_role")["assume_role_policy"])).toEqual([
      {
        Sid: "AssumeByService",
        Effect: "Allow",
        Principal: { Service: "vpc-flow-logs.amazonaws.com" },
        Action: ["sts:AssumeRole"],
        Condition: { StringEquals: { "aws:SourceAccount": "111122223333" } },
      },
    ]);
    expect(policyStatements(stack.resource("aws_iam_role_policy")["policy"])[0]?.Resource).toEqual([
      expect.stringMatching(/^\$\{aws_cloudwatch_log_group\.Network_FlowLog_LogGroup_\w+\.arn\}:\*$/),
    ]);
  });
});
