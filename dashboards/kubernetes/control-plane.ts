/** What all workloads stand on: the API, DNS, certificates, addresses, and what the cluster is seen by. */
import type { ClusterKind } from "../../metrics/exporters";
import { eksSignals, kubernetesSignals as signals } from "../../signals/kubernetes";
import type { Dashboard, DashboardRow } from "../dashboard";

/** @param kind of the cluster. @default - what any kind has */
export function controlPlane(kind?: ClusterKind): Dashboard {
  return {
    title: "Control Plane",
    description: "The cluster's API, its DNS, its certificates, and the exporters without which nothing is known of it.",
    rows: [...ROWS, ...(kind === "kubeconfig" ? [] : [ADDRESSES])],
  };
}

const ROWS: readonly DashboardRow[] = [
  {
    title: "API",
    panels: [
      { kind: "timeseries", signals: [signals.apiRate], width: "third" },
      { kind: "timeseries", signals: [signals.apiFailures], thresholdOf: "KubeAPIFailing", width: "third" },
      { kind: "timeseries", signals: [signals.apiDuration], thresholdOf: "KubeAPISlow", width: "third" },
      { kind: "timeseries", signals: [signals.apiRejections], thresholdOf: "KubeAPIRejecting", width: "third" },
      { kind: "timeseries", signals: [signals.aggregatedApisDown], thresholdOf: "KubeAggregatedAPIDown", width: "third" },
    ],
  },
  {
    title: "DNS",
    panels: [
      { kind: "timeseries", signals: [signals.dnsRate], width: "quarter" },
      { kind: "timeseries", signals: [signals.dnsFailures], thresholdOf: "CoreDNSFailing", width: "quarter" },
      { kind: "timeseries", signals: [signals.dnsDuration], thresholdOf: "CoreDNSSlow", width: "quarter" },
      { kind: "timeseries", signals: [signals.dnsUpstreamsLost], thresholdOf: "CoreDNSUpstreamsLost", width: "quarter" },
    ],
  },
  {
    title: "What the Cluster Is Seen By",
    panels: [
      { kind: "stat", signals: [signals.apiDown], width: "quarter", height: "low" },
      { kind: "stat", signals: [signals.dnsDown], width: "quarter", height: "low" },
      { kind: "stat", signals: [signals.kubeletsDown], width: "quarter", height: "low" },
      { kind: "stat", signals: [signals.objectMetricsDown], width: "quarter", height: "low" },
      { kind: "stat", signals: [signals.machineMetricsDown], width: "quarter", height: "low" },
      { kind: "timeseries", signals: [signals.objectListFailures], thresholdOf: "KubeStateMetricsListFailing" },
    ],
  },
  {
    title: "Certificates",
    panels: [
      { kind: "timeseries", signals: [signals.clientCertificateLife], thresholdOf: "KubeClientCertificateExpiring", width: "quarter" },
      { kind: "timeseries", signals: [signals.clientCertificateUses], width: "quarter" },
      { kind: "timeseries", signals: [signals.kubeletCertificateLife], thresholdOf: "KubeletCertificateExpiring", width: "quarter" },
      {
        kind: "timeseries",
        signals: [signals.kubeletCertificateFailures],
        thresholdOf: "KubeletCertificateRenewalFailing",
        width: "quarter",
      },
    ],
  },
];

const ADDRESSES: DashboardRow = {
  title: "Addresses",
  panels: [
    { kind: "timeseries", signals: [eksSignals.addressesUsed], thresholdOf: "NodeAddressesLow", width: "third" },
    { kind: "timeseries", signals: [eksSignals.addressesRefused], thresholdOf: "NodeAddressesExhausted", width: "third" },
    { kind: "timeseries", signals: [eksSignals.subnetsExhausted], thresholdOf: "SubnetAddressesExhausted", width: "third" },
  ],
};
