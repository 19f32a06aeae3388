/** Dashboards as a model: rows of panels made from signals. `render-dashboard.ts` turns it into what Grafana reads. */
import type { Signal } from "../signals/signal";

export type PanelKind = "timeseries" | "stat" | "gauge" | "table" | "heatmap" | "bargauge" | "logs";

/** A log panel reads Loki, everything else Prometheus. */
export interface LogQuery {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  /** LogQL. */
  readonly expr: string;
}

export interface Panel {
  readonly kind: PanelKind;
  /** The signals it draws, one query each. The first gives title, description and unit. */
  readonly signals: readonly [Signal, ...Signal[]];
  /** @default - the title of the first signal */
  readonly title?: string;
  /**
   * Name of the alert of the same system whose threshold is drawn as a line; the figure comes from the alert, with the environment's override.
   *
   * @default - no line
   */
  readonly thresholdOf?: string;
  /** Columns of Grafana's grid of 24. @default 12 */
  readonly width?: number;
  /** Rows of Grafana's grid. @default 8 */
  readonly height?: number;
}

export interface LogPanel {
  readonly kind: "logs";
  readonly query: LogQuery;
  /** @default 24 */
  readonly width?: number;
  /** @default 8 */
  readonly height?: number;
}

export interface DashboardRow {
  readonly title: string;
  readonly panels: readonly (Panel | LogPanel)[];
}

export interface Dashboard {
  readonly title: string;
  readonly description: string;
  readonly rows: readonly DashboardRow[];
  /** Ids of the requirements that it answers. @default [] */
  readonly requirements?: readonly string[];
}

/** The dashboards of one system by key. The uid in Grafana is `<system>-<key>`. */
export type Dashboards<Key extends string = string> = Readonly<Record<Key, Dashboard>>;
