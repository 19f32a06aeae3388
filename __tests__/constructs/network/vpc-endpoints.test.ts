import { ENDPOINT_SERVICES, type EndpointService, VpcEndpoints } from "../../../constructs/network/vpc-endpoints";
import { addExistingVpc } from "../../support/aws-parts";
import { synthAws } from "../../support/synth";

function synthEndpoints(services: readonly EndpointService[] = []) {
  return synthAws((stack) => {
    new VpcEndpoints(stack, "Endpoints", { name: "test-7", vpc: addExistingVpc(stack), region: "eu-central-1", services });
  });
}

describe("VPC endpoints", () => {
  test("are a way to S3 by routes, which costs nothing, where nothing else is asked for", () => {
    const stack = synthEndpoints();

    expect(stack.resourceCounts()).toEqual({ aws_vpc_endpoint: 1 });
    expect(stack.resource("aws_vpc_endpoint")).toMatchObject({
      vpc_endpoint_type: "Gateway",
      service_name: "com.amazonaws.eu-central-1.s3",
      route_table_ids: ["rtb-00000007"],
    });
  });

  test("have an interface in each private subnet and the service's own name for every service that is asked for", () => {
    const names = Object.keys(ENDPOINT_SERVICES) as EndpointService[];
    const endpoints = synthEndpoints(names)
      .resources("aws_vpc_endpoint")
      .filter((endpoint) => endpoint["vpc_endpoint_type"] === "Interface");

    expect(endpoints.map((endpoint) => endpoint["service_name"]).sort()).toEqual(
      names.map((name) => `com.amazonaws.eu-central-1.${name}`).sort(),
    );
    for (const endpoint of endpoints) {
      expect(endpoint).toMatchObject({
        private_dns_enabled: true,
        subnet_ids: ["subnet-000000a1", "subnet-000000b1", "subnet-000000c1"],
      });
    }
  });

  test("CIS 5.4.5: let in HTTPS of the VPC and nothing else, and say why", () => {
    const stack = synthEndpoints(["sts"]);

    expect(stack.resource("aws_vpc_security_group_ingress_rule")).toMatchObject({
      ip_protocol: "tcp",
      from_port: 443,
      to_port: 443,
      cidr_ipv4: "10.77.0.0/16",
      description: "Nodes and pods of the VPC call AWS services by HTTPS",
    });
    expect(stack.resources("aws_vpc_security_group_egress_rule")).toEqual([]);
  });
});
