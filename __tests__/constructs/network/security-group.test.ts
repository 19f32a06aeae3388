import { SecurityGroup } from "../../../constructs/network/security-group";
import { synthAws } from "../../support/synth";

describe("security group", () => {
  const stack = synthAws((scope) => {
    new SecurityGroup(scope, "Group", {
      name: "seven",
      description: "Stands before seven",
      vpcId: "vpc-00000007",
      ingress: [
        { name: "pods", port: 5432, from: { securityGroupId: "sg-00000001" }, reason: "Pods keep data" },
        { name: "office", port: 443, from: { cidr: "203.0.113.0/24" }, reason: "People look" },
      ],
    });
  });

  test("holds no rule itself, because scanners pass over those", () => {
    const group = stack.resource("aws_security_group");

    expect(group).toMatchObject({ name: "seven", description: "Stands before seven" });
    expect(Object.keys(group)).not.toEqual(expect.arrayContaining(["ingress"]));
  });

  test("lets in what is named, each with its reason", () => {
    const rules = stack.resources("aws_vpc_security_group_ingress_rule");

    expect(
      rules.map((rule) => [rule["from_port"], rule["referenced_security_group_id"] ?? rule["cidr_ipv4"], rule["description"]]),
    ).toEqual([
      [443, "203.0.113.0/24", "People look"],
      [5432, "sg-00000001", "Pods keep data"],
    ]);
  });
});
