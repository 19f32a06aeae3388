/** What Paid's projects spend, beside their budgets. */
import { languageModels, projects } from "../../../../metrics/paid";
import { type Course, type Scenario, type Timeline, type Who, STRANGER, count, level } from "../../../../rules/scenario";
import { paidRecords } from "../../../../signals/paid/records";
import { PAID, critical, warning } from "./agent-runs";

interface Spending {
  /** Cents per minute. */
  readonly cents: number;
  /** In cents. */
  readonly budget?: number;
}

/** Two models on two workers for project 1; project 2 spends as much and has no budget, project 3 has one and spends little. */
function spending(course: Course<Spending>, { system }: Who): readonly Timeline[] {
  const cost = (pod: string, project_id: string, model: string, cents: (state: Spending) => number): Timeline =>
    count(languageModels.costCentsTotal, { system, pod, project_id, model }, course, cents);
  const budget = (pod: string, project_id: string, limit: (state: Spending) => number | undefined): Timeline =>
    level(projects.budgetLimitCents, { system, pod, project_id }, course, limit);
  return [
    cost("worker-1", "1", "large", ({ cents }) => cents * 0.5),
    cost("worker-2", "1", "large", ({ cents }) => cents * 0.25),
    cost("worker-2", "1", "small", ({ cents }) => cents * 0.25),
    cost("worker-1", "2", "large", ({ cents }) => cents),
    cost("worker-1", "3", "small", () => 0.1),
    budget("web-1", "1", ({ budget: limit = 5000 }) => limit),
    // This process has not heard yet of the last raise.
    budget("web-2", "1", ({ budget: limit = 5000 }) => Math.min(limit, 4900)),
    budget("web-1", "3", () => 5000),
  ];
}

const EXCEEDED = "ProjectBudgetExceeded";
const NEARLY = "ProjectBudgetNearlySpent";
const exceeded = { ...critical, project_id: "1" };
const nearly = { ...warning, project_id: "1" };

export const costScenarios: readonly Scenario[] = [
  {
    name: `${EXCEEDED}: 100 cents a minute against 5000, with a restart of both workers, is told a minute after the 50th, with its texts`,
    world: spending([{ minutes: 25, state: { cents: 100 } }, "restart", { minutes: 60, state: { cents: 100 } }], PAID),
    checks: [
      { at: 51, alert: EXCEEDED, fires: [] },
      {
        at: 52,
        alert: EXCEEDED,
        fires: [
          {
            labels: exceeded,
            texts: {
              summary: "Project 1 exceeded budget",
              description: "It has spent 52 USD on language models within 30 days, which is more than its budget. Its runs go on spending.",
              panel: "system-overview/costOf30Days",
            },
          },
        ],
      },
      { at: 80, alert: EXCEEDED, fires: [{ labels: exceeded }] },
    ],
  },
  {
    name: `${EXCEEDED}: exactly the budget is not more than it, and a raised budget ends the page`,
    world: spending(
      [
        { minutes: 50, state: { cents: 100 } },
        { minutes: 30, state: { cents: 0 } },
        { minutes: 10, state: { cents: 100 } },
        { minutes: 10, state: { cents: 0, budget: 9000 } },
      ],
      PAID,
    ),
    checks: [
      { at: 79, alert: EXCEEDED, fires: [] },
      { at: 88, alert: EXCEEDED, fires: [{ labels: exceeded }] },
      { at: 92, alert: EXCEEDED, fires: [] },
    ],
  },
  {
    name: `${EXCEEDED}: a process that counted 10 000 USD before it was first read has spent only what it has spent since`,
    world: spending([{ minutes: 120, state: { cents: 5 } }], PAID).map((timeline) => ({
      ...timeline,
      values: (step: number) => timeline.values(step).replace(/^0 1\.25\+1\.25x119$/, "1000000+1.25x120"),
    })),
    checks: [{ at: 120, alert: EXCEEDED, fires: [] }],
  },
  {
    name: `${EXCEEDED}: another system's spending is none of its business, and its budget raises none`,
    world: [
      ...spending([{ minutes: 120, state: { cents: 1 } }], PAID),
      ...spending([{ minutes: 120, state: { cents: 500, budget: 50 } }], STRANGER),
    ],
    checks: [{ at: 110, alert: EXCEEDED, fires: [] }],
    figures: [{ at: 110, expr: `count(${paidRecords.costOf30Days.contract.name}{system!="paid"})`, gives: [] }],
  },
  {
    name: `${EXCEEDED}: what was spent long ago still counts when its worker is gone and another one goes on`,
    world: [
      count(
        languageModels.costCentsTotal,
        { system: "paid", pod: "worker-1", project_id: "1", model: "large" },
        [
          { minutes: 40, state: 100 },
          { minutes: 40, gone: true },
        ],
        (cents) => cents,
      ),
      count(
        languageModels.costCentsTotal,
        { system: "paid", pod: "worker-2", project_id: "1", model: "large" },
        [{ minutes: 80, state: 20 }],
        (cents) => cents,
      ),
      level(projects.budgetLimitCents, { system: "paid", pod: "web-1", project_id: "1" }, [{ minutes: 80, state: 5000 }], (limit) => limit),
    ],
    checks: [
      { at: 46, alert: EXCEEDED, fires: [] },
      { at: 60, alert: EXCEEDED, fires: [{ labels: exceeded }] },
    ],
  },
  {
    name: `${NEARLY}: four fifths are told a quarter of an hour after they are passed, with its texts`,
    world: spending(
      [
        { minutes: 41, state: { cents: 100 } },
        { minutes: 40, state: { cents: 0 } },
        { minutes: 10, state: { cents: 0, budget: 6000 } },
      ],
      PAID,
    ),
    checks: [
      { at: 55, alert: NEARLY, fires: [] },
      {
        at: 56,
        alert: NEARLY,
        fires: [
          {
            labels: nearly,
            texts: {
              summary: "Project 1 has spent 82% of its budget",
              description: "Within 30 days. At 100 % ProjectBudgetExceeded pages.",
              panel: "system-overview/costOfBudget",
            },
          },
        ],
      },
      { at: 85, alert: NEARLY, fires: [] },
    ],
  },
  {
    name: `${NEARLY}: exactly four fifths are silent, and so are a spell of budget cut and another system's project`,
    world: [
      // Whoever records for another system under the same name.
      level(paidRecords.costOf30Days.contract, { system: "stranger", project_id: "1" }, [{ minutes: 100, state: 9000 }], (cents) => cents),
      ...spending(
        [
          { minutes: 40, state: { cents: 100 } },
          { minutes: 20, state: { cents: 0 } },
          { minutes: 10, state: { cents: 0, budget: 4100 } },
          { minutes: 20, state: { cents: 0 } },
        ],
        PAID,
      ),
      ...spending([{ minutes: 100, state: { cents: 100, budget: 4000 } }], STRANGER),
    ],
    checks: [59, 70, 75, 88].map((at) => ({ at, alert: NEARLY, fires: [] })),
  },
];
