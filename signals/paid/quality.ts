/** How good the work of Paid's agents is: scores of their runs, and what becomes of their pull requests. */
import { projects } from "../../metrics/paid";
import { buckets, gauge, increase, mean, over, shareOf } from "../query";
import type { Signal } from "../signal";
import { LEAST_SCORES, paidRecords } from "./records";
import { paid, scores } from "./selections";

const meanOfHour = gauge(paid.select(paidRecords.qualityOfHour.contract));
const meanOfWeek = gauge(paid.select(paidRecords.qualityOfWeek.contract));

export const qualitySignals = {
  qualityMean: {
    name: "qualityMean",
    title: "Quality Score Trend",
    description: "Mean score of the agent runs, between 0 and 1.",
    query: mean(scores),
    unit: "short",
    legend: "mean",
  },
  qualityByPrompt: {
    name: "qualityByPrompt",
    title: "Quality by Prompt",
    description: "Mean score of each prompt's runs within all that the panel shows.",
    query: over("$__range", mean(scores, { by: ["prompt_slug"] })),
    unit: "short",
    legend: "{{prompt_slug}}",
  },
  qualityDistribution: {
    name: "qualityDistribution",
    title: "Quality Distribution",
    description: "Agent runs by their score.",
    query: buckets(scores),
    unit: "short",
    legend: "{{le}}",
  },
  qualityOfHour: {
    name: "qualityOfHour",
    title: "Quality of the Hour",
    description: `Mean score of each prompt's runs of an hour, of prompts with at least ${LEAST_SCORES.hour} of them.`,
    query: meanOfHour,
    unit: "short",
    legend: "{{prompt_slug}}",
  },
  qualityOfWeek: {
    name: "qualityOfWeek",
    title: "Quality of the Week",
    description: `Mean score of each prompt's runs of seven days, of prompts with at least ${LEAST_SCORES.week} of them.`,
    query: meanOfWeek,
    unit: "short",
    legend: "{{prompt_slug}}",
  },
  qualityOfUsual: {
    name: "qualityOfUsual",
    title: "Quality Against the Week",
    description: "Mean score of each prompt's runs of an hour as a share of that of seven days: 100 % is as usual.",
    query: shareOf(meanOfHour, meanOfWeek),
    unit: "ratio",
    legend: "{{prompt_slug}}",
  },
  scoresByPrompt: {
    name: "scoresByPrompt",
    title: "Scored Runs",
    description: "Agent runs of each prompt that were scored within an hour: what the mean is of.",
    query: over("1h", increase(scores, { by: ["prompt_slug"] })),
    unit: "short",
    legend: "{{prompt_slug}}",
  },
  prMergeRate: {
    name: "prMergeRate",
    title: "PR Merge Rate",
    description: "Share of each project's pull requests of the last seven days that were merged.",
    query: gauge(paid.select(projects.prMergeRate), { by: ["project_id"] }),
    unit: "ratio",
    legend: "project {{project_id}}",
  },
} as const satisfies Readonly<Record<string, Signal>>;
