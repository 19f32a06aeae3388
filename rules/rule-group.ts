/** Rule groups as Prometheus reads them: what alerts and SLOs are rendered to, and what the system's release carries. */
export interface AlertingRule {
  readonly alert: string;
  readonly expr: string;
  /** Prometheus duration. @default - it fires at once */
  readonly for?: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly annotations: Readonly<Record<string, string>>;
}

export interface RecordingRule {
  readonly record: string;
  readonly expr: string;
  /** @default - those of the expression */
  readonly labels?: Readonly<Record<string, string>>;
}

export type Rule = AlertingRule | RecordingRule;

export interface RuleGroup {
  /** Unique over all systems: `phoenix.slo.availability`. */
  readonly name: string;
  /** Prometheus duration. @default - the server's evaluation interval */
  readonly interval?: string;
  readonly rules: readonly Rule[];
}
