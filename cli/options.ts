/** The options of the command: one table that the parser, the help and the docs are made of. */
export interface OptionFacts {
  readonly type: "string" | "boolean";
  /** True where it can be given several times. @default false */
  readonly multiple?: true;
  readonly short?: string;
  /** What stands for its value in the help. @default - it has none */
  readonly value?: string;
  readonly help: string;
}

export const OPTIONS = {
  metrics: {
    type: "string",
    multiple: true,
    short: "m",
    value: "file|folder",
    help: "what is exposed: pages of /metrics, or contracts in JSON; again for more",
  },
  logs: { type: "string", value: "file", help: "what log lines have, in YAML or JSON: stream labels and fields" },
  advice: { type: "boolean", help: "also tell what is only risky or against good custom" },
  format: { type: "string", value: "text|json", help: "form of the output; text where nothing is said" },
  disable: { type: "string", multiple: true, value: "code", help: "do not tell findings of this code or check; again for more" },
  config: { type: "string", short: "c", value: "file", help: "a policy in YAML or JSON: what Prometheus is like and what rules must have" },
  "scope-label": { type: "string", multiple: true, value: "label", help: "a selector must match one of these labels" },
  "target-labels": { type: "string", multiple: true, value: "a,b", help: "labels that discovery puts on every series" },
  "external-label": { type: "string", multiple: true, value: "name=value", help: "a label that Prometheus adds to what it sends away" },
  "scrape-interval": { type: "string", value: "30s", help: "time between scrapes; 1m where nothing is said" },
  "evaluation-interval": { type: "string", value: "30s", help: "time between evaluations; 1m where nothing is said" },
  retention: { type: "string", value: "15d", help: "how long samples are kept; 15d where nothing is said" },
  "prometheus-version": { type: "string", value: "3.13", help: "the version that reads the rules" },
  feature: { type: "string", multiple: true, value: "flag", help: "a feature flag of Prometheus that is on; all where none is named" },
  language: { type: "string", value: "promql|logql", help: "the language of rule files; told by the expressions where nothing is said" },
  explain: { type: "string", multiple: true, value: "code", help: "say what a code means, and end" },
  list: { type: "boolean", help: "list all codes, and end" },
  help: { type: "boolean", short: "h", help: "show this, and end" },
  version: { type: "boolean", help: "show the version, and end" },
} as const satisfies Readonly<Record<string, OptionFacts>>;

export type OptionName = keyof typeof OPTIONS;

export const OPTION_NAMES = Object.keys(OPTIONS) as readonly OptionName[];
