/** Dashboards as a model: rows of panels made from signals. `render-dashboard.ts` turns it into what Grafana reads. */
import type { Comparison, Severity } from "../rules/alert";
import type { LogSignal } from "../signals/log-signal";
import type { Signal } from "../signals/signal";
import type { Duration } from "../units";
import type { PanelHeight, PanelWidth } from "./grid";

interface PanelFrame {
  /** @default "half" */
  readonly width?: PanelWidth;
  /** @default "normal" */
  readonly height?: PanelHeight;
}

interface MetricPanelFrame extends PanelFrame {
  /** Identity of the panel within its dashboard; links to it and its id in Grafana are made from it. @default - the name of the first signal */
  readonly name?: string;
  /** @default - the title of the first signal */
  readonly title?: string;
  /** @default - the description of the first signal */
  readonly description?: string;
  /**
   * The alert whose threshold is drawn, by its name in the same system: the figure comes from the alert, with the environment's override. One of the
   * panel's signals must be the alert's. The alerts of objectives share one name and are given as what they compare with.
   *
   * @default - no threshold
   */
  readonly thresholdOf?: string | AlertThreshold;
}

/** What an alert compares with, and how grave it is when the figure is crossed. */
export interface AlertThreshold {
  readonly comparison: Comparison;
  readonly severity: Severity;
}

/** A picture of numbers. `timeseries` shows a course, the others the value of this moment. */
export interface ChartPanel extends MetricPanelFrame {
  readonly kind: "timeseries" | "stat" | "gauge" | "bargauge";
  /** The signals it draws, one query each, all in one unit. The first gives title and description where the panel has none. */
  readonly signals: readonly [Signal, ...Signal[]];
  /** Whether the axis of a `timeseries` shows zero; false for what moves in a narrow band far from it. @default true */
  readonly axisFromZero?: boolean;
}

/** The series of one signal at this moment, one line each, with the labels of its query as columns. */
export interface TablePanel extends MetricPanelFrame {
  readonly kind: "table";
  readonly signals: readonly [Signal];
  /** Whether the value has a column; false where it only says that the series exists. @default true */
  readonly showValue?: boolean;
  /** A column whose cells are coloured by their text. @default - no colours */
  readonly highlight?: { readonly label: string; readonly colors: Readonly<Record<string, PanelColor>> };
}

/** Log lines of Loki. */
export interface LogPanel extends PanelFrame {
  readonly kind: "logs";
  readonly query: LogQuery;
}

export interface LogQuery {
  /** Identity of the panel within its dashboard. */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  /** LogQL. */
  readonly expr: string;
}

/** A course of figures that are counted from log lines. */
export interface LogChartPanel extends PanelFrame {
  readonly kind: "logchart";
  /** @default - the name of the first signal */
  readonly name?: string;
  /** @default - the title of the first signal */
  readonly title?: string;
  /** @default - the description of the first signal */
  readonly description?: string;
  /** What it draws, one query each, all in one unit. */
  readonly signals: readonly [LogSignal, ...LogSignal[]];
  /** The log alert whose threshold is drawn. One of the signals must be the alert's. @default - no threshold */
  readonly thresholdOf?: string;
}

export type MetricPanel = ChartPanel | TablePanel;
export type Panel = MetricPanel | LogPanel | LogChartPanel;

/** Whether a panel asks Loki, and not Prometheus. */
export function readsLogs(panel: Panel): panel is LogPanel | LogChartPanel {
  return panel.kind === "logs" || panel.kind === "logchart";
}

/** Names of Grafana's palette. */
export type PanelColor = "green" | "yellow" | "orange" | "red" | "blue";

export interface DashboardRow {
  readonly title: string;
  readonly panels: readonly Panel[];
}

export interface Dashboard {
  readonly title: string;
  readonly description: string;
  readonly rows: readonly DashboardRow[];
  /** How far back it looks when it is opened. @default - six hours */
  readonly timeRange?: Duration;
  /** Ids of the requirements that it answers. @default [] */
  readonly requirements?: readonly string[];
}

/** The dashboards of one system by key. The uid in Grafana is `<system>-<key>`. */
export type Dashboards<Key extends string = string> = Readonly<Record<Key, Dashboard>>;
