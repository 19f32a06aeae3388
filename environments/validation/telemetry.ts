/** Metrics, logs, traces and the collector: replicas, volumes, intervals, and the stores behind them. Retention has a file of its own. */
import type { Environment, MetricsConfig, RemoteWriteConfig, TracesConfig } from "../environment";
import type { Problem } from "../../problems";
import { Duration } from "../../units";
import { checkDuration, checkNumber } from "./check-value";
import { validateRegion } from "./cluster";
import { refusal } from "./refusal";
import type { Sound } from "./sound";
import { checkUrl } from "./urls";
import { MAX_REPLICAS, checkVolume } from "./volumes";

const MIN_INTERVAL = Duration.seconds(5);

/** The rules' shortest window is 5 minutes, and a rate needs four samples to ride out one that is missing. */
const MAX_SCRAPE_INTERVAL = Duration.seconds(75);

/** A recorded series is forgotten 5 minutes after its last sample; two evaluations have to fit in. */
const MAX_EVALUATION_INTERVAL = Duration.minutes(2);

/** Host of a workspace of Amazon Managed Prometheus. */
const MANAGED_PROMETHEUS = /^aps-workspaces(?:-fips)?\.([a-z0-9-]+)\.(?:amazonaws\.com|api\.aws)$/;

type ClusterKind = Environment["cluster"]["kind"];

export function validateTelemetry({ cluster, metrics, logs, traces, collector }: Sound<Environment>, at: string): Problem[] {
  return [
    ...(metrics === undefined ? [] : validateMetrics(metrics, cluster?.kind, `${at}.metrics`)),
    ...validateLokiReplicas(logs?.replicas, `${at}.logs.replicas`),
    ...checkVolume(logs?.volumeSize, `${at}.logs.volumeSize`, "The volume of Loki"),
    ...(traces === undefined ? [] : validateTraces(traces, cluster?.kind, `${at}.traces`)),
    ...checkReplicas(collector?.gatewayReplicas, `${at}.collector.gatewayReplicas`, "The number of gateways"),
    ...checkVolume(collector?.queueSize, `${at}.collector.queueSize`, "The volume of the gateways' queue"),
  ];
}

/** @param subject as a sentence begins */
export function checkReplicas(value: number | undefined, at: string, subject: string): Problem[] {
  return checkNumber({ at, value, subject, min: 1, max: MAX_REPLICAS });
}

/** Also for the share that an environment sets for one system. */
export function checkKeepRatio(value: number | undefined, at: string, subject: string): Problem[] {
  return checkNumber({ at, value, subject, min: 0, max: 1, isWhole: false });
}

function validateMetrics(metrics: Sound<MetricsConfig>, cluster: ClusterKind | undefined, at: string): Problem[] {
  return [
    ...checkReplicas(metrics.replicas, `${at}.replicas`, "The number of Prometheus replicas"),
    ...checkVolume(metrics.volumeSize, `${at}.volumeSize`, "The volume of Prometheus"),
    ...validateIntervals(metrics, at),
    ...(metrics.remoteWrite === undefined ? [] : validateRemoteWrite(metrics.remoteWrite, cluster, `${at}.remoteWrite`)),
  ];
}

function validateIntervals({ scrapeInterval, evaluationInterval }: Sound<MetricsConfig>, at: string): Problem[] {
  const problems = [
    ...checkDuration({
      at: `${at}.scrapeInterval`,
      value: scrapeInterval,
      subject: "The interval of scrapes",
      min: MIN_INTERVAL,
      max: MAX_SCRAPE_INTERVAL,
      reason: "windows of 5m need four samples",
    }),
    ...checkDuration({
      at: `${at}.evaluationInterval`,
      value: evaluationInterval,
      subject: "The interval of evaluations",
      min: MIN_INTERVAL,
      max: MAX_EVALUATION_INTERVAL,
      reason: "recorded series are forgotten after 5m",
    }),
  ];
  if (problems.length > 0 || scrapeInterval === undefined || evaluationInterval === undefined) return problems;
  if (scrapeInterval.toSeconds() <= evaluationInterval.toSeconds()) return [];
  return [
    refusal({
      code: "OBS0103",
      at: `${at}.evaluationInterval`,
      what: "Rules are evaluated more often than there are new samples.",
      got: evaluationInterval,
      allowed: `${String(scrapeInterval)} or more, the interval of scrapes`,
      remedy: "Raise it, or lower scrapeInterval.",
    }),
  ];
}

function validateRemoteWrite({ url, sigv4Region }: Sound<RemoteWriteConfig>, cluster: ClusterKind | undefined, at: string): Problem[] {
  const problems = [
    ...checkUrl({ value: url, at: `${at}.url`, subject: "The URL of the remote store", cluster }),
    ...validateRegion(sigv4Region, `${at}.sigv4Region`),
  ];
  if (sigv4Region !== undefined && cluster === "kubeconfig") {
    problems.push(
      refusal({
        code: "OBS0114",
        at: `${at}.sigv4Region`,
        what: "Pods of a cluster that is reached by a kubeconfig have no AWS identity to sign requests with.",
        got: sigv4Region,
        allowed: "no sigv4Region",
        remedy: "Write to a store that needs no signature, or take remoteWrite out.",
      }),
    );
  }
  const host = url !== undefined && URL.canParse(url) ? new URL(url).hostname : "";
  const [, region] = MANAGED_PROMETHEUS.exec(host) ?? [];
  if (problems.length > 0 || region === undefined || region === sigv4Region) return problems;
  return [
    refusal({
      code: "OBS0115",
      at: `${at}.sigv4Region`,
      what:
        sigv4Region === undefined
          ? "Amazon Managed Prometheus takes signed requests only."
          : "The requests are signed for another region than that of the workspace.",
      got: sigv4Region,
      allowed: `"${region}"`,
      remedy: `Set sigv4Region to "${region}".`,
    }),
  ];
}

/** The type allows 1 and 3 only; who casts around it gets the reason. */
function validateLokiReplicas(replicas: number | undefined, at: string): Problem[] {
  if (replicas === undefined || replicas === 1 || replicas === 3) return [];
  return [
    refusal({
      code: "OBS0109",
      at,
      what: "Loki runs alone or as three replicas that each hold everything.",
      got: replicas,
      allowed: "1 or 3",
      remedy: "Choose 3 where logs must survive the loss of a node.",
    }),
  ];
}

function validateTraces({ keepRatio, volumeSize, jaeger }: Sound<TracesConfig>, cluster: ClusterKind | undefined, at: string): Problem[] {
  return [
    ...checkKeepRatio(keepRatio, `${at}.keepRatio`, "The share of traces"),
    ...checkVolume(volumeSize, `${at}.volumeSize`, "The volume of Tempo"),
    ...(jaeger?.storage === "badger" ? checkVolume(jaeger.volumeSize, `${at}.jaeger.volumeSize`, "The volume of Jaeger") : []),
    ...(jaeger?.storage === "opensearch"
      ? [
          ...checkUrl({ value: jaeger.url, at: `${at}.jaeger.url`, subject: "The URL of OpenSearch", cluster }),
          ...checkReplicas(jaeger.replicas, `${at}.jaeger.replicas`, "The number of Jaeger replicas"),
        ]
      : []),
  ];
}
