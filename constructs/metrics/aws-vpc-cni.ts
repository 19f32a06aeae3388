/**
 * What reads the network plugin of EKS, which runs on every node. Its add-on brings no monitor, and AWS lists its metrics port in the pod only.
 *
 * @see https://github.com/aws/amazon-vpc-cni-k8s/blob/master/charts/aws-vpc-cni/templates/daemonset.yaml
 */
import { EKS_JOBS } from "../../metrics/exporters";
import type { ChartObject } from "../systems/objects-release";

/** A PodMonitor for the plugin's pods, with the job that rules read. */
export function awsVpcCniMonitor(): ChartObject {
  return {
    name: EKS_JOBS.awsVpcCni,
    spec: {
      namespaceSelector: { matchNames: ["kube-system"] },
      selector: { matchLabels: { "k8s-app": "aws-node" } },
      podMetricsEndpoints: [{ port: "metrics", relabelings: [{ targetLabel: "job", replacement: EKS_JOBS.awsVpcCni }] }],
    },
  };
}
