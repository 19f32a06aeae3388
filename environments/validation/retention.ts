/** How long telemetry is kept, and what keeps it from being kept for less. */
import type { Environment } from "../environment";
import type { Problem } from "../../problems";
import { Duration } from "../../units";
import { checkDuration } from "./check-value";
import { refusal } from "./refusal";
import type { Sound } from "./sound";
import type { ValidatedSystem } from "./validated-system";

/** Loki deletes whole days: its index has one table for each. */
export const LOKI_STEP = Duration.days(1);

/** Ten years, the longest that a law of ours asks for. */
export const MAX_LOG_RETENTION = Duration.days(3653);

/** Longer, and one Prometheus is the wrong place: a long-term store is reached by remote write. */
const MAX_METRIC_RETENTION = Duration.days(400);
const MAX_TRACE_RETENTION = Duration.days(90);

/** So that the budget of a window can still be explained some days after its end. */
const SLO_MARGIN = Duration.days(5);

export function validateRetention(environment: Sound<Environment>, systems: readonly ValidatedSystem[], at: string): Problem[] {
  const { metrics, logs, traces } = environment;
  return [
    // With a long-term store a window may be longer than what Prometheus itself keeps.
    ...validateMetricRetention(
      metrics?.retention,
      metrics?.remoteWrite === undefined ? systems : withoutObjectives(systems),
      `${at}.metrics.retention`,
    ),
    ...checkLogRetention(logs?.retention, `${at}.logs.retention`, "The retention of logs"),
    ...checkDuration({
      at: `${at}.traces.retention`,
      value: traces?.retention,
      subject: "The retention of traces",
      min: Duration.hours(1),
      max: MAX_TRACE_RETENTION,
      multipleOf: Duration.hours(1),
    }),
  ];
}

/** Also for the retention that an environment sets for one system. */
export function checkLogRetention(value: Duration | undefined, at: string, subject: string): Problem[] {
  return checkDuration({
    at,
    value,
    subject,
    min: LOKI_STEP,
    max: MAX_LOG_RETENTION,
    multipleOf: LOKI_STEP,
    reason: "Loki deletes whole days",
  });
}

function validateMetricRetention(retention: Duration | undefined, systems: readonly ValidatedSystem[], at: string): Problem[] {
  const outOfBounds = checkDuration({
    at,
    value: retention,
    subject: "The retention of metrics",
    min: Duration.days(1),
    max: MAX_METRIC_RETENTION,
    multipleOf: Duration.hours(1),
  });
  if (retention === undefined || outOfBounds.length > 0) return outOfBounds;
  const [most] = systems.flatMap(needsOf).sort((a, b) => b.atLeast.toSeconds() - a.atLeast.toSeconds());
  if (most === undefined || retention.toSeconds() >= most.atLeast.toSeconds()) return [];
  return [
    refusal({
      code: "OBS0113",
      at,
      what: most.because,
      got: retention,
      allowed: `${String(most.atLeast)} or more`,
      remedy: `Set it to Duration.days(${Math.ceil(most.atLeast.toDays())}).`,
    }),
  ];
}

interface Need {
  readonly atLeast: Duration;
  readonly because: string;
}

/** What a system asks for itself, and what its objectives are counted over. */
function needsOf({ name, slos, metricRetention }: ValidatedSystem): Need[] {
  const asked =
    metricRetention === undefined
      ? []
      : [{ atLeast: metricRetention, because: `The system ${name} asks for its metrics to be kept for ${String(metricRetention)}.` }];
  const counted = Object.entries(slos).map(([slo, { windowDays }]) => {
    const atLeast = Duration.days(windowDays + SLO_MARGIN.toDays());
    const because =
      `The objective ${name}-${slo} is counted over ${windowDays} days; ` +
      `with ${String(SLO_MARGIN)} to spare its metrics are needed for ${String(atLeast)}.`;
    return { atLeast, because };
  });
  return [...asked, ...counted];
}

function withoutObjectives(systems: readonly ValidatedSystem[]): ValidatedSystem[] {
  return systems.map((system) => ({ ...system, slos: {} }));
}
