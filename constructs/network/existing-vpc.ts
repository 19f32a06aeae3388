/** A network that somebody else made, seen like one of ours: ids are given, nothing is looked up and nothing is made. */
import { Construct, type IDependable } from "constructs";
import type { Cidr } from "../../units";

/** A network as its consumers see it. */
export interface IVpc {
  /** Id of the VPC. */
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
  readonly egressRoutes: readonly IDependable[];
}

export interface ExistingVpcProps {
  /** Id of the VPC. */
  readonly vpcId: string;
  /** The whole network. */
  readonly cidr: Cidr;
  /** For nodes and pods, one in each zone. They need a way out, and the tag `kubernetes.io/role/internal-elb` where load balancers go into them. */
  readonly privateSubnetIds: readonly string[];
  /** For the control plane's network interfaces, one in each zone. */
  readonly intraSubnetIds: readonly string[];
  /** For databases, one in each zone. */
  readonly isolatedSubnetIds: readonly string[];
  /** Route tables that get a way to S3 inside the VPC. @default [] */
  readonly innerRouteTableIds?: readonly string[];
}

export class ExistingVpc extends Construct implements IVpc {
  /** Id of the VPC. */
  readonly id: string;
  /** The whole network. */
  readonly cidr: Cidr;
  /** For nodes and pods. */
  readonly privateSubnetIds: readonly string[];
  /** For the control plane's network interfaces. */
  readonly intraSubnetIds: readonly string[];
  /** For databases. */
  readonly isolatedSubnetIds: readonly string[];
  /** Route tables that get a way to S3 inside the VPC. */
  readonly innerRouteTableIds: readonly string[];
  /** None: its ways out are there. */
  readonly egressRoutes: readonly IDependable[] = [];

  constructor(scope: Construct, id: string, props: ExistingVpcProps) {
    super(scope, id);
    this.id = props.vpcId;
    this.cidr = props.cidr;
    this.privateSubnetIds = props.privateSubnetIds;
    this.intraSubnetIds = props.intraSubnetIds;
    this.isolatedSubnetIds = props.isolatedSubnetIds;
    this.innerRouteTableIds = props.innerRouteTableIds ?? [];
  }
}
