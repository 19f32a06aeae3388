/**
 * Log lines for rules to be tried on: what a program wrote, how many times and how long ago, and the alerts that are expected then. Loki's ruler evaluates
 * at the present moment, so lines are given by their age when the scenario begins.
 */
import type { Fired } from "./scenario";
import type { Who } from "./world";

/** Lines of one kind, evenly between two ages. */
export interface LoggedLines {
  readonly who: Who;
  /** Value of the stream label `service_name`. */
  readonly service: string;
  /** The pod that wrote them. @default "pod-1" */
  readonly pod?: string;
  readonly count: number;
  /** Age in seconds of the oldest and of the newest line when the scenario begins. */
  readonly ages: readonly [oldest: number, newest: number];
  /** What stands in each line beside its timestamp; a text is a line that is no JSON. */
  readonly line: Readonly<Record<string, unknown>> | string;
  /** Seconds after the beginning at which they are written. @default 0 */
  readonly writtenAt?: number;
}

export interface LogScenario {
  /** A sentence: what happens, and whether anybody is told. */
  readonly name: string;
  readonly alert: string;
  readonly lines: readonly LoggedLines[];
  /** All that fire of the alert once its time has passed; none where it is silent throughout. */
  readonly fires: readonly Fired[];
  /** When the condition holds. @default - from the beginning on */
  readonly lasts?: Lasting;
}

/** Seconds after the beginning. */
export interface Lasting {
  /** When the condition begins to hold. @default 0 */
  readonly from?: number;
  /** When it no longer does: what left the window, or what came. @default - it lasts */
  readonly until?: number;
}

/** Log scenarios of one system. */
export interface LogScenarioSet {
  readonly system: string;
  readonly scenarios: readonly LogScenario[];
}

/** A line with its moment, as Loki takes them in. */
export interface PushedLine {
  /** Nanoseconds since 1970, as text. */
  readonly at: string;
  readonly text: string;
  /** Structured metadata. */
  readonly metadata: Readonly<Record<string, string>>;
}

export interface PushedStream {
  readonly labels: Readonly<Record<string, string>>;
  readonly lines: readonly PushedLine[];
}

/** Lines as one stream, the oldest first. @param now milliseconds since 1970 at which the scenario begins */
export function streamOf(logged: LoggedLines, now: number): PushedStream {
  const { who, service, pod = "pod-1", count, ages, line } = logged;
  const [oldest, newest] = ages;
  const step = count > 1 ? (oldest - newest) / (count - 1) : 0;
  return {
    labels: { environment: "test", cluster: "test", system: who.system, service_name: service, k8s_namespace_name: who.namespace },
    lines: Array.from({ length: count }, (_, index) => {
      const milliseconds = Math.round(now - (oldest - index * step) * 1000);
      const text = typeof line === "string" ? line : JSON.stringify({ timestamp: new Date(milliseconds).toISOString(), ...line });
      // Two lines of one moment with one text would be one line to Loki.
      return { at: `${milliseconds}${String(index).padStart(6, "0")}`, text, metadata: { k8s_pod_name: pod } };
    }),
  };
}
