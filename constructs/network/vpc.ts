/**
 * The network of a cluster: public, private, intra and isolated subnets in each zone, a record of all connections, and a default security group that lets
 * nothing through. Costs NAT gateways and the flow log's volume. Whoever has a network brings it: `Vpc.fromExisting`.
 *
 * @see https://docs.aws.amazon.com/eks/latest/userguide/network-reqs.html
 */
import { DefaultSecurityGroup } from "@cdktf/provider-aws/lib/default-security-group";
import { InternetGateway } from "@cdktf/provider-aws/lib/internet-gateway";
import type { NatGateway } from "@cdktf/provider-aws/lib/nat-gateway";
import { Route } from "@cdktf/provider-aws/lib/route";
import { RouteTable } from "@cdktf/provider-aws/lib/route-table";
import { Vpc as VpcResource } from "@cdktf/provider-aws/lib/vpc";
import { Construct } from "constructs";
import type { EksConfig, Environment } from "../../environments/environment";
import type { Cidr, Duration } from "../../units";
import type { AwsAccount } from "../eks/aws-account";
import type { EncryptionKey } from "../storage/encryption-key";
import { VpcFlowLog } from "./flow-log";
import { ExistingVpc, type ExistingVpcProps, type IVpc } from "./existing-vpc";
import { planSubnets } from "./subnet-plan";
import { ZoneSubnets } from "./zone-subnets";

export interface VpcProps {
  /** Account and region of the network. */
  readonly account: AwsAccount;
  /** Name of the network, within the account and region. */
  readonly name: string;
  /** /16 to /20. */
  readonly cidr: Cidr;
  /** Up to six zones of the region. Append further ones: the order decides which subnet is where. */
  readonly zones: readonly string[];
  /** One NAT gateway in each zone, or one in the first for all of them. */
  readonly natGateways: Exclude<EksConfig["natGateways"], "existing">;
  /** How long connections are remembered: one of the numbers of days that CloudWatch knows. */
  readonly flowLogRetention: Duration;
  /** Encrypts the flow log. */
  readonly logsKey: EncryptionKey;
  /** Whether CloudWatch refuses to delete the flow log. */
  readonly removalPolicy: Environment["removalPolicy"];
}

export class Vpc extends Construct implements IVpc {
  /** Takes a network that somebody else made. Nothing is looked up. */
  static fromExisting(scope: Construct, id: string, attributes: ExistingVpcProps): IVpc {
    return new ExistingVpc(scope, id, attributes);
  }

  /** Id of the VPC, as a reference. */
  readonly id: string;
  /** The whole network. */
  readonly cidr: Cidr;
  /** For nodes and pods, in the order of the zones. */
  readonly privateSubnetIds: readonly string[];
  /** For the control plane's network interfaces, in the order of the zones. */
  readonly intraSubnetIds: readonly string[];
  /** For databases, in the order of the zones. */
  readonly isolatedSubnetIds: readonly string[];
  /** Route tables of everything but the public subnets. */
  readonly innerRouteTableIds: readonly string[];
  /** The private subnets' ways out, which nodes need to start. */
  readonly egressRoutes: readonly Route[];

  constructor(
    scope: Construct,
    id: string,
    private readonly props: VpcProps,
  ) {
    super(scope, id);
    this.id = this.createVpc();
    this.cidr = props.cidr;
    const intraRouteTable = new RouteTable(this, "IntraRouteTable", { vpcId: this.id, tags: this.nameTag("intra") });
    const zones = this.createZones(intraRouteTable);
    this.privateSubnetIds = zones.map((zone) => zone.privateSubnetId);
    this.intraSubnetIds = zones.map((zone) => zone.intraSubnetId);
    this.isolatedSubnetIds = zones.map((zone) => zone.isolatedSubnetId);
    this.innerRouteTableIds = [intraRouteTable.id, ...zones.map((zone) => zone.privateRouteTableId)];
    this.egressRoutes = zones.map((zone) => zone.egressRoute);
    new VpcFlowLog(this, "FlowLog", {
      ...props,
      vpcId: this.id,
      retention: props.flowLogRetention,
      key: props.logsKey,
    });
  }

  private createVpc(): string {
    const vpc = new VpcResource(this, "Resource", {
      cidrBlock: this.props.cidr,
      enableDnsSupport: true,
      enableDnsHostnames: true,
      tags: this.nameTag(),
    });
    // Taken over without a rule, it loses those that AWS gives it.
    new DefaultSecurityGroup(this, "DefaultSecurityGroup", { vpcId: vpc.id, tags: this.nameTag("closed") });
    return vpc.id;
  }

  private createZones(intraRouteTable: RouteTable): ZoneSubnets[] {
    const publicRouteTable = new RouteTable(this, "PublicRouteTable", { vpcId: this.id, tags: this.nameTag("public") });
    const internetRoute = this.createInternetRoute(publicRouteTable);
    let sharedNatGateway: NatGateway | undefined;
    return planSubnets(this.props.cidr, this.props.zones).map((plan) => {
      const zone = new ZoneSubnets(this, zoneId(plan.zone), {
        name: this.props.name,
        vpcId: this.id,
        plan,
        publicRouteTable,
        internetRoute,
        intraRouteTable,
        ...(sharedNatGateway === undefined ? {} : { natGateway: sharedNatGateway }),
      });
      if (this.props.natGateways === "single") sharedNatGateway = zone.natGateway;
      return zone;
    });
  }

  private createInternetRoute(publicRouteTable: RouteTable): Route {
    const gateway = new InternetGateway(this, "InternetGateway", { vpcId: this.id, tags: this.nameTag() });
    return new Route(this, "PublicDefaultRoute", {
      routeTableId: publicRouteTable.id,
      destinationCidrBlock: "0.0.0.0/0",
      gatewayId: gateway.id,
    });
  }

  private nameTag(kind?: string): Record<string, string> {
    return { Name: kind === undefined ? this.props.name : `${this.props.name}-${kind}` };
  }
}

/** `eu-central-1a` becomes `EuCentral1a`. */
function zoneId(zone: string): string {
  return zone
    .split("-")
    .map((part) => `${part.charAt(0).toUpperCase()}${part.slice(1)}`)
    .join("");
}
