/** The picture of the arrow: which folder may know which. */
import type { GeneratedFile } from "./generated-file";
import { type Box, type Tone, arrow, label, namedBox, rectangle, renderPicture } from "./svg";

const WIDTH = 980;
const BOX_WIDTH = 156;
const BOX_HEIGHT = 62;
const COLUMNS = [30, 221, 412, 603, 794] as const;

type Column = 0 | 1 | 2 | 3 | 4;

const UPPER = 58;
const MIDDLE = 206;
const LOWER = 292;
const STRIP = 378;

export function arrowPicture(): GeneratedFile {
  const text = renderPicture({
    width: WIDTH,
    height: 464,
    title: "The arrow",
    description:
      "Environments go into main.ts, which makes stacks; stacks make constructs, constructs make provider bindings. Below, without any Terraform: metrics become signals, " +
      "signals become rules and dashboards, and those with routes, secrets, logs and traces become systems, which stacks take. Everything stands on problems, units and the analyzers promql, logql and traceql.",
    content: [
      rectangle({ x: 14, y: 34, width: WIDTH - 28, height: 104 }, "band"),
      rectangle({ x: 14, y: 178, width: WIDTH - 28, height: 272 }, "band"),
      label({ x: 30, y: 24 }, "Blue knows Terraform", "small"),
      label({ x: 30, y: 168 }, "Green is pure data and functions: no cdktf, no network, no clock", "small"),
      box(0, UPPER, "data", "environments", "typed constants"),
      box(1, UPPER, "terraform", "main.ts", "composes and checks"),
      box(2, UPPER, "terraform", "stacks", "one state each"),
      box(3, UPPER, "terraform", "constructs", "objects in, objects out"),
      box(4, UPPER, "terraform", "bindings", "@cdktf/provider-*"),
      ...[0, 1, 2, 3].map((column) => between(column as Column, (column + 1) as Column, UPPER)),
      box(0, MIDDLE, "data", "metrics", "what is exposed"),
      box(1, MIDDLE, "data", "signals", "what it means"),
      box(2, MIDDLE, "data", "rules", "when somebody is told"),
      box(3, MIDDLE, "data", "systems", "one pack each"),
      box(4, MIDDLE, "data", "logs, traces", "fields, retention"),
      box(2, LOWER, "data", "dashboards", "how it looks"),
      box(3, LOWER, "data", "routing", "who is told"),
      box(4, LOWER, "data", "secrets", "references only"),
      between(0, 1, MIDDLE),
      between(1, 2, MIDDLE),
      between(2, 3, MIDDLE),
      arrow({ x: right(4) - BOX_WIDTH, y: MIDDLE + 31 }, { x: right(3), y: MIDDLE + 31 }),
      arrow({ x: centre(1), y: MIDDLE + BOX_HEIGHT }, { x: centre(1), y: LOWER + 31 }, { x: COLUMNS[2], y: LOWER + 31 }),
      arrow(
        { x: right(2), y: LOWER + 31 },
        { x: right(2) + 14, y: LOWER + 31 },
        { x: right(2) + 14, y: MIDDLE + 48 },
        { x: COLUMNS[3], y: MIDDLE + 48 },
      ),
      arrow({ x: centre(3), y: LOWER }, { x: centre(3), y: MIDDLE + BOX_HEIGHT }),
      arrow({ x: COLUMNS[4], y: LOWER + 31 }, { x: right(3), y: LOWER + 31 }),
      arrow({ x: centre(3), y: MIDDLE }, { x: centre(3), y: 158 }, { x: centre(2), y: 158 }, { x: centre(2), y: UPPER + BOX_HEIGHT }),
      rectangle({ x: 30, y: STRIP, width: WIDTH - 60, height: 56 }, "plain"),
      label({ x: 46, y: STRIP + 24 }, "problems", "name"),
      label({ x: 46, y: STRIP + 43 }, "how everything refuses", "small"),
      label({ x: 350, y: STRIP + 24 }, "units", "name"),
      label({ x: 350, y: STRIP + 43 }, "durations, sizes, networks, names", "small"),
      label({ x: 650, y: STRIP + 24 }, "promql, logql, traceql", "name"),
      label({ x: 650, y: STRIP + 43 }, "what every query is checked with", "small"),
    ],
  });
  return { path: "docs/pictures/arrow.svg", text };
}

function box(column: Column, y: number, tone: Tone, name: string, below: string): string {
  return namedBox(boxAt(column, y), tone, name, below);
}

function boxAt(column: Column, y: number): Box {
  return { x: COLUMNS[column], y, width: BOX_WIDTH, height: BOX_HEIGHT };
}

/** From one box to the next in the same row. */
function between(from: Column, to: Column, y: number): string {
  return arrow({ x: right(from), y: y + BOX_HEIGHT / 2 }, { x: COLUMNS[to], y: y + BOX_HEIGHT / 2 });
}

function right(column: Column): number {
  return COLUMNS[column] + BOX_WIDTH;
}

function centre(column: Column): number {
  return COLUMNS[column] + BOX_WIDTH / 2;
}
