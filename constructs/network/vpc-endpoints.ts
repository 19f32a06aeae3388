/**
 * Ways to the services of AWS that do not leave the VPC: to S3 by routes, which cost nothing, and to the others by a network interface in each zone, about 8
 * dollars a month each. With all of them, nodes and pods work while the way to the internet does not.
 *
 * @see https://docs.aws.amazon.com/eks/latest/userguide/private-clusters.html
 */
import { VpcEndpoint } from "@cdktf/provider-aws/lib/vpc-endpoint";
import { Construct } from "constructs";
import { pascalCase } from "../pascal-case";
import type { IVpc } from "./existing-vpc";
import { SecurityGroup } from "./security-group";

/** A service of AWS that nodes, add-ons or telemetry call, and who calls it. */
export const ENDPOINT_SERVICES = {
  ec2: "vpc-cni and the EBS driver, for network interfaces and volumes",
  "ecr.api": "nodes, for the right to pull images",
  "ecr.dkr": "nodes, for the images themselves",
  eks: "nodes, for what they need to join, and the Cluster Autoscaler",
  "eks-auth": "the Pod Identity agent, for the credentials of pods",
  sts: "pods that take roles by their service account",
  autoscaling: "the Cluster Autoscaler",
  elasticloadbalancing: "the load balancer controller",
  logs: "programs that write logs to CloudWatch",
  kms: "Loki, Tempo and the secrets operator, for what is encrypted with our keys",
  secretsmanager: "the secrets operator",
  "aps-workspaces": "Prometheus, for remote write",
} as const;

/** Name of such a service, as the last part of its name in VPC endpoints. */
export type EndpointService = keyof typeof ENDPOINT_SERVICES;

export interface VpcEndpointsProps {
  /** First part of all name tags. */
  readonly name: string;
  /** Network that gets the endpoints. */
  readonly vpc: IVpc;
  /** Region of the network. */
  readonly region: string;
  /** Services that are reached by network interfaces. @default [] */
  readonly services?: readonly EndpointService[];
}

export class VpcEndpoints extends Construct {
  constructor(
    scope: Construct,
    id: string,
    private readonly props: VpcEndpointsProps,
  ) {
    super(scope, id);
    if (props.vpc.innerRouteTableIds.length > 0) this.createGateway();
    const services = props.services ?? [];
    if (services.length > 0) this.createInterfaces(services);
  }

  private createGateway(): void {
    const { vpc, name } = this.props;
    new VpcEndpoint(this, "S3", {
      vpcId: vpc.id,
      vpcEndpointType: "Gateway",
      serviceName: this.serviceName("s3"),
      routeTableIds: [...vpc.innerRouteTableIds],
      tags: { Name: `${name}-s3` },
    });
  }

  private createInterfaces(services: readonly EndpointService[]): void {
    const { vpc, name } = this.props;
    const securityGroup = new SecurityGroup(this, "SecurityGroup", {
      name: `${name}-endpoints`,
      description: `Endpoints of AWS services in ${name}`,
      vpcId: vpc.id,
      ingress: [{ name: "vpc", port: 443, from: { cidr: vpc.cidr }, reason: "Nodes and pods of the VPC call AWS services by HTTPS" }],
    });
    for (const service of services) {
      new VpcEndpoint(this, pascalCase(service), {
        vpcId: vpc.id,
        vpcEndpointType: "Interface",
        serviceName: this.serviceName(service),
        subnetIds: [...vpc.privateSubnetIds],
        securityGroupIds: [securityGroup.id],
        privateDnsEnabled: true,
        tags: { Name: `${name}-${service}` },
      });
    }
  }

  private serviceName(service: string): string {
    return `com.amazonaws.${this.props.region}.${service}`;
  }
}
