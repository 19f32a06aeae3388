import fc from "fast-check";
import { PANEL_HEIGHTS, PANEL_WIDTHS, type PanelHeight, type PanelWidth, layOut } from "../../dashboards/grid";
import type { Panel } from "../../dashboards/dashboard";
import { signals } from "./shop";
import { misplaced } from "./structure";

function panelOf(width?: PanelWidth, height?: PanelHeight): Panel {
  return { kind: "stat", signals: [signals.stock], ...(width === undefined ? {} : { width }), ...(height === undefined ? {} : { height }) };
}

describe("the grid", () => {
  test("places panels from left to right and starts a new line below the tallest", () => {
    const [row] = layOut([{ title: "One", panels: [panelOf("third", "tall"), panelOf("third"), panelOf("half")] }]);

    expect(row?.position).toEqual({ x: 0, y: 0, w: 24, h: 1 });
    expect(row?.panels.map((placed) => placed.position)).toEqual([
      { x: 0, y: 1, w: 8, h: 12 },
      { x: 8, y: 1, w: 8, h: 8 },
      { x: 0, y: 13, w: 12, h: 8 },
    ]);
  });

  test("gives a panel without sizes half of the width", () => {
    const [row] = layOut([{ title: "One", panels: [panelOf(), panelOf()] }]);

    expect(row?.panels.map((placed) => placed.position)).toEqual([
      { x: 0, y: 1, w: 12, h: 8 },
      { x: 12, y: 1, w: 12, h: 8 },
    ]);
  });

  test("starts each row below everything of the row before", () => {
    const rows = layOut([
      { title: "One", panels: [panelOf("quarter", "tall"), panelOf("quarter", "low")] },
      { title: "Two", panels: [panelOf("full")] },
    ]);

    expect(rows.map((row) => row.position.y)).toEqual([0, 13]);
    expect(rows[1]?.panels[0]?.position.y).toBe(14);
  });

  test("never lets panels overlap or leave the 24 columns, whatever their sizes", () => {
    const width = fc.constantFrom(...(Object.keys(PANEL_WIDTHS) as PanelWidth[]));
    const height = fc.constantFrom(...(Object.keys(PANEL_HEIGHTS) as PanelHeight[]));
    const rows = fc.array(fc.array(fc.tuple(width, height), { maxLength: 9 }), { maxLength: 5 });
    fc.assert(
      fc.property(rows, (sizes) => {
        const placed = layOut(sizes.map((row, index) => ({ title: String(index), panels: row.map(([w, h]) => panelOf(w, h)) })));
        const places = placed.flatMap((row) => [row.position, ...row.panels.map((panel) => panel.position)]);
        expect(misplaced(places.map((gridPos) => ({ gridPos })))).toEqual([]);
      }),
    );
  });
});
