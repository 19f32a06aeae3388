/**
 * The identity that every series, log line and span carries: `environment`, `cluster` and `system`. Constructs that write telemetry take it as
 * one object, so that the three labels have the same names and values everywhere.
 */
export interface TelemetryIdentity {
  /** Value of the label `environment`. */
  readonly environment: string;
  /** Value of the label `cluster`. */
  readonly cluster: string;
  /** The system that each namespace belongs to. What is in none of them belongs to {@link PLATFORM_SYSTEM}. */
  readonly systemByNamespace: Readonly<Record<string, string>>;
}

/** Value of the label `system` for everything that is not an application: the cluster and the telemetry itself. */
export const PLATFORM_SYSTEM = "platform";

/** Label by which namespaces are told apart in network policies: whose they are. */
export const SYSTEM_LABEL = "observability/system";
