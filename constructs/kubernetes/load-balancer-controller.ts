/**
 * The AWS Load Balancer Controller, which makes load balancers for Ingresses and Services. Needs the workload identity of its service account.
 *
 * @see https://kubernetes-sigs.github.io/aws-load-balancer-controller/latest/
 */
import { Construct } from "constructs";
import type { EksKubernetesCluster } from "../eks/kubernetes-cluster";
import { WORKLOADS } from "../eks/workloads";
import { CHARTS } from "../helm/chart-versions";
import { HelmRelease } from "../helm/helm-release";
import type { ReleaseProps } from "../helm/release-props";
import { RESTRICTED_CONTAINER, podResources, spreadReplicas } from "./pod-defaults";

export interface LoadBalancerControllerProps extends ReleaseProps {
  /** Cluster whose Ingresses and Services get load balancers. */
  readonly cluster: EksKubernetesCluster;
  /** Tags of everything that it makes. @default {} */
  readonly tags?: Readonly<Record<string, string>>;
}

/** Name of the release and of its chart. */
const LOAD_BALANCER_CONTROLLER = "aws-load-balancer-controller";

export class LoadBalancerController extends Construct {
  /** The release, for what must wait for it. */
  readonly release: HelmRelease;

  constructor(scope: Construct, id: string, props: LoadBalancerControllerProps) {
    super(scope, id);
    const { namespace, serviceAccount } = WORKLOADS.loadBalancerController;
    this.release = new HelmRelease(this, "Release", {
      chart: CHARTS.loadBalancerController,
      releaseName: LOAD_BALANCER_CONTROLLER,
      namespace,
      values: {
        cluster: { clusterName: props.cluster.name, region: props.cluster.region, vpcId: props.cluster.vpcId },
        identity: { serviceAccount: { create: true, name: serviceAccount } },
        security: { securityContext: RESTRICTED_CONTAINER },
        ...(props.tags === undefined ? {} : { tags: { defaultTags: props.tags } }),
        // This webhook stands before every Service of the cluster: while the controller is away, none could be made.
        services: { enableServiceMutatorWebhook: false },
        // The certificate of its webhook is kept over upgrades, so that a plan without changes stays one.
        webhook: { keepTLSSecret: true },
        availability: {
          replicaCount: 2,
          podDisruptionBudget: { maxUnavailable: 1, unhealthyPodEvictionPolicy: "AlwaysAllow" },
          topologySpreadConstraints: spreadReplicas({ "app.kubernetes.io/name": LOAD_BALANCER_CONTROLLER }),
          resources: podResources({ cpuCores: 0.05, memoryMiB: 256 }),
        },
      },
      ...props.release,
    });
  }
}
