/** Grafana's grid: 24 columns, and rows of about 30 pixels. Sizes have names here, so that panels of all dashboards line up; positions are computed. */
import type { DashboardRow, Panel } from "./dashboard";

const COLUMNS = 24;

/** Columns by name. */
export const PANEL_WIDTHS = { full: COLUMNS, half: 12, third: 8, quarter: 6 } as const;

/** Rows of the grid by name. */
export const PANEL_HEIGHTS = { low: 4, normal: 8, tall: 12 } as const;

export type PanelWidth = keyof typeof PANEL_WIDTHS;
export type PanelHeight = keyof typeof PANEL_HEIGHTS;

/** Place and size on the grid, as Grafana writes them. */
export interface GridPosition {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

export interface PlacedPanel {
  readonly panel: Panel;
  readonly position: GridPosition;
}

export interface PlacedRow {
  readonly title: string;
  /** Place of the heading. */
  readonly position: GridPosition;
  readonly panels: readonly PlacedPanel[];
}

const HEADING_HEIGHT = 1;

/** Places panels from left to right; a panel that does not fit any more starts a new line below the tallest of the line before. */
export function layOut(rows: readonly DashboardRow[]): PlacedRow[] {
  let y = 0;
  return rows.map((row) => {
    const position = { x: 0, y, w: COLUMNS, h: HEADING_HEIGHT };
    const panels = layOutPanels(row.panels, y + HEADING_HEIGHT);
    y = Math.max(...[position, ...panels.map((placed) => placed.position)].map((place) => place.y + place.h));
    return { title: row.title, position, panels };
  });
}

function layOutPanels(panels: readonly Panel[], top: number): PlacedPanel[] {
  let x = 0;
  let y = top;
  let bottom = top;
  return panels.map((panel) => {
    const w = PANEL_WIDTHS[panel.width ?? "half"];
    const h = PANEL_HEIGHTS[panel.height ?? "normal"];
    if (x + w > COLUMNS) {
      x = 0;
      y = bottom;
    }
    const position = { x, y, w, h };
    x += w;
    bottom = Math.max(bottom, y + h);
    return { panel, position };
  });
}
