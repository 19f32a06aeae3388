/** SpecCursor's upgrades, proofs, language model and queues. */
import { aiService, controller, leanEngine, rustWorker, service } from "../../../../metrics/speccursor";
import { type Course, type Scenario, type Timeline, type Who, STRANGER, count, level, observe, probe } from "../../../../rules/scenario";

export const SPECCURSOR: Who = { system: "speccursor", namespace: "speccursor" };
export const warning = { severity: "warning", system: "speccursor" } as const;
export const critical = { severity: "critical", system: "speccursor" } as const;

interface Upgrades {
  readonly success: number;
  readonly failure: number;
}

/** Upgrades per minute on two unequal workers and for two ecosystems. */
function upgrades(course: Course<Upgrades>, { system }: Who): readonly Timeline[] {
  const at = (pod: string, ecosystem: string, status: "success" | "failure", share: (state: Upgrades) => number): Timeline[] =>
    observe(rustWorker.upgradeDurationSeconds, { system, pod, ecosystem, status }, course, (state) => ({ 200: share(state) }));
  return [
    ...at("worker-1", "npm", "success", ({ success }) => success * 0.75),
    ...at("worker-2", "pypi", "success", ({ success }) => success * 0.25),
    ...at("worker-2", "pypi", "failure", ({ failure }) => failure * 0.75),
    ...at("worker-1", "npm", "failure", ({ failure }) => failure * 0.25),
  ];
}

const ANOMALOUS = "UpgradeFailureRateAnomalous";
const GRAVE = "UpgradeFailureRateGrave";
/** A day and two hours as usual: the day's samples, and the hour that is not looked at. */
const BASE = 26 * 60;
const texts = {
  [ANOMALOUS]: {
    summary: "Upgrade failure share 30% is over one sigma above its 7-day mean",
    description:
      "More upgrades of the last hour failed than is usual. The bound follows from the last seven days and not from a fixed figure.",
    panel: "system-overview/upgradeFailureShare",
  },
  [GRAVE]: {
    summary: "Upgrade failure share 30% is over three sigma above its 7-day mean",
    description: "At least one upgrade in five fails, which chance alone hardly ever brings about.",
    panel: "system-overview/upgradeFailureShare",
  },
} as const;

const anomalies: readonly Scenario[] = (
  [
    [ANOMALOUS, warning],
    [GRAVE, critical],
  ] as const
).flatMap(([alert, labels]) => {
  const fires = [{ labels }];
  const from = (before: Upgrades, now: Upgrades, minutes = BASE): Course<Upgrades> => [
    { minutes, state: before },
    { minutes: 100, state: now },
  ];
  const isGrave = alert === GRAVE;
  const cases: readonly (readonly [what: string, course: Course<Upgrades>, told: boolean, at: number])[] = [
    ["from 2 % to 10 %", from({ success: 98, failure: 2 }, { success: 90, failure: 10 }), !isGrave, BASE + 90],
    ["from 2 % to 19 %", from({ success: 98, failure: 2 }, { success: 81, failure: 19 }), !isGrave, BASE + 90],
    ["from 2 % to 21 %", from({ success: 98, failure: 2 }, { success: 79, failure: 21 }), true, BASE + 90],
    ["from 0.1 % to 4.9 %, below the floor", from({ success: 999, failure: 1 }, { success: 951, failure: 49 }), false, BASE + 90],
    ["from 0.1 % to 5.1 %", from({ success: 999, failure: 1 }, { success: 949, failure: 51 }), !isGrave, BASE + 90],
    ["a steady 2 %", from({ success: 98, failure: 2 }, { success: 98, failure: 2 }), false, BASE + 90],
    ["a fall from 40 % to 30 %", from({ success: 6, failure: 4 }, { success: 7, failure: 3 }), false, BASE + 90],
    ["30 % of eight upgrades an hour", from({ success: 98, failure: 2 }, { success: 0.0875, failure: 0.0375 }), false, BASE + 95],
    ["half of 30 upgrades an hour", from({ success: 98, failure: 2 }, { success: 0.25, failure: 0.25 }), true, BASE + 95],
    ["30 % after only half a day is known", from({ success: 98, failure: 2 }, { success: 70, failure: 30 }, 720), false, 810],
  ];
  return [
    {
      name: `${alert}: from 2 % to 30 % with two workers is told with its texts, not before a quarter of an hour, and ends after recovery`,
      world: upgrades(
        [
          { minutes: BASE, state: { success: 98, failure: 2 } },
          { minutes: 90, state: { success: 70, failure: 30 } },
          { minutes: 90, state: { success: 98, failure: 2 } },
        ],
        SPECCURSOR,
      ),
      checks: [
        { at: BASE, alert, fires: [] },
        { at: BASE + 14, alert, fires: [] },
        { at: BASE + 75, alert, fires: [{ labels, texts: texts[alert] }] },
        { at: BASE + 100, alert, fires },
        { at: BASE + 90 + 75, alert, fires: [] },
      ],
    },
    ...cases.map(([what, course, told, at]): Scenario => ({
      name: `${alert}: ${what} is ${told ? "told" : "silent"}`,
      world: upgrades(course, SPECCURSOR),
      checks: [{ at, alert, fires: told ? fires : [] }],
    })),
    {
      name: `${alert}: another system's upgrades are none of its business, and a restart of every worker is no failure`,
      world: [
        ...upgrades(
          [
            { minutes: BASE, state: { success: 98, failure: 2 } },
            "restart",
            { minutes: 60, state: { success: 98, failure: 2 } },
            { minutes: 60, gone: true },
          ],
          SPECCURSOR,
        ),
        ...upgrades(from({ success: 98, failure: 2 }, { success: 1, failure: 99 }), STRANGER),
      ],
      checks: [BASE + 30, BASE + 59, BASE + 95].map((at) => ({ at, alert, fires: [] })),
    },
    {
      name: `${alert}: ten bad minutes in a good hour are silent`,
      world: upgrades(
        [
          { minutes: BASE, state: { success: 98, failure: 2 } },
          { minutes: 2, state: { success: 10, failure: 90 } },
          { minutes: 90, state: { success: 998, failure: 2 } },
        ],
        SPECCURSOR,
      ),
      checks: [BASE + 3, BASE + 20, BASE + 60].map((at) => ({ at, alert, fires: [] })),
    },
  ];
});

