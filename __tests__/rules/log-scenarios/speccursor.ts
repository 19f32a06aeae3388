/** SpecCursor's log alerts. A minute of a rule is replayed in a second; windows are as they are, because lines can be old. */
import type { LogScenario, LoggedLines } from "../../../rules/scenario/log-lines";
import { logAbsenceProbe, logProbe } from "../../../rules/scenario/log-probes";
import type { Who } from "../../../rules/scenario";
import { SPECCURSOR } from "../scenarios/speccursor/work";

const HOUR = 3600;
const MINUTES_5 = 300;

/** Lines as the services write them. */
function errors(service: string, count: number, ages: LoggedLines["ages"], who: Who, pod?: string): LoggedLines {
  return {
    who,
    service,
    count,
    ages,
    ...(pod === undefined ? {} : { pod }),
    line: {
      level: "ERROR",
      message: "Upgrade cannot be applied",
      service,
      operation: "apply",
      metadata: { ecosystem: "npm", error: "no lockfile" },
    },
  };
}

/** Of one service, four fifths of them by its larger replica. */
function ofTwoPods(count: number, ages: LoggedLines["ages"], who: Who): LoggedLines[] {
  const few = Math.floor(count / 5);
  return [errors("rust-worker", count - few, ages, who, "worker-1"), errors("rust-worker", few, ages, who, "worker-2")];
}

/** Ten errors an hour in the six hours before, of the service that is asked about, and many of another system. */
const usual = (who: Who): LoggedLines[] => [
  errors("rust-worker", 60, [7 * HOUR - 60, HOUR + 300], who),
  errors("rust-worker", 600, [7 * HOUR - 60, HOUR + 300], { system: "stranger", namespace: "stranger" }),
];

const RECENT: LoggedLines["ages"] = [150, 1];
const warnings: LoggedLines = { ...errors("rust-worker", 60, RECENT, SPECCURSOR), line: { level: "WARN", message: "Retried" } };
const noJson: LoggedLines = { ...errors("rust-worker", 60, RECENT, SPECCURSOR), line: "level=ERROR thread 'main' panicked" };

const burst = { labels: { severity: "warning", system: "speccursor", service_name: "rust-worker" } };
const anomaly = { severity: "info", system: "speccursor", service_name: "rust-worker" };

export const speccursor: readonly LogScenario[] = [
  ...logProbe({
    ...burst,
    alert: "ErrorLogBurst",
    texts: {
      summary: "rust-worker wrote 40 error lines in 5 minutes",
      description: "A service reports failures faster than single requests or jobs explain. What fails stands in the lines themselves.",
      panel: "system-overview/errorLinesByService",
    },
    own: SPECCURSOR,
    window: MINUTES_5,
    replay: { waits: 5, every: 1 },
    lines: ofTwoPods,
    bad: 40,
    over: 26,
    under: 25,
    alike: {
      "lines of two services, 25 each,": [errors("rust-worker", 25, RECENT, SPECCURSOR), errors("lean-engine", 25, RECENT, SPECCURSOR)],
      "warnings, however many,": [warnings],
      "lines that are no JSON and only look like errors": [noJson],
      "lines that speak of errors at level INFO": [
        { ...errors("rust-worker", 60, RECENT, SPECCURSOR), line: { level: "INFO", message: 'found {"level":"ERROR"} in the output' } },
      ],
    },
  }),
  ...logProbe({
    alert: "ErrorLogAnomaly",
    labels: anomaly,
    texts: {
      summary: "rust-worker wrote 30 more error lines in an hour than three times its usual",
      description: "Errors that trickle in are more than in the six hours before, too few at a time for the alert on bursts.",
      panel: "system-overview/errorLinesBeyondUsual",
    },
    own: SPECCURSOR,
    window: HOUR,
    replay: { waits: 10, every: 5 },
    lines: ofTwoPods,
    beside: usual,
    // Three times ten are the usual; it takes more than twenty beyond.
    bad: 60,
    over: 51,
    under: 50,
    alike: {
      "errors of a service that always has many": [
        errors("lean-engine", 600, [7 * HOUR - 60, HOUR + 300], SPECCURSOR),
        errors("lean-engine", 310, [HOUR / 2, 1], SPECCURSOR),
      ],
      "warnings, however many,": [warnings],
    },
  }),
  {
    name: "ErrorLogAnomaly: a service that was silent before is compared with zero",
    alert: "ErrorLogAnomaly",
    lines: [...usual(SPECCURSOR), errors("lean-engine", 21, [HOUR / 2, 1], SPECCURSOR)],
    fires: [{ labels: { ...anomaly, service_name: "lean-engine" } }],
  },
  {
    name: "ErrorLogAnomaly: twenty errors of a service that was silent before are silent",
    alert: "ErrorLogAnomaly",
    lines: [...usual(SPECCURSOR), errors("lean-engine", 20, [HOUR / 2, 1], SPECCURSOR)],
    fires: [],
  },
  ...logAbsenceProbe({
    alert: "LogLinesMissing",
    labels: { severity: "warning", system: "speccursor" },
    texts: {
      summary: "No log line of any service has arrived for half an hour",
      description: "Either nothing runs, or lines get lost on their way. While this lasts, no alert on log lines of SpecCursor can fire.",
      panel: "system-overview/errorLines",
    },
    own: SPECCURSOR,
    window: HOUR / 2,
    replay: { waits: 5, every: 1 },
    line: (age, who) => ({
      who,
      service: "controller",
      count: 1,
      ages: [age, age],
      line: { level: "INFO", message: "Alive", service: "controller", metadata: {} },
    }),
  }),
];
