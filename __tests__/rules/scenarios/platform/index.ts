/** The scenarios of the platform's rules that are written as worlds: those of its objectives. Those of its alerts are promtool's own files, beside these. */
import type { ScenarioSet } from "../../../../rules/scenario";
import { objectives } from "./objectives";

export const platform: readonly ScenarioSet[] = [{ system: "platform", scenarios: objectives }];
