/** What the scrapes of one system may put into Prometheus. */
import type { Size } from "../../units";

/**
 * The most that a system may expose. Whoever adds a label with a thousand values meets it at synth, and not when Prometheus runs out of memory. It leaves
 * room for growth, but not for a mistake.
 */
export interface TelemetryBudget {
  /** Series at a time, over all jobs. Memory of Prometheus goes by them. */
  readonly series: number;
  /** Samples per second, over all jobs, at the interval of the environment where a job names none. */
  readonly samplesPerSecond: number;
  /** Blocks of one day in one replica of Prometheus, at 2 bytes for each sample. */
  readonly storagePerDay: Size;
}
