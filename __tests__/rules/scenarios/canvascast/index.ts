/** All scenarios of CanvasCast's rules. */
import type { ScenarioSet } from "../../../../rules/scenario";
import { requests } from "./api";
import { objectives, outages } from "./objectives";
import { pipeline } from "./pipeline";

export const canvascast: readonly ScenarioSet[] = [
  ...[requests, pipeline, objectives].map((scenarios) => ({ system: "canvascast", scenarios })),
  { system: "canvascast", scenarios: outages, evaluation: 0.25 },
];
