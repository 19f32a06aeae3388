/** Looks at a rendered dashboard the way Grafana does: as JSON. */
import type { RenderedDashboard } from "../../dashboards/render-dashboard";

export interface JsonTarget {
  readonly refId: string;
  readonly expr: string;
  readonly datasource: { readonly type: string; readonly uid: string };
  readonly instant?: boolean;
  readonly legendFormat?: string;
}

export interface JsonPanel {
  readonly type: string;
  readonly id: number;
  readonly title: string;
  readonly description?: string;
  readonly gridPos: { readonly x: number; readonly y: number; readonly w: number; readonly h: number };
  readonly datasource?: { readonly type: string; readonly uid: string };
  readonly targets?: readonly JsonTarget[];
  readonly links?: readonly { readonly title: string; readonly url: string }[];
  readonly fieldConfig?: {
    readonly defaults: {
      readonly unit?: string;
      readonly thresholds?: { readonly steps: readonly { value: number | null; color: string }[] };
    };
    readonly overrides: readonly unknown[];
  };
  readonly transformations?: readonly unknown[];
}

export interface JsonDashboard {
  readonly uid: string;
  readonly title: string;
  readonly panels: readonly JsonPanel[];
  readonly templating: { readonly list: readonly { readonly name: string; readonly label: string; readonly query: string }[] };
  readonly [key: string]: unknown;
}

/** The dashboard after a round trip through JSON, as it reaches Grafana. */
export function jsonOf(dashboard: RenderedDashboard | undefined): JsonDashboard {
  if (dashboard === undefined) throw new Error("There is no such dashboard.");
  return JSON.parse(JSON.stringify(dashboard.json)) as JsonDashboard;
}

/** Panels without the headings of rows. */
export function panelsOf(dashboard: JsonDashboard): readonly JsonPanel[] {
  return dashboard.panels.filter((panel) => panel.type !== "row");
}

export function panelTitled(dashboard: JsonDashboard, title: string): JsonPanel {
  const panel = dashboard.panels.find((candidate) => candidate.title === title);
  if (panel === undefined)
    throw new Error(`No panel is called "${title}". There are: ${dashboard.panels.map((candidate) => candidate.title).join(", ")}.`);
  return panel;
}

/** Pairs of panels and headings that lie on each other, and those that leave the grid of 24 columns. */
export function misplaced(panels: readonly Pick<JsonPanel, "gridPos">[]): string[] {
  const places = panels.map((panel) => panel.gridPos);
  const outside = places.filter(({ x, y, w, h }) => x < 0 || y < 0 || w < 1 || h < 1 || x + w > 24);
  const overlapping = places.flatMap((a, index) =>
    places.slice(index + 1).filter((b) => a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h),
  );
  return [...outside, ...overlapping].map((place) => JSON.stringify(place));
}
