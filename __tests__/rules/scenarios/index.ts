/** The scenarios that are written as worlds, of all systems. Those of Phoenix and the platform's first rules are promtool's own files beside them. */
import type { ScenarioSet } from "../../../rules/scenario";
import { a8n } from "./a8n";
import { canvascast } from "./canvascast";
import { paid } from "./paid";
import { speccursor } from "./speccursor";

export const SCENARIOS: readonly ScenarioSet[] = [...a8n, ...canvascast, ...paid, ...speccursor];
