/** What the figures of the cluster come from: kubelets, the exporters beside them, and the API itself. Where one is gone, alerts on it are silent. */
import { PLATFORM_JOBS, kubeStateMetrics, kubelet, prometheus } from "../../metrics/exporters";
import { allDown, gauge, increase, plus, ratio } from "../query";
import type { Signal } from "../signal";
import { cluster } from "./selections";

const down = (job: string) => allDown(cluster.select(prometheus.up, { job }));

export const objectLists = cluster.select(kubeStateMetrics.listTotal);

export const agentSignals = {
  apiDown: {
    name: "apiDown",
    title: "API Down",
    description: "A value while no replica of the cluster's API answers Prometheus.",
    query: down(PLATFORM_JOBS.apiServer),
    unit: "short",
    legend: "{{job}}",
  },
  kubeletsDown: {
    name: "kubeletsDown",
    title: "Kubelets Down",
    description: "A value while no kubelet of any node answers Prometheus.",
    query: down(PLATFORM_JOBS.kubelet),
    unit: "short",
    legend: "{{job}}",
  },
  objectMetricsDown: {
    name: "objectMetricsDown",
    title: "Object Metrics Down",
    description: "A value while kube-state-metrics, which tells of nodes, pods and workloads, does not answer.",
    query: down(PLATFORM_JOBS.kubeStateMetrics),
    unit: "short",
    legend: "{{job}}",
  },
  machineMetricsDown: {
    name: "machineMetricsDown",
    title: "Machine Metrics Down",
    description: "A value while no node exporter, which tells of the machines, answers.",
    query: down(PLATFORM_JOBS.nodeExporter),
    unit: "short",
    legend: "{{job}}",
  },
  dnsDown: {
    name: "dnsDown",
    title: "DNS Down",
    description: "A value while no replica of CoreDNS answers Prometheus.",
    query: down(PLATFORM_JOBS.coreDns),
    unit: "short",
    legend: "{{job}}",
  },
  objectListFailures: {
    name: "objectListFailures",
    title: "Object Lists That Fail",
    description: "Share of the lists that kube-state-metrics asks the API for and does not get, by kind of object.",
    query: ratio(cluster.select(kubeStateMetrics.listTotal, { result: "error" }), objectLists, { by: ["resource"] }),
    unit: "ratio",
    legend: "{{resource}}",
  },
  kubeletCertificateLife: {
    name: "kubeletCertificateLife",
    title: "Kubelet Certificate's Life",
    description: "Time until the certificate expires with which a kubelet speaks to the API. Endless where it uses none.",
    query: gauge(cluster.select(kubelet.certificateManagerClientTtlSeconds), { by: ["instance"] }),
    unit: "seconds",
    legend: "{{instance}}",
  },
  kubeletCertificateFailures: {
    name: "kubeletCertificateFailures",
    title: "Kubelet Certificate Renewals That Fail",
    description: "Renewals of a kubelet's certificates, the one it serves with and the one it calls with, that failed.",
    query: plus(
      increase(cluster.select(kubelet.serverExpirationRenewErrors), { by: ["instance"] }),
      increase(cluster.select(kubelet.certificateManagerClientExpirationRenewErrors), { by: ["instance"] }),
    ),
    unit: "short",
    legend: "{{instance}}",
    window: "15m",
  },
} as const satisfies Readonly<Record<string, Signal>>;
