/** What Paid's rules record: what looks back over days, which would be much to read at each evaluation, and what is compared with it. */
import { increase, mean } from "../query";
import { recordOf } from "../record";
import { cost, scores } from "./selections";

/** Scores of a prompt below which a mean says nothing. */
export const LEAST_SCORES = { hour: 20, week: 100 } as const;

/** How often what looks back over days is recorded. A page on budgets is late by no more than this. */
const SLOW = "2m";

const NAMED = { level: "prompt", metric: "paid_quality_score", operations: "mean" } as const;

export const paidRecords = {
  costOf30Days: recordOf(
    {
      name: "costOf30Days",
      title: "Cost by Project (30d)",
      description: "What each project has spent within 30 days.",
      query: increase(cost, { by: ["project_id"] }),
      unit: "cents",
      legend: "project {{project_id}}",
      window: "30d",
    },
    { level: "project", metric: "paid_cost_cents", operations: "increase", interval: SLOW },
  ),
  qualityOfHour: recordOf(
    {
      name: "qualityOfHour",
      title: "Quality of the Hour",
      description: `Mean score of each prompt's runs of an hour, of prompts with at least ${LEAST_SCORES.hour} of them.`,
      query: mean(scores, { by: ["prompt_slug"], atLeast: LEAST_SCORES.hour }),
      unit: "short",
      legend: "{{prompt_slug}}",
      window: "1h",
    },
    NAMED,
  ),
  qualityOfWeek: recordOf(
    {
      name: "qualityOfWeek",
      title: "Quality of the Week",
      description: `Mean score of each prompt's runs of seven days, of prompts with at least ${LEAST_SCORES.week} of them.`,
      query: mean(scores, { by: ["prompt_slug"], atLeast: LEAST_SCORES.week }),
      unit: "short",
      legend: "{{prompt_slug}}",
      window: "7d",
    },
    { ...NAMED, interval: SLOW },
  ),
} as const;
