/**
 * Values of the blackbox exporter, which asks services from outside of them: HTTP answers and open ports.
 *
 * @see https://github.com/prometheus/blackbox_exporter/blob/master/CONFIGURATION.md
 */
import type { HelmValues } from "../helm/helm-values";
import type { ReleaseDocuments } from "../helm/helm-release";
import { PRIORITY, RESTRICTED_CONTAINER, podResources, restrictedPod, spreadReplicas } from "../kubernetes/pod-defaults";

/** Name of the release and of its Service. */
export const BLACKBOX_NAME = "blackbox-exporter";

export function blackboxValues(replicas: number): ReleaseDocuments {
  return {
    modules: { config: { modules: MODULES } },
    availability: {
      fullnameOverride: BLACKBOX_NAME,
      replicas,
      priorityClassName: PRIORITY.cluster,
      ...(replicas > 1
        ? {
            podDisruptionBudget: { minAvailable: 1, unhealthyPodEvictionPolicy: "AlwaysAllow" },
            topologySpreadConstraints: spreadReplicas({ "app.kubernetes.io/name": "prometheus-blackbox-exporter" }),
          }
        : {}),
      resources: podResources({ cpuCores: 0.02, memoryMiB: 64 }),
    },
    security: { podSecurityContext: restrictedPod(1000), securityContext: RESTRICTED_CONTAINER },
  };
}

const MODULES: HelmValues = {
  http_2xx: {
    prober: "http",
    timeout: "5s",
    http: { valid_http_versions: ["HTTP/1.1", "HTTP/2.0"], follow_redirects: true, preferred_ip_protocol: "ip4" },
  },
  tcp_connect: { prober: "tcp", timeout: "5s", tcp: { preferred_ip_protocol: "ip4" } },
};
