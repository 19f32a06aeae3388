/** Where things are that no namespace holds: nodes, the Kubernetes API, services of AWS. */
import type { EksConfig, Environment } from "../../environments/environment";
import type { EndpointService } from "../network/vpc-endpoints";
import { type NetworkRule, type RulePeer, tcp } from "./rule";

/** Where things are that are in no namespace. */
export interface Places {
  /** Addresses of nodes. */
  readonly nodes: readonly RulePeer[];
  /** Everything that is not inside: neither the VPC nor what it is joined with, neither services nor what a node says of itself. */
  readonly internet: readonly RulePeer[];
  /** Where the Kubernetes API is. */
  readonly apiServer: Pick<NetworkRule, "peers" | "ports">;
  /** Addresses of a service of AWS in a region. */
  readonly aws: (region: string, service?: EndpointService) => readonly RulePeer[];
}

/** Where nodes are told who they are, and pods which role they have. */
const LINK_LOCAL = "169.254.0.0/16";

/** As far as it is known of the environment's cluster. */
export function placesOf({ cluster }: Pick<Environment, "cluster">): Places {
  return cluster.kind === "eks" ? placesOnEks(cluster) : UNKNOWN_PLACES;
}

/** The address of the API's Service and of the control plane's network interfaces: a policy may be asked before or after one becomes the other. */
function placesOnEks({ vpcCidr, serviceCidr, peerCidrs = [], awsServices, region }: EksConfig): Places {
  const vpc = { network: vpcCidr };
  return {
    nodes: [vpc],
    internet: [{ network: "0.0.0.0/0", except: [vpcCidr, serviceCidr, ...peerCidrs, LINK_LOCAL] }],
    apiServer: { peers: [vpc, { network: serviceCidr }], ports: tcp(443) },
    aws: (other, service) => (awsServices === "endpoints" && other === region && service !== undefined ? [vpc] : []),
  };
}

/** A cluster that somebody else made: only ports are known. 6443 is where kubeadm's API servers listen, those of kind among them. */
const UNKNOWN_PLACES: Places = { nodes: [], internet: [], apiServer: { peers: [], ports: tcp(443, 6443) }, aws: () => [] };
