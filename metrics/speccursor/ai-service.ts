/** What SpecCursor's AI service exposes about the language model. */
import { type MetricContract, oneOf, upTo } from "../contract";

export const aiService = {
  tokensTotal: {
    name: "ai_tokens_total",
    type: "counter",
    unit: "none",
    help: "Tokens of the language model, by model and by whether they were sent or received.",
    labels: { model: upTo(6), direction: oneOf("input", "output") },
    zeroInitialised: ["direction"],
    aggregate: "sum",
    standing: "corrected",
    requirements: ["SPEC-METRIC-03", "SPEC-ALERT-08"],
    note:
      "The source gives the name alone; labels are ours. Its alert on high use has no figure: tokens are compared with a number for a " +
      "day, which whoever pays for them sets.",
  },
} as const satisfies Readonly<Record<string, MetricContract>>;
