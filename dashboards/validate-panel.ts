/** What can be wrong with one panel: texts, unit, queries, legend, columns, threshold. */
import { checkLogQuery } from "../logql";
import type { LogContract } from "../logs/contract";
import { type Problem, nearest, quoteValue } from "../problems";
import { type Analyzer, toProblem, unusedAcceptance } from "../promql";
import type { AlertFacts, Alerts } from "../rules/alert";
import type { LogAlerts } from "../rules/log-alert";
import type { Signal } from "../signals/signal";
import { validateSignal } from "../signals/validate-signals";
import type { LogChartPanel, LogPanel, MetricPanel, Panel } from "./dashboard";
import { panelExpression } from "./panel-expression";

export interface PanelValidationOptions {
  /** Name of the system. */
  readonly system: string;
  readonly alerts: Alerts;
  /** @default {} */
  readonly logAlerts?: LogAlerts;
  /** @default - none: a panel of log lines is refused */
  readonly logs?: LogContract;
  /** Knows everything that can be read. */
  readonly analyzer: Analyzer;
  /** Place of the panel: `dashboards.phoenix.slo.burnRate`. */
  readonly at: string;
}

export function validatePanel(panel: Panel, options: PanelValidationOptions): Problem[] {
  switch (panel.kind) {
    case "logs":
      return validateLogPanel(panel, options);
    case "logchart":
      return validateLogChart(panel, options);
    default:
      return validateMetricPanel(panel, options);
  }
}

/** A text that a reader needs and that is not there. */
export function missingText(text: string, field: string, at: string): Problem[] {
  if (text.trim() !== "") return [];
  return [
    {
      code: "OBS0701",
      at: `${at}.${field}`,
      what: `The ${field} is empty, so the reader does not know what is shown.`,
      got: quoteValue(text),
      allowed: "a text for the reader",
      remedy: `Write a ${field}.`,
    },
  ];
}

function validateLogPanel({ query }: LogPanel, options: PanelValidationOptions): Problem[] {
  const { at, logs } = options;
  if (logs === undefined) return [withoutContract(query.expr, at)];
  return [
    ...missingText(query.title, "title", at),
    ...missingText(query.description, "description", at),
    ...checkLogQuery(query.expr, { ...options, logs, at: `${at}.expr` }),
  ];
}

function validateLogChart(panel: LogChartPanel, options: PanelValidationOptions): Problem[] {
  const { at, logs } = options;
  const [first] = panel.signals;
  if (logs === undefined) return [withoutContract(first.expr("$__auto"), at)];
  return [
    ...missingText(panel.title ?? first.title, "title", at),
    ...missingText(panel.description ?? first.description, "description", at),
    ...validateUnits(panel, at),
    ...panel.signals.flatMap((signal) => [
      ...checkLogQuery(signal.expr("$__auto"), { ...options, logs, at: `${at}.${signal.name}` }),
      ...missingText(signal.legend, "legend", `${at}.${signal.name}`),
    ]),
    ...validateThreshold(panel, options.logAlerts ?? {}, options),
  ];
}

function withoutContract(expr: string, at: string): Problem {
  return {
    code: "OBS0701",
    at: `${at}.expr`,
    what: "The panel shows log lines, and no log contract says what these lines carry.",
    got: quoteValue(expr),
    allowed: "panels of metrics",
    remedy: "Write a log contract (logs/), or leave the panel out.",
  };
}

function validateMetricPanel(panel: MetricPanel, options: PanelValidationOptions): Problem[] {
  const { at } = options;
  const [first] = panel.signals;
  return [
    ...missingText(panel.title ?? first.title, "title", at),
    ...missingText(panel.description ?? first.description, "description", at),
    ...validateUnits(panel, at),
    ...panel.signals.flatMap((signal) => validateDrawn(signal, panel, options)),
    ...validateHighlight(panel, at),
    ...validateThreshold(panel, options.alerts, options),
  ];
}

/** All figures of a panel share one axis, so they must share one unit. */
function validateUnits(panel: MetricPanel | LogChartPanel, at: string): Problem[] {
  const units = [...new Set(panel.signals.map((signal) => signal.unit))];
  if (units.length === 1) return [];
  return [
    {
      code: "OBS0701",
      at: `${at}.signals`,
      what: "The signals of the panel have different units, so its axis has none.",
      got: units.join(", "),
      allowed: "signals of one unit",
      remedy: "Draw them in two panels.",
    },
  ];
}

function validateDrawn(signal: Signal, panel: MetricPanel, { analyzer, at }: PanelValidationOptions): Problem[] {
  const place = `${at}.${signal.name}`;
  const { findings, unused } = analyzer.expression(panelExpression(signal), {
    at: place,
    use: "panel",
    title: panel.title ?? signal.title,
    accept: signal.accept ?? [],
  });
  return [
    ...findings.map(toProblem),
    ...unused.map((acceptance) => unusedAcceptance(place, acceptance)),
    ...validateSignal(signal, place),
    ...(panel.kind === "table" ? [] : missingText(signal.legend, "legend", place)),
  ];
}

function validateHighlight(panel: MetricPanel, at: string): Problem[] {
  if (panel.kind !== "table" || panel.highlight === undefined) return [];
  const columns = panel.signals[0].query.labels;
  if (columns.includes(panel.highlight.label)) return [];
  return [
    {
      code: "OBS0703",
      at: `${at}.highlight.label`,
      what: "The table has no such column, so nothing is coloured.",
      got: panel.highlight.label,
      allowed: columns.join(", "),
      remedy: "Name a label that the query of the table keeps.",
    },
  ];
}

/** A threshold is drawn on the scale of the panel, so the alert must be about one of its signals. */
function validateThreshold(
  panel: MetricPanel | LogChartPanel,
  alerts: Readonly<Record<string, AlertFacts & { readonly signal: { readonly name: string } }>>,
  { at }: PanelValidationOptions,
): Problem[] {
  const name = panel.thresholdOf;
  if (typeof name !== "string") return [];
  const alert = alerts[name];
  const place = `${at}.thresholdOf`;
  if (alert === undefined) {
    const near = nearest(name, Object.keys(alerts));
    return [
      {
        code: "OBS0804",
        at: place,
        what: "The panel draws the threshold of an alert that the system does not have.",
        got: name,
        allowed: Object.keys(alerts).join(", "),
        remedy: `${near === undefined ? "" : `Did you mean ${near}? `}Name an alert of the same system.`,
      },
    ];
  }
  const isShown = panel.signals.some((signal) => signal.name === alert.signal.name);
  if (isShown && alert.comparison !== undefined) return [];
  return [
    {
      code: "OBS0703",
      at: place,
      what: isShown
        ? "The alert compares with no figure, so there is no threshold to draw."
        : "The panel draws the threshold of an alert on another signal.",
      got: isShown ? name : `${name} on ${alert.signal.name}`,
      allowed: `an alert with a threshold on ${panel.signals.map((signal) => signal.name).join(" or ")}`,
      remedy: isShown ? "Leave thresholdOf out." : `Leave thresholdOf out, or draw ${alert.signal.name} in this panel.`,
    },
  ];
}
