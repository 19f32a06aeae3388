/**
 * The identity of one workload in AWS: a role of its own that only its service account, in its namespace, in this cluster can take. It comes by EKS Pod
 * Identity, or by IAM Roles for Service Accounts where a pod cannot reach the agent of Pod Identity. A pod gets it when it starts, so the identity must be
 * there before the pod.
 *
 * @see https://docs.aws.amazon.com/eks/latest/userguide/pod-id-role.html
 */
import { EksPodIdentityAssociation } from "@cdktf/provider-aws/lib/eks-pod-identity-association";
import { Construct } from "constructs";
import type { Arn } from "../../units";
import type { IEksCluster } from "./eks-cluster-interface";
import type { OidcProvider } from "./oidc-provider";
import { type PolicyStatement, policyDocument } from "./policy-document";
import { Role } from "./role";
import type { Workload } from "./workloads";

export interface WorkloadIdentityProps {
  /** Cluster that the workload runs in. */
  readonly cluster: IEksCluster;
  /** Service account that gets the identity. */
  readonly workload: Workload;
  /** What the workload may do. @default [] */
  readonly statements?: readonly PolicyStatement[];
  /** Policies that AWS keeps for components of its own. @default [] */
  readonly managedPolicyArns?: readonly Arn[];
  /** Hands the role out by the service account's token, for pods without the agent of Pod Identity. @default - Pod Identity */
  readonly oidcProvider?: OidcProvider;
}

export class WorkloadIdentity extends Construct {
  /** ARN of the role that the workload acts as. */
  readonly roleArn: string;
  /** What the service account must carry: nothing for Pod Identity, the role's ARN otherwise. */
  readonly serviceAccountAnnotations: Readonly<Record<string, string>>;

  constructor(scope: Construct, id: string, props: WorkloadIdentityProps) {
    super(scope, id);
    const { cluster, workload, oidcProvider } = props;
    const role = new Role(this, "Role", {
      name: `${cluster.name}-${workload.roleSuffix}`,
      path: cluster.name,
      description: `${workload.namespace}/${workload.serviceAccount} in ${cluster.name}`,
      trustPolicy: oidcProvider === undefined ? podIdentityTrustPolicy(cluster, workload) : tokenTrustPolicy(oidcProvider, workload),
      statements: props.statements ?? [],
      managedPolicyArns: props.managedPolicyArns ?? [],
    });
    this.roleArn = role.arn;
    this.serviceAccountAnnotations = oidcProvider === undefined ? {} : { "eks.amazonaws.com/role-arn": role.arn };
    if (oidcProvider !== undefined) return;
    new EksPodIdentityAssociation(this, "Resource", {
      clusterName: cluster.nameReference,
      namespace: workload.namespace,
      serviceAccount: workload.serviceAccount,
      roleArn: role.arn,
    });
  }
}

/** Pod Identity tags each session with where the pod runs; the role is given to no other. */
function podIdentityTrustPolicy(cluster: IEksCluster, workload: Workload): string {
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

/** The token says which service account it is of, and that it was made for STS. */
function tokenTrustPolicy({ arn, issuer }: OidcProvider, workload: Workload): string {
  return policyDocument([
    {
      Sid: "AssumeByServiceAccount",
      Principal: { Federated: arn },
      Action: ["sts:AssumeRoleWithWebIdentity"],
      Condition: {
        StringEquals: {
          [`${issuer}:aud`]: "sts.amazonaws.com",
          [`${issuer}:sub`]: `system:serviceaccount:${workload.namespace}:${workload.serviceAccount}`,
        },
      },
    },
  ]);
}
