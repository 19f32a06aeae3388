/** The scenarios that are written as worlds, of all systems. Those of the packs' alerts, and of what Phoenix' objectives record, are promtool's own files. */
import type { ScenarioSet } from "../../../rules/scenario";
import { a8n } from "./a8n";
import { canvascast } from "./canvascast";
import { paid } from "./paid";
import { phoenix } from "./phoenix";
import { platform } from "./platform";
import { speccursor } from "./speccursor";

export const SCENARIOS: readonly ScenarioSet[] = [...a8n, ...canvascast, ...paid, ...phoenix, ...platform, ...speccursor];
