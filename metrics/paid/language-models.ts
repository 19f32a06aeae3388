/** What Paid's workers expose about the language models that agents use: time, tokens and money. */
import { type MetricContract, oneOf, upTo } from "../contract";
import { MODEL, MODELS, PER_PROJECT, PROJECT, PROJECTS } from "./labels";

export const languageModels = {
  requestSeconds: {
    name: "paid_llm_request_seconds",
    type: "histogram",
    unit: "seconds",
    help: "Time that a request to a language model takes, by who runs the model.",
    labels: { provider: upTo(4), ...MODEL },
    // A model has one provider.
    seriesPerTarget: MODELS,
    buckets: [0.5, 1, 2, 5, 10, 30, 60, 120],
    aggregate: "sum",
    standing: "declared",
    requirements: ["PAID-METRIC-09"],
  },
  tokensUsedTotal: {
    name: "paid_tokens_used_total",
    type: "counter",
    unit: "none",
    help: "Tokens of language models, by whether they were sent or received.",
    labels: { ...PROJECT, ...MODEL, direction: oneOf("input", "output") },
    seriesPerTarget: PROJECTS * PER_PROJECT.models * 2,
    zeroInitialised: ["direction"],
    aggregate: "sum",
    standing: "declared",
    requirements: ["PAID-METRIC-02"],
  },
  costCentsTotal: {
    name: "paid_cost_cents_total",
    type: "counter",
    unit: "cents",
    help: "What language models have cost, in cents.",
    labels: { ...PROJECT, ...MODEL },
    seriesPerTarget: PROJECTS * PER_PROJECT.models,
    aggregate: "sum",
    standing: "declared",
    requirements: ["PAID-METRIC-10"],
    note:
      "Counts from the start of the process, so it is never what a project has spent: only its increase is. The source's alert compares " +
      "the bare counter with a limit. 0 from the moment at which a project first uses a model, else its first request is not in the " +
      "increase.",
  },
} as const satisfies Readonly<Record<string, MetricContract>>;
