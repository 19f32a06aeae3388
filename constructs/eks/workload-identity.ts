/**
 * The identity of one workload in AWS: a role of its own that only its service account, in its namespace, in this cluster can take, by EKS Pod Identity.
 * A pod gets it when it starts, so the identity must be there before the pod.
 *
 * @see https://docs.aws.amazon.com/eks/latest/userguide/pod-id-role.html
 */
import { EksPodIdentityAssociation } from "@cdktf/provider-aws/lib/eks-pod-identity-association";
import { Construct } from "constructs";
import type { Arn } from "../../units";
import type { EksCluster } from "./eks-cluster";
import { type PolicyStatement, policyDocument } from "./policy-document";
import { Role } from "./role";
import type { Workload } from "./workloads";

export interface WorkloadIdentityProps {
  /** Cluster that the workload runs in. */
  readonly cluster: EksCluster;
  /** Service account that gets the identity. */
  readonly workload: Workload;
  /** What the workload may do. @default [] */
  readonly statements?: readonly PolicyStatement[];
  /** Policies that AWS keeps for components of its own. @default [] */
  readonly managedPolicyArns?: readonly Arn[];
}

export class WorkloadIdentity extends Construct {
  /** ARN of the role that the workload acts as. */
  readonly roleArn: string;

  constructor(scope: Construct, id: string, props: WorkloadIdentityProps) {
    super(scope, id);
    const { cluster, workload } = props;
    const role = new Role(this, "Role", {
      name: `${cluster.name}-${workload.roleSuffix}`,
      path: cluster.name,
      description: `${workload.namespace}/${workload.serviceAccount} in ${cluster.name}`,
      trustPolicy: podIdentityTrustPolicy(cluster, workload),
      statements: props.statements ?? [],
      managedPolicyArns: props.managedPolicyArns ?? [],
    });
    new EksPodIdentityAssociation(this, "Resource", {
      clusterName: cluster.nameReference,
      namespace: workload.namespace,
      serviceAccount: workload.serviceAccount,
      roleArn: role.arn,
    });
    this.roleArn = role.arn;
  }
}

/** Pod Identity tags each session with where the pod runs; the role is given to no other. */
function podIdentityTrustPolicy(cluster: EksCluster, workload: Workload): string {
  return policyDocument([
    {
      Sid: "AssumeByPods",
      Principal: { Service: "pods.eks.amazonaws.com" },
      Action: ["sts:AssumeRole", "sts:TagSession"],
      Condition: {
        StringEquals: {
          "aws:SourceAccount": cluster.account.accountId,
          "aws:RequestTag/eks-cluster-arn": cluster.arn,
          "aws:RequestTag/kubernetes-namespace": workload.namespace,
          "aws:RequestTag/kubernetes-service-account": workload.serviceAccount,
        },
      },
    },
  ]);
}
