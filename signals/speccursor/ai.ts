/** The language model that SpecCursor asks for patches: tokens, time, and what the patches are worth. */
import { aiService, controller, service } from "../../metrics/speccursor";
import { increase, over, quantile, rate, ratio } from "../query";
import type { Signal } from "../signal";
import { speccursor } from "./selections";

const tokens = speccursor.select(aiService.tokensTotal);
const patches = speccursor.select(controller.patchesTotal);
const verifiedPatches = speccursor.select(controller.patchesTotal, { outcome: "verified" });
const generations = speccursor.select(service.operationsTotal, { operation: "claude.request" });
const goodGenerations = speccursor.select(service.operationsTotal, { operation: "claude.request", status: "success" });
const generationTimes = speccursor.select(service.processingDurationSeconds, { operation: "claude.request" });

export const aiSignals = {
  tokenRate: {
    name: "tokenRate",
    title: "Tokens",
    description: "Tokens per second, by model and by whether they are sent or received.",
    query: rate(tokens, { by: ["model", "direction"] }),
    unit: "events/s",
    legend: "{{model}} {{direction}}",
  },
  tokensOfDay: {
    name: "tokensOfDay",
    title: "Tokens (24h)",
    description: "Tokens of the last 24 hours, sent and received, over all models.",
    query: over("24h", increase(tokens)),
    unit: "short",
    legend: "tokens",
    window: "24h",
  },
  generationRate: {
    name: "generationRate",
    title: "Generations",
    description: "Requests to the language model per second that end, by whether they succeed.",
    query: rate(generations, { by: ["status"] }),
    unit: "events/s",
    legend: "{{status}}",
  },
  generationSuccessShare: {
    name: "generationSuccessShare",
    title: "Generation Success Rate",
    description: "Share of the requests to the language model that brought an answer.",
    query: ratio(goodGenerations, generations),
    unit: "ratio",
    legend: "succeeded",
  },
  generationTimeP50: {
    name: "generationTimeP50",
    title: "Generation Time p50",
    description: "Half of the answers of the language model come within this time.",
    query: quantile(0.5, generationTimes),
    unit: "seconds",
    legend: "p50",
  },
  generationTimeP95: {
    name: "generationTimeP95",
    title: "Generation Time p95",
    description: "95 % of the answers of the language model come within this time.",
    query: quantile(0.95, generationTimes),
    unit: "seconds",
    legend: "p95",
  },
  patchesByOutcome: {
    name: "patchesByOutcome",
    title: "Patches by Outcome",
    description: "Patches within the window, by the stage that they failed at, or verified.",
    query: increase(patches, { by: ["outcome"] }),
    unit: "short",
    legend: "{{outcome}}",
  },
  patchVerifiedShare: {
    name: "patchVerifiedShare",
    title: "Patch Quality",
    description: "Share of the patches that apply, build, pass their tests and are proved, by ecosystem.",
    query: ratio(verifiedPatches, patches, { by: ["ecosystem"] }),
    unit: "ratio",
    legend: "{{ecosystem}}",
  },
} as const satisfies Readonly<Record<string, Signal>>;