interface Proofs {
  readonly fast: number;
  readonly slow: number;
}

interface Results {
  readonly proved: number;
  readonly refuted: number;
  readonly timeout: number;
}

export const upgradeScenarios = anomalies;

export const workScenarios: readonly Scenario[] = [
  ...probe<Proofs>({
    alert: "ProofLatencyHigh",
    own: SPECCURSOR,
    labels: warning,
    texts: {
      summary: "Proof verification p95 is 52.5s",
      description: "One proof in twenty takes longer than this. Upgrades take minutes by nature and are not meant.",
      panel: "system-overview/proofLatencyP95",
    },
    world: (course, { system }) => [
      ...observe(leanEngine.proofLatencySeconds, { system, pod: "lean-1", result: "proved" }, course, ({ fast }) => ({ 3: fast })),
      ...observe(leanEngine.proofLatencySeconds, { system, pod: "lean-2", result: "refuted" }, course, ({ slow }) => ({ 50: slow })),
      // Upgrades take longer than that by nature.
      ...observe(rustWorker.upgradeDurationSeconds, { system, pod: "worker-1", ecosystem: "npm", status: "success" }, course, () => ({
        900: 5,
      })),
    ],
    bad: { fast: 80, slow: 20 },
    good: { fast: 60, slow: 0 },
    over: [
      { fast: 94.9, slow: 5.1 },
      { fast: 0, slow: 1.1 },
    ],
    under: [
      { fast: 95.1, slow: 4.9 },
      { fast: 99, slow: 1 },
    ],
    few: [{ fast: 0, slow: 0.9 }],
    bursts: { burst: { fast: 0, slow: 90 }, lull: { fast: 50, slow: 0 } },
    firesAt: 6,
    clearsIn: 4,
    spell: 1,
  }),
  ...probe<Results>({
    alert: "ProofFailures",
    own: SPECCURSOR,
    labels: warning,
    texts: {
      summary: "50% of proofs do not prove their patch",
      description: "Proofs are refuted, run out of time or break off. Their upgrades are not offered to anybody.",
      panel: "system-overview/proofFailureShare",
    },
    world: (course, { system }) => {
      const at = (pod: string, result: "proved" | "refuted" | "timeout" | "error", share: (state: Results) => number): Timeline[] =>
        observe(leanEngine.proofLatencySeconds, { system, pod, result }, course, (state) => ({ 3: share(state) }));
      return [
        ...at("lean-1", "proved", ({ proved }) => proved),
        ...at("lean-1", "refuted", ({ refuted }) => refuted),
        ...at("lean-2", "timeout", ({ timeout }) => timeout),
        ...at("lean-2", "error", () => 0),
        ...at("lean-2", "proved", () => 0),
      ];
    },
    bad: { proved: 50, refuted: 30, timeout: 20 },
    good: { proved: 100, refuted: 2, timeout: 0 },
    over: [
      { proved: 69, refuted: 15, timeout: 16 },
      { proved: 0, refuted: 1.1, timeout: 1.1 },
    ],
    under: [{ proved: 71, refuted: 15, timeout: 14 }],
    few: [{ proved: 0, refuted: 0.9, timeout: 0.9 }],
    bursts: { burst: { proved: 0, refuted: 60, timeout: 60 }, lull: { proved: 30, refuted: 0, timeout: 0 } },
    firesAt: 16,
    clearsIn: 2,
    spell: 10,
  }),
  ...(
    [
      [
        "TokenUsageHigh",
        "info",
        20,
        "More than the day's usual use of the language model. Nobody has to act before it is far more.",
        "tokens within a day",
      ],
      [
        "TokenUsageExcessive",
        "warning",
        50,
        "What the language model costs today is several times what is planned for. A loop of retries is the usual reason.",
        "tokens within a day, far more than usual",
      ],
    ] as const
  ).flatMap(([alert, severity, millions, description, summary]): Scenario[] => {
    // Millions per minute for an hour, of two models in both directions.
    const world = (perMinute: number, who: Who, minutes = 60): readonly Timeline[] => {
      const course = [
        { minutes, state: perMinute },
        { minutes: 100, state: 0 },
      ];
      return [
        count(
          aiService.tokensTotal,
          { system: who.system, pod: "ai-1", model: "large", direction: "input" },
          course,
          (rate) => rate * 700_000,
        ),
        count(
          aiService.tokensTotal,
          { system: who.system, pod: "ai-2", model: "large", direction: "output" },
          course,
          (rate) => rate * 100_000,
        ),
        count(
          aiService.tokensTotal,
          { system: who.system, pod: "ai-2", model: "small", direction: "input" },
          course,
          (rate) => rate * 200_000,
        ),
      ];
    };
    const labels = { severity, system: "speccursor" };
    const silent = (at: number) => ({ at, alert, fires: [] });
    return [
      {
        name: `${alert}: ${millions} million and a twentieth more within an hour are told half an hour later, with its texts`,
        world: world((millions * 1.05) / 60, SPECCURSOR),
        checks: [
          silent(60),
          silent(86),
          {
            at: 95,
            alert,
            fires: [{ labels, texts: { summary: `${millions * 1.05}M ${summary}`, description, panel: "system-overview/tokensOfDay" } }],
          },
        ],
      },
      {
        name: `${alert}: ${millions * 1.1} million, spread over fifteen hours, are told`,
        evaluation: 30,
        step: 5,
        world: world((millions * 1.1) / 900, SPECCURSOR, 900),
        checks: [{ at: 900, alert, fires: [{ labels }] }],
      },
      {
        name: `${alert}: ${millions * 0.7} million a day are silent on the third day too`,
        evaluation: 30,
        step: 5,
        world: world((millions * 0.7) / 1440, SPECCURSOR, 3 * 1440),
        checks: [silent(3 * 1440)],
      },
      {
        name: `${alert}: just under ${millions} million are silent`,
        world: world((millions * 0.98) / 60, SPECCURSOR),
        checks: [silent(95), silent(150)],
      },
      {
        name: `${alert}: another system's tokens are none of its business`,
        world: [...world(0.01, SPECCURSOR), ...world(millions, STRANGER)],
        checks: [silent(95)],
      },
    ];
  }),
  ...probe<number>({
    alert: "QueueBacklog",
    own: SPECCURSOR,
    labels: { ...warning, queue: "proof" },
    texts: {
      summary: "80 jobs wait in the queue proof",
      description: "Jobs come faster than they are taken. Whoever waits for an upgrade waits for all of these first.",
      panel: "system-overview/queueDepth",
    },
    // Both controllers ask the one Redis.
    world: (course, { system }) => [
      level(controller.queueDepth, { system, pod: "controller-1", queue: "proof" }, course, (depth) => depth),
      level(controller.queueDepth, { system, pod: "controller-2", queue: "proof" }, course, (depth) => Math.max(depth - 2, 0)),
      level(controller.queueDepth, { system, pod: "controller-1", queue: "upgrade" }, course, () => 30),
    ],
    bad: 80,
    good: 4,
    over: [51],
    under: [50, 40],
    firesAt: 15,
    clearsIn: 1,
    spell: 14,
  }),
  ...probe<Proofs>({
    alert: "OutsideCallFailures",
    own: SPECCURSOR,
    labels: { ...warning, api: "github" },
    texts: {
      summary: "40% of the calls of github bring nothing",
      description: "Calls of an outside interface fail, run into its limit or out of time.",
      panel: "system-overview/apiCallFailureShare",
    },
    world: (course, { system }) => {
      const at = (
        pod: string,
        api: "github" | "anthropic",
        result: "success" | "rate_limited" | "timeout",
        share: (state: Proofs) => number,
      ): Timeline => count(service.apiCallsTotal, { system, service: pod, pod: `${pod}-1`, api, result }, course, share);
      return [
        at("controller", "github", "success", ({ fast }) => fast),
        at("github-app", "github", "rate_limited", ({ slow }) => slow * 0.6),
        at("controller", "github", "timeout", ({ slow }) => slow * 0.4),
        at("ai-service", "anthropic", "success", () => 50),
        at("ai-service", "anthropic", "timeout", () => 1),
      ];
    },
    bad: { fast: 60, slow: 40 },
    good: { fast: 100, slow: 1 },
    over: [
      { fast: 79, slow: 21 },
      { fast: 0, slow: 6.1 },
    ],
    under: [{ fast: 81, slow: 19 }],
    few: [{ fast: 0, slow: 5.9 }],
    firesAt: 11,
    clearsIn: 3,
    spell: 5,
  }),
];
