/**
 * The subnets of one zone: public, private behind a NAT gateway, intra and isolated without a way out. A NAT gateway of its own costs about 35 dollars a month and
 * traffic.
 */
import { Eip } from "@cdktf/provider-aws/lib/eip";
import { NatGateway } from "@cdktf/provider-aws/lib/nat-gateway";
import { Route } from "@cdktf/provider-aws/lib/route";
import { RouteTable } from "@cdktf/provider-aws/lib/route-table";
import { RouteTableAssociation } from "@cdktf/provider-aws/lib/route-table-association";
import { Subnet } from "@cdktf/provider-aws/lib/subnet";
import { Construct } from "constructs";
import type { ZoneSubnetPlan } from "./subnet-plan";

export interface ZoneSubnetsProps {
  /** First part of all name tags. */
  readonly name: string;
  /** VPC that the subnets are in. */
  readonly vpcId: string;
  /** Zone and ranges. */
  readonly plan: ZoneSubnetPlan;
  /** Leads to the internet gateway. */
  readonly publicRouteTable: RouteTable;
  /** The public route table's way to the internet gateway, without which a NAT gateway cannot be made. */
  readonly internetRoute: Route;
  /** Leads nowhere; intra and isolated subnets share it. */
  readonly intraRouteTable: RouteTable;
  /** The NAT gateway of another zone. @default - one of its own */
  readonly natGateway?: NatGateway;
}

/** Where the load balancer controller puts load balancers that the internet reaches, and those that it does not. */
const PUBLIC_ROLE = { "kubernetes.io/role/elb": "1" };
const PRIVATE_ROLE = { "kubernetes.io/role/internal-elb": "1" };

export class ZoneSubnets extends Construct {
  /** For nodes and pods. */
  readonly privateSubnetId: string;
  /** For the control plane's network interfaces. */
  readonly intraSubnetId: string;
  /** Its own, or the one that was given. */
  readonly natGateway: NatGateway;
  /** The private subnet's way out. */
  readonly egressRoute: Route;
  /** For databases. */
  readonly isolatedSubnetId: string;
  /** Route table of the private subnet. */
  readonly privateRouteTableId: string;

  constructor(
    scope: Construct,
    id: string,
    private readonly props: ZoneSubnetsProps,
  ) {
    super(scope, id);
    const publicSubnet = this.createPublicSubnet();
    this.natGateway = props.natGateway ?? this.createNatGateway(publicSubnet);
    const privateSubnet = this.createSubnet("PrivateSubnet", "private", props.plan.privateCidr, PRIVATE_ROLE);
    this.egressRoute = this.createEgressRoute(privateSubnet);
    this.privateRouteTableId = this.egressRoute.routeTableId;
    this.privateSubnetId = privateSubnet.id;
    this.intraSubnetId = this.createInnerSubnet("Intra", "intra", props.plan.intraCidr).id;
    this.isolatedSubnetId = this.createInnerSubnet("Isolated", "isolated", props.plan.isolatedCidr).id;
  }

  private createPublicSubnet(): Subnet {
    const subnet = this.createSubnet("PublicSubnet", "public", this.props.plan.publicCidr, PUBLIC_ROLE);
    this.associate("PublicRoutes", subnet, this.props.publicRouteTable);
    return subnet;
  }

  private createEgressRoute(subnet: Subnet): Route {
    const routeTable = new RouteTable(this, "PrivateRouteTable", { vpcId: this.props.vpcId, tags: this.nameTag("private") });
    this.associate("PrivateRoutes", subnet, routeTable);
    return new Route(this, "PrivateDefaultRoute", {
      routeTableId: routeTable.id,
      destinationCidrBlock: "0.0.0.0/0",
      natGatewayId: this.natGateway.id,
    });
  }

  private createInnerSubnet(id: string, kind: string, cidr: string): Subnet {
    const subnet = this.createSubnet(`${id}Subnet`, kind, cidr, {});
    this.associate(`${id}Routes`, subnet, this.props.intraRouteTable);
    return subnet;
  }

  private createNatGateway(subnet: Subnet): NatGateway {
    const address = new Eip(this, "NatAddress", { domain: "vpc", tags: this.nameTag("nat") });
    return new NatGateway(this, "NatGateway", {
      allocationId: address.id,
      subnetId: subnet.id,
      tags: this.nameTag("nat"),
      dependsOn: [this.props.internetRoute],
    });
  }

  private createSubnet(id: string, kind: string, cidrBlock: string, tags: Readonly<Record<string, string>>): Subnet {
    return new Subnet(this, id, {
      vpcId: this.props.vpcId,
      availabilityZone: this.props.plan.zone,
      cidrBlock,
      mapPublicIpOnLaunch: false,
      tags: { ...this.nameTag(kind), ...tags },
    });
  }

  private associate(id: string, subnet: Subnet, routeTable: RouteTable): void {
    new RouteTableAssociation(this, id, { subnetId: subnet.id, routeTableId: routeTable.id });
  }

  private nameTag(kind: string): Record<string, string> {
    return { Name: `${this.props.name}-${kind}-${this.props.plan.zone}` };
  }
}
