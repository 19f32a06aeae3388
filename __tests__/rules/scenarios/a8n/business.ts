/** a8n's payments and log-ins. */
import { api } from "../../../../metrics/a8n";
import { type Course, type Scenario, type Timeline, type Who, count, probe } from "../../../../rules/scenario";
import { A8N } from "./requests";

interface Payments {
  readonly succeeded: number;
  readonly failed: number;
}

/** Payments per minute on two replicas, of which the smaller one has the failures. */
function payments(course: Course<Payments>, { system }: Who): readonly Timeline[] {
  return [
    count(api.paymentsTotal, { system, pod: "api-1", status: "succeeded" }, course, ({ succeeded }) => succeeded * 0.9),
    count(api.paymentsTotal, { system, pod: "api-2", status: "succeeded" }, course, ({ succeeded }) => succeeded * 0.1),
    count(api.paymentsTotal, { system, pod: "api-1", status: "failed" }, course, ({ failed }) => failed * 0.2),
    count(api.paymentsTotal, { system, pod: "api-2", status: "failed" }, course, ({ failed }) => failed * 0.8),
  ];
}

/** A day of payments as usual before anything happens. */
const DAY = 24 * 60;
const usual = { minutes: DAY, state: { succeeded: 0.99, failed: 0.01 } } as const;
const labels = { severity: "warning", system: "a8n" } as const;
const fires = [{ labels }];
const silent = (...at: number[]) => at.map((minute) => ({ at: minute, alert: "PaymentFailureSpike", fires: [] }));

/** A day in samples of five minutes, so that it is replayed fast. */
export const payment: readonly Scenario[] = [
  {
    name: "PaymentFailureSpike: from 1 % to 20 % after a usual day, of which other systems know nothing, is told with its texts, and ends after recovery",
    world: [
      ...payments(
        [usual, { minutes: 120, state: { succeeded: 0.8, failed: 0.2 } }, { minutes: 120, state: { succeeded: 0.99, failed: 0.01 } }],
        A8N,
      ),
      ...payments([{ minutes: DAY + 300, state: { succeeded: 1, failed: 9 } }], { system: "stranger", namespace: "stranger" }),
    ],
    checks: [
      ...silent(DAY, DAY + 15),
      // Five failures in an hour there are after 23 minutes, of which some were usual; a quarter of an hour later it is told.
      ...silent(DAY + 35),
      { at: DAY + 40, alert: "PaymentFailureSpike", fires },
      {
        at: DAY + 60,
        alert: "PaymentFailureSpike",
        fires: [
          {
            labels,
            texts: {
              summary: "20% of payments failed in the last hour, over twice the 24h share",
              description: "More of the attempts to pay fail than is usual, so orders are lost or subscriptions lapse.",
              panel: "system-overview/paymentFailureShare",
            },
          },
        ],
      },
      // An hour after the end nothing of it is left in the hour.
      { at: DAY + 150, alert: "PaymentFailureSpike", fires },
      ...silent(DAY + 180, DAY + 235),
    ],
  },
  ...(
    [
      ["4.3 % where 2 % is usual", { succeeded: 9.8, failed: 0.2 }, { succeeded: 9.57, failed: 0.43 }, true],
      ["3.8 % where 2 % is usual", { succeeded: 9.8, failed: 0.2 }, { succeeded: 9.62, failed: 0.38 }, false],
      ["tenfold traffic at a constant 2 %", { succeeded: 0.98, failed: 0.02 }, { succeeded: 9.8, failed: 0.2 }, false],
      ["a steady 1 %", { succeeded: 9.9, failed: 0.1 }, { succeeded: 9.9, failed: 0.1 }, false],
      ["4.15 % of twice as many where 2 % is usual", { succeeded: 9.8, failed: 0.2 }, { succeeded: 19.17, failed: 0.83 }, true, 80],
      ["3.97 % of twice as many where 2 % is usual", { succeeded: 9.8, failed: 0.2 }, { succeeded: 19.206, failed: 0.794 }, false, 80],
      ["half of all, but not five in the hour", { succeeded: 0.5, failed: 0.001 }, { succeeded: 0.075, failed: 0.075 }, false],
      ["half of all, six in the hour", { succeeded: 0.5, failed: 0.001 }, { succeeded: 0.1, failed: 0.1 }, true],
      [
        "six failures in twenty minutes after a day without any payment",
        { succeeded: 0, failed: 0 },
        { succeeded: 0.7, failed: 0.3 },
        true,
        50,
      ],
      ["failures that were usual all day and have stopped", { succeeded: 5, failed: 5 }, { succeeded: 10, failed: 0 }, false],
    ] as const
  ).map(([what, before, now, isTold, after = 90]): Scenario => ({
    name: `PaymentFailureSpike: ${what} is ${isTold ? "told" : "silent"}`,
    evaluation: 10,
    world: payments(
      [
        { minutes: DAY, state: before },
        { minutes: 100, state: now },
      ],
      A8N,
    ),
    checks: [{ at: DAY + after, alert: "PaymentFailureSpike", fires: isTold ? fires : [] }],
  })),
  {
    name: "PaymentFailureSpike: one failed payment after a quiet day is silent",
    world: payments(
      [
        { minutes: DAY, state: { succeeded: 0, failed: 0 } },
        { minutes: 5, state: { succeeded: 0, failed: 0.2 } },
        { minutes: 90, state: { succeeded: 0, failed: 0 } },
      ],
      A8N,
    ),
    checks: silent(DAY + 5, DAY + 20, DAY + 50),
  },
  {
    name: "PaymentFailureSpike: a restart of both replicas on a usual day is silent, and payments that are gone are too",
    world: payments(
      [
        { minutes: DAY, state: { succeeded: 9.9, failed: 0.1 } },
        "restart",
        { minutes: 60, state: { succeeded: 9.9, failed: 0.1 } },
        { minutes: 60, gone: true },
      ],
      A8N,
    ),
    checks: silent(DAY + 20, DAY + 55, DAY + 115),
  },
].map((scenario: Scenario) => ({ ...scenario, step: 5 }));

interface Logins {
  readonly right: number;
  readonly wrong: number;
}

export const business: readonly Scenario[] = [
  ...probe<Logins>({
    alert: "LoginFailureSpike",
    own: A8N,
    labels,
    texts: {
      summary: "80% of log-ins have wrong credentials",
      description: "Either somebody tries passwords of others, or a change has made right ones wrong.",
      panel: "system-overview/loginFailureShare",
    },
    world: (course, { system }) => [
      count(api.loginAttemptsTotal, { system, pod: "api-1", result: "success" }, course, ({ right }) => right * 0.9),
      count(api.loginAttemptsTotal, { system, pod: "api-2", result: "success" }, course, ({ right }) => right * 0.1),
      count(api.loginAttemptsTotal, { system, pod: "api-2", result: "invalid_credentials" }, course, ({ wrong }) => wrong * 0.6),
      count(api.loginAttemptsTotal, { system, pod: "api-1", result: "invalid_credentials" }, course, ({ wrong }) => wrong * 0.4),
      count(api.loginAttemptsTotal, { system, pod: "api-1", result: "rate_limited" }, course, () => 0),
    ],
    bad: { right: 20, wrong: 80 },
    good: { right: 200, wrong: 10 },
    over: [
      { right: 39, wrong: 61 },
      { right: 0, wrong: 3.6 },
    ],
    under: [{ right: 41, wrong: 59 }],
    few: [{ right: 0, wrong: 3.2 }],
    firesAt: 11,
    clearsIn: 3,
    spell: 5,
  }),
];
