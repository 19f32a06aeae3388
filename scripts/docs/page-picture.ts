/** The picture "from a metric to a page": one alert of Phoenix from its metric to the pager, and what is refused at each step. The facts are read from the definitions. */
import { phoenix } from "../../systems/phoenix";
import { alerts } from "../../rules/phoenix";
import { orchestrator } from "../../metrics/phoenix";
import { phoenixSignals } from "../../signals/phoenix";
import { findPanel } from "../../dashboards/identity";
import { dashboards } from "../../dashboards/phoenix";
import type { ProblemCode } from "../../problems";
import type { GeneratedFile } from "./generated-file";
import { arrow, label, rectangle, renderPicture } from "./svg";

interface Step {
  readonly name: string;
  readonly folder: string;
  /** What this step knows of the alert in the picture. */
  readonly example: readonly string[];
  /** What does not pass: a code with a few words, or words alone for what the compiler refuses. */
  readonly refused: readonly (readonly [ProblemCode | "type", string])[];
}

const STEP_WIDTH = 222;
const GAP = 22;
const TOP = 52;
const EXAMPLE_HEIGHT = 140;
const REFUSED_TOP = TOP + EXAMPLE_HEIGHT + 26;

export function pagePicture(): GeneratedFile {
  const all = steps();
  const rows = Math.max(...all.map((step) => step.refused.length));
  const width = 24 + all.length * STEP_WIDTH + (all.length - 1) * GAP + 24;
  const height = REFUSED_TOP + 34 + rows * 19 + 26;
  const text = renderPicture({
    width,
    height,
    title: "From a metric to a page",
    description:
      "A contract says what is exposed, a signal what it means; rule and panel are made from the signal, a route leads the rule's alert to a pager. At each step synth refuses what cannot work: " +
      all.flatMap((step) => step.refused.map(([, words]) => words)).join("; "),
    content: [
      label({ x: 24, y: 30 }, `The alert ${ALERT} of Phoenix, and what does not synthesize`, "name"),
      ...all.flatMap((step, index) => drawStep(step, 24 + index * (STEP_WIDTH + GAP), height - 20, index < all.length - 1)),
    ],
  });
  return { path: "docs/pictures/page.svg", text };
}

const ALERT = "HighErrorRate" satisfies keyof typeof alerts;

function steps(): Step[] {
  const alert = alerts[ALERT];
  const contract = orchestrator.tasksFailedTotal;
  const signal = phoenixSignals.taskFailureShare;
  const panel = findPanel(dashboards, alert.panel);
  if (panel === undefined) throw new Error(`The panel ${alert.panel} of ${ALERT} is gone: choose another alert for the picture.`);
  const { operator, threshold } = alert.comparison;
  return [
    {
      name: "contract",
      folder: "metrics/",
      example: [contract.name, `a ${contract.type}`, `replicas: ${contract.aggregate}`],
      refused: [
        ["OBS0306", "contradicts itself"],
        ["OBS0802", "scraped from nowhere"],
      ],
    },
    {
      name: "signal",
      folder: "signals/",
      example: [signal.name, signal.title, `unit: ${signal.unit}`],
      refused: [
        ["type", "a rate of a gauge"],
        ["type", "a label nobody exposes"],
        ["D01", "a metric nobody exposes"],
        ["D16", "of which system?"],
      ],
    },
    {
      name: "rule and panel",
      folder: "rules/, dashboards/",
      example: [
        `${operator} ${threshold} for ${alert.for.toPrometheus()}`,
        `severity ${alert.severity}`,
        `panel ${alert.panel.split("/")[0] ?? ""}`,
      ],
      refused: [
        ["type", "a share without a guard"],
        ["OBS0403", "no runbook"],
        ["D24", "can never fire"],
        ["D03", "a ratio that is always 1"],
        ["OBS0703", "link leads nowhere"],
      ],
    },
    {
      name: "route",
      folder: "routing/",
      example: [`${alert.severity}:`, ...phoenix.routes[alert.severity].map((channel) => `  ${channel}`)],
      refused: [
        ["OBS0501", "reaches nobody"],
        ["OBS0502", "critical, and no pager"],
        ["OBS0503", "pages where forbidden"],
        ["OBS0505", "no dead man's switch"],
      ],
    },
    {
      name: "pager",
      folder: "secrets/, Alertmanager",
      example: ["routing key: a file", "from External Secrets", "nothing in state"],
      refused: [
        ["OBS0603", "a file nobody mounts"],
        ["OBS0602", "an unknown secret"],
        ["OBS0601", "a secret in the output"],
      ],
    },
  ];
}

function drawStep(step: Step, x: number, bottom: number, leadsOn: boolean): string[] {
  const middle = TOP + 30;
  return [
    rectangle({ x, y: TOP, width: STEP_WIDTH, height: EXAMPLE_HEIGHT }, "data"),
    label({ x: x + 14, y: TOP + 26 }, step.name, "name"),
    label({ x: x + 14, y: TOP + 43 }, step.folder, "small"),
    ...step.example.map((line, index) =>
      label({ x: x + 14 + (line.length - line.trimStart().length) * 7, y: TOP + 70 + index * 19 }, line.trim()),
    ),
    ...(leadsOn ? [arrow({ x: x + STEP_WIDTH, y: middle }, { x: x + STEP_WIDTH + GAP, y: middle })] : []),
    rectangle({ x, y: REFUSED_TOP, width: STEP_WIDTH, height: bottom - REFUSED_TOP }, "refused"),
    label({ x: x + 14, y: REFUSED_TOP + 23 }, "refused", "no"),
    ...step.refused.flatMap(([code, words], index) => [
      label({ x: x + 14, y: REFUSED_TOP + 46 + index * 19 }, code === "type" ? "tsc" : code, "code"),
      label({ x: x + 70, y: REFUSED_TOP + 46 + index * 19 }, words, "small"),
    ]),
  ];
}
