/** Scenarios: a world, and the pages that are expected in it at some moments. They are rendered as promtool's unit tests of rules. */
import { ANNOTATIONS } from "../conventions";
import type { Timeline } from "./world";

export interface Scenario {
  /** A sentence: what happens, and whether anybody is told. */
  readonly name: string;
  readonly world: readonly Timeline[];
  readonly checks: readonly Check[];
  /** Figures that rules record, as expressions and what they give. @default [] */
  readonly figures?: readonly Figure[];
  /** Minutes between two samples. @default 1 */
  readonly step?: number;
  /** Minutes between two evaluations, where few are enough. @default - those of the set */
  readonly evaluation?: number;
}

/** Everything that fires of one alert at one moment. */
export interface Check {
  /** Minutes since the world began. */
  readonly at: number;
  readonly alert: string;
  /** All that fire, whole; none where it is silent. */
  readonly fires: readonly Fired[];
}

export interface Fired {
  /** All labels beside `alertname`. */
  readonly labels: Readonly<Record<string, string>>;
  /** What people read. Checked where every alert of the check has it. @default - the texts are not looked at */
  readonly texts?: FiredTexts;
}

export interface FiredTexts {
  readonly summary: string;
  readonly description: string;
  /** `<dashboard key>/<signal name>` */
  readonly panel: string;
}

export interface Figure {
  readonly at: number;
  /** PromQL over what rules record. */
  readonly expr: string;
  readonly gives: readonly { readonly labels: Readonly<Record<string, string>>; readonly value: number }[];
}

/** Scenarios of one system that are replayed on the same rules. */
export interface ScenarioSet {
  readonly system: string;
  readonly scenarios: readonly Scenario[];
  /** Minutes between two evaluations. @default 1 */
  readonly evaluation?: number;
}

/** What the rules were rendered with, so that links can be compared. */
export interface ScenarioLinks {
  /** Whom the alert names as its owner. @default - nobody */
  readonly owner?: string;
  readonly runbookUrl: (alert: string) => string;
  readonly panelUrl: (panel: string) => string;
}

/** A file for `promtool test rules`, as an object. */
export interface PromtoolFile {
  readonly rule_files: readonly string[];
  readonly evaluation_interval: string;
  readonly tests: readonly PromtoolTest[];
}

export interface PromtoolTest {
  readonly name: string;
  readonly interval: string;
  readonly input_series: readonly { readonly series: string; readonly values: string }[];
  readonly alert_rule_test: readonly {
    readonly eval_time: string;
    readonly alertname: string;
    /** @default - none: the alert is silent */
    readonly exp_alerts?: readonly {
      readonly exp_labels: Readonly<Record<string, string>>;
      readonly exp_annotations: Readonly<Record<string, string>>;
    }[];
  }[];
  readonly promql_expr_test: readonly {
    readonly eval_time: string;
    readonly expr: string;
    readonly exp_samples: readonly { readonly labels: string; readonly value: number }[];
  }[];
}

/** The scenarios as promtool reads them, in one file for each interval of evaluation. The file with the rules stands beside them. */
export function renderScenarios(set: ScenarioSet, links: ScenarioLinks, rulesFile = "rules.yaml"): PromtoolFile[] {
  const evaluationOf = ({ evaluation = set.evaluation ?? 1 }: Scenario): number => evaluation;
  return [...new Set(set.scenarios.map(evaluationOf))].map((evaluation) => ({
    rule_files: [rulesFile],
    evaluation_interval: duration(evaluation),
    tests: set.scenarios.filter((scenario) => evaluationOf(scenario) === evaluation).map((scenario) => renderScenario(scenario, links)),
  }));
}

function renderScenario({ name, world, checks, figures = [], step = 1 }: Scenario, links: ScenarioLinks): PromtoolTest {
  const withTexts = checks.filter(({ fires }) => fires.every(({ texts }) => texts !== undefined));
  const withLabels = checks.filter((check) => !withTexts.includes(check));
  return {
    name,
    interval: duration(step),
    input_series: world.map(({ series, values }) => ({ series, values: values(step) })),
    alert_rule_test: withTexts.map(({ at, alert, fires }) => ({
      eval_time: duration(at),
      alertname: alert,
      ...(fires.length === 0 ? {} : { exp_alerts: fires.map((fired) => expectedAlert(alert, fired, links)) }),
    })),
    promql_expr_test: [
      ...withLabels.map(({ at, alert, fires }) => ({
        eval_time: duration(at),
        expr: `ALERTS{alertname=${JSON.stringify(alert)}, alertstate="firing"}`,
        exp_samples: fires.map(({ labels }) => ({
          labels: `ALERTS${braced({ alertname: alert, alertstate: "firing", ...labels })}`,
          value: 1,
        })),
      })),
      ...figures.map(({ at, expr, gives }) => ({
        eval_time: duration(at),
        expr,
        exp_samples: gives.map(({ labels, value }) => ({ labels: braced(labels), value })),
      })),
    ],
  };
}

function expectedAlert(alert: string, { labels, texts }: Fired, links: ScenarioLinks) {
  const { summary = "", description = "", panel = "" } = texts ?? {};
  return {
    exp_labels: labels,
    exp_annotations: {
      [ANNOTATIONS.summary]: summary,
      [ANNOTATIONS.description]: description,
      [ANNOTATIONS.runbook]: links.runbookUrl(alert),
      [ANNOTATIONS.dashboard]: links.panelUrl(panel),
      ...(links.owner === undefined ? {} : { [ANNOTATIONS.owner]: links.owner }),
    },
  };
}

function braced(labels: Readonly<Record<string, string>>): string {
  return `{${Object.entries(labels)
    .map(([label, value]) => `${label}=${JSON.stringify(value)}`)
    .join(", ")}}`;
}

function duration(minutes: number): string {
  const seconds = Math.round(minutes * 60);
  return seconds % 60 === 0 ? `${seconds / 60}m` : `${seconds}s`;
}
