/** What Paid's agents use of language models: tokens, time, money, and how much of its budget each project has spent. */
import { languageModels, projects } from "../../metrics/paid";
import { convert, gauge, increase, over, quantile, rate, shareOf } from "../query";
import type { Signal } from "../signal";
import { paidRecords } from "./records";
import { cost, paid, tokens } from "./selections";

/** Budgets are for 30 days, counted back from now. */
const spent = gauge(paid.select(paidRecords.costOf30Days.contract));
const budget = gauge(paid.select(projects.budgetLimitCents), { by: ["project_id"] });

export const costSignals = {
  tokensOfDay: {
    name: "tokensOfDay",
    title: "Token Usage (24h)",
    description: "Tokens of the last 24 hours, sent and received, over all models.",
    query: over("24h", increase(tokens)),
    unit: "short",
    legend: "tokens",
  },
  costOfDay: {
    name: "costOfDay",
    title: "Cost (24h)",
    description: "What language models have cost within the last 24 hours.",
    query: over("24h", convert(increase(cost), "usd")),
    unit: "usd",
    legend: "cost",
  },
  dailyCost: {
    name: "dailyCost",
    title: "Daily Cost",
    description: "What language models have cost within the day before each moment.",
    query: over("1d", convert(increase(cost), "usd")),
    unit: "usd",
    legend: "cost of a day",
  },
  costByProject: {
    name: "costByProject",
    title: "Cost by Project",
    description: "What language models have cost each project within all that the panel shows.",
    query: over("$__range", convert(increase(cost, { by: ["project_id"] }), "usd")),
    unit: "usd",
    legend: "project {{project_id}}",
  },
  costByModel: {
    name: "costByModel",
    title: "Cost by Model",
    description: "What each language model has cost within all that the panel shows.",
    query: over("$__range", convert(increase(cost, { by: ["model"] }), "usd")),
    unit: "usd",
    legend: "{{model}}",
  },
  tokenRate: {
    name: "tokenRate",
    title: "Token Usage",
    description: "Tokens per second that are sent to language models and received from them.",
    query: rate(tokens, { by: ["direction"] }),
    unit: "events/s",
    legend: "{{direction}}",
  },
  costOfBudget: {
    name: "costOfBudget",
    title: "Budget Utilization",
    description: "What each project has spent within 30 days as a share of its budget. A project without a budget is not shown.",
    query: shareOf(spent, budget),
    unit: "ratio",
    legend: "project {{project_id}}",
  },
  costOf30Days: {
    name: "costOf30Days",
    title: "Cost by Project (30d)",
    description: "What each project has spent within 30 days. It falls when a day of much spending leaves the window.",
    query: convert(spent, "usd"),
    unit: "usd",
    legend: "project {{project_id}}",
  },
  budgetLimit: {
    name: "budgetLimit",
    title: "Budget",
    description: "Budget of each project for 30 days.",
    query: convert(budget, "usd"),
    unit: "usd",
    legend: "project {{project_id}}",
  },
  modelRequestRate: {
    name: "modelRequestRate",
    title: "Model Requests",
    description: "Requests to language models per second, by who runs the model.",
    query: rate(paid.select(languageModels.requestSeconds), { by: ["provider", "model"] }),
    unit: "requests/s",
    legend: "{{provider}} {{model}}",
  },
  modelRequestP95: {
    name: "modelRequestP95",
    title: "Model Request Time p95",
    description: "95 % of the requests to each language model are answered within this time.",
    query: quantile(0.95, paid.select(languageModels.requestSeconds), { by: ["model"] }),
    unit: "seconds",
    legend: "{{model}}",
  },
} as const satisfies Readonly<Record<string, Signal>>;
