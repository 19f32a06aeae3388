/**
 * The Cluster Autoscaler: adds nodes to the cluster's groups when pods find no place, and takes them away when they are hardly used. It finds the groups by
 * the tags that EKS gives them. Needs the workload identity of its service account.
 *
 * @see https://github.com/kubernetes/autoscaler/tree/master/cluster-autoscaler
 */
import { ClusterRoleBindingV1 } from "@cdktf/provider-kubernetes/lib/cluster-role-binding-v1";
import { ClusterRoleV1 } from "@cdktf/provider-kubernetes/lib/cluster-role-v1";
import { DeploymentV1, type DeploymentV1SpecTemplateSpecContainer } from "@cdktf/provider-kubernetes/lib/deployment-v1";
import { RoleBindingV1 } from "@cdktf/provider-kubernetes/lib/role-binding-v1";
import { RoleV1 } from "@cdktf/provider-kubernetes/lib/role-v1";
import { ServiceAccountV1 } from "@cdktf/provider-kubernetes/lib/service-account-v1";
import { Construct } from "constructs";
import { WORKLOADS } from "../eks/workloads";
import type { EksKubernetesCluster } from "../eks/kubernetes-cluster";
import { PRIORITY, podResources } from "./pod-defaults";
import { AUTOSCALER_RULES, AUTOSCALER_STATUS_RULES } from "./cluster-autoscaler-rules";

export interface ClusterAutoscalerProps {
  /** Cluster whose node groups grow and shrink. */
  readonly cluster: EksKubernetesCluster;
  /** Its version, whose minor is that of Kubernetes: `1.36.1`. */
  readonly version: string;
  /** What its service account must carry, where its identity comes by a token. @default {} */
  readonly serviceAccountAnnotations?: Readonly<Record<string, string>>;
}

const NAME = "cluster-autoscaler";
const LABELS = { "app.kubernetes.io/name": NAME };
const USER = "65534";

export class ClusterAutoscaler extends Construct {
  constructor(
    scope: Construct,
    id: string,
    private readonly props: ClusterAutoscalerProps,
  ) {
    super(scope, id);
    const { namespace, serviceAccount } = WORKLOADS.clusterAutoscaler;
    const account = new ServiceAccountV1(this, "ServiceAccount", {
      metadata: { name: serviceAccount, namespace, labels: LABELS, annotations: { ...props.serviceAccountAnnotations } },
      automountServiceAccountToken: false,
    });
    this.createRights(namespace, account.metadata.name);
    this.createDeployment(namespace, account.metadata.name);
  }

  private createRights(namespace: string, name: string): void {
    const subject = [{ kind: "ServiceAccount", name, namespace }];
    const apiGroup = "rbac.authorization.k8s.io";
    const clusterRole = new ClusterRoleV1(this, "ClusterRole", { metadata: { name: NAME, labels: LABELS }, rule: [...AUTOSCALER_RULES] });
    new ClusterRoleBindingV1(this, "ClusterRoleBinding", {
      metadata: { name: NAME, labels: LABELS },
      roleRef: { apiGroup, kind: "ClusterRole", name: clusterRole.metadata.name },
      subject,
    });
    const role = new RoleV1(this, "Role", { metadata: { name: NAME, namespace, labels: LABELS }, rule: [...AUTOSCALER_STATUS_RULES] });
    new RoleBindingV1(this, "RoleBinding", {
      metadata: { name: NAME, namespace, labels: LABELS },
      roleRef: { apiGroup, kind: "Role", name: role.metadata.name },
      subject,
    });
  }

  /** One pod works and one waits: whoever holds the lease decides. */
  private createDeployment(namespace: string, serviceAccountName: string): void {
    new DeploymentV1(this, "Deployment", {
      metadata: { name: NAME, namespace, labels: LABELS },
      spec: {
        replicas: "2",
        selector: { matchLabels: LABELS },
        template: {
          metadata: { labels: LABELS },
          spec: {
            serviceAccountName,
            automountServiceAccountToken: true,
            priorityClassName: PRIORITY.cluster,
            securityContext: {
              runAsNonRoot: true,
              runAsUser: USER,
              runAsGroup: USER,
              fsGroup: USER,
              seccompProfile: { type: "RuntimeDefault" },
            },
            topologySpreadConstraint: [
              {
                maxSkew: 1,
                topologyKey: "kubernetes.io/hostname",
                whenUnsatisfiable: "ScheduleAnyway",
                labelSelector: [{ matchLabels: LABELS }],
              },
            ],
            container: [this.container()],
          },
        },
      },
    });
  }

  private container(): DeploymentV1SpecTemplateSpecContainer {
    const { cluster, version } = this.props;
    const { requests, limits } = podResources({ cpuCores: 0.1, memoryMiB: 600 }) as Record<"requests" | "limits", Record<string, string>>;
    return {
      name: NAME,
      image: `registry.k8s.io/autoscaling/cluster-autoscaler:v${version}`,
      command: ["./cluster-autoscaler"],
      args: [
        "--cloud-provider=aws",
        `--node-group-auto-discovery=asg:tag=k8s.io/cluster-autoscaler/enabled,k8s.io/cluster-autoscaler/${cluster.name}`,
        // The cheapest group that fits, and zones that stay alike.
        "--expander=least-waste",
        "--balance-similar-node-groups",
        // The names of EKS' groups differ in these, which does not make the groups different.
        "--balancing-ignore-label=eks.amazonaws.com/nodegroup",
        "--skip-nodes-with-system-pods=false",
        "--skip-nodes-with-local-storage=false",
        "--stderrthreshold=info",
        "--v=2",
      ],
      env: [{ name: "AWS_REGION", value: cluster.region }],
      port: [{ name: "http", containerPort: 8085 }],
      livenessProbe: { httpGet: { path: "/health-check", port: "8085" }, initialDelaySeconds: 60, periodSeconds: 30 },
      readinessProbe: { httpGet: { path: "/health-check", port: "8085" }, periodSeconds: 10 },
      resources: { requests, limits },
      securityContext: {
        allowPrivilegeEscalation: false,
        readOnlyRootFilesystem: true,
        runAsNonRoot: true,
        capabilities: { drop: ["ALL"] },
        seccompProfile: { type: "RuntimeDefault" },
      },
    };
  }
}
