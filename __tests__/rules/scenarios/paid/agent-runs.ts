/** Paid's agent runs: how they end, how long their containers take, and how good they are. */
import { agentRuns, github } from "../../../../metrics/paid";
import { type Course, type Scenario, type Timeline, type Who, count, level, observe, probe } from "../../../../rules/scenario";

export const PAID: Who = { system: "paid", namespace: "paid" };
export const warning = { severity: "warning", system: "paid" } as const;
export const critical = { severity: "critical", system: "paid" } as const;

interface Runs {
  readonly success: number;
  readonly failed: number;
  readonly timeout?: number;
}

/** Runs per minute of project 1 on two unequal workers, and of project 2, which is well and busier. */
function runs(course: Course<Runs>, { system }: Who): readonly Timeline[] {
  const at = (pod: string, project_id: string, status: "success" | "failed" | "timeout", share: (state: Runs) => number): Timeline =>
    count(agentRuns.runsTotal, { system, pod, project_id, agent_type: "coder", status }, course, share);
  return [
    at("worker-1", "1", "success", ({ success }) => success * 0.9),
    at("worker-2", "1", "success", ({ success }) => success * 0.1),
    at("worker-2", "1", "failed", ({ failed }) => failed * 0.8),
    at("worker-1", "1", "failed", ({ failed }) => failed * 0.2),
    at("worker-1", "1", "timeout", ({ timeout = 0 }) => timeout),
    at("worker-1", "2", "success", () => 20),
    at("worker-1", "2", "failed", () => 1),
  ];
}

interface Starts {
  readonly fast: number;
  readonly slow: number;
}

interface Calls {
  readonly left: number;
  readonly calls: number;
}

export const agentRunScenarios: readonly Scenario[] = [
  ...probe<Runs>({
    alert: "HighAgentFailureRate",
    own: PAID,
    labels: { ...warning, project_id: "1" },
    texts: {
      summary: "Project 1: 40% of agent runs failed",
      description: "Of the project's runs that ended within the last hour. Runs that ran out of time count as runs and not as failed.",
      panel: "system-overview/runFailureShare",
    },
    world: runs,
    bad: { success: 6, failed: 4 },
    good: { success: 12, failed: 0 },
    // The last: half of 30 runs an hour.
    over: [
      { success: 68, failed: 32 },
      { success: 0.25, failed: 0.25 },
    ],
    // The last: as many run out of time as fail, and time is no failure.
    under: [
      { success: 71, failed: 29 },
      { success: 99, failed: 1 },
      { success: 4.2, failed: 2.9, timeout: 2.9 },
    ],
    // Nine failed runs an hour.
    few: [{ success: 0, failed: 0.15 }],
    firesAt: 16,
    settled: 90,
    goneFor: 75,
    // 104 failures of 260 and of twelve more a minute.
    clearsIn: 8,
    spell: 5,
  }),
  ...probe<Starts>({
    alert: "SlowContainerStartup",
    own: PAID,
    labels: warning,
    texts: {
      summary: "Container startup p95 is 41.25s",
      description: "One agent container in twenty takes longer than this until it can be used, over all workers.",
      panel: "system-overview/containerStartupP95",
    },
    world: (course, { system }) => [
      ...observe(agentRuns.containerStartupSeconds, { system, pod: "worker-1" }, course, ({ fast }) => ({ 4: fast * 0.95 })),
      ...observe(agentRuns.containerStartupSeconds, { system, pod: "worker-2" }, course, ({ fast, slow }) => ({
        4: fast * 0.05,
        50: slow,
      })),
    ],
    bad: { fast: 92, slow: 8 },
    good: { fast: 100, slow: 0 },
    // The last: fifteen starts an hour.
    over: [
      { fast: 94.9, slow: 5.1 },
      { fast: 0.234, slow: 0.016 },
    ],
    under: [
      { fast: 95.1, slow: 4.9 },
      { fast: 96, slow: 4 },
    ],
    few: [{ fast: 0, slow: 0.1 }],
    firesAt: 16,
    settled: 90,
    goneFor: 75,
    clearsIn: 16,
    spell: 5,
  }),
  ...probe<Calls>({
    alert: "GitHubRateLimitLow",
    own: PAID,
    labels: { ...warning, token_id: "7" },
    texts: {
      summary: "GitHub rate limit low (50 remaining)",
      description: "The token 7 has nearly used its calls of this hour. At 0 GitHub refuses, and runs that need it fail.",
      panel: "system-overview/githubRemaining",
    },
    // The other worker has called a moment earlier and saw more; another token has plenty.
    world: (course, { system }) => [
      level(github.rateLimitRemaining, { system, pod: "worker-1", token_id: "7" }, course, ({ left }) => left),
      level(github.rateLimitRemaining, { system, pod: "worker-2", token_id: "7" }, course, ({ left }) => left + 400),
      level(github.rateLimitRemaining, { system, pod: "web-1", token_id: "8" }, course, () => 4800),
      count(github.apiCallsTotal, { system, pod: "worker-1", exported_endpoint: "/repos", status: "200" }, course, ({ calls }) => calls),
    ],
    bad: { left: 50, calls: 5 },
    good: { left: 4000, calls: 5 },
    over: [{ left: 99, calls: 1 }],
    under: [
      { left: 100, calls: 5 },
      { left: 101, calls: 5 },
    ],
    // An old figure: nothing has called since.
    few: [{ left: 50, calls: 0 }],
    firesAt: 6,
    clearsIn: 1,
    spell: 4,
  }),
];

interface Scores {
  /** Scored runs per minute. */
  readonly scored: number;
  readonly score: number;
}

/** Scores of a prompt on two workers and for two projects, and of a prompt that stays as it is. */
function scores(course: Course<Scores>, { system }: Who): readonly Timeline[] {
  const at = (pod: string, project_id: string, share: number): Timeline[] =>
    observe(agentRuns.qualityScore, { system, pod, project_id, prompt_slug: "review" }, course, ({ scored, score }) => ({
      [score]: scored * share,
    }));
  return [
    ...at("worker-1", "1", 0.75),
    ...at("worker-2", "2", 0.25),
    ...observe(agentRuns.qualityScore, { system, pod: "worker-1", project_id: "1", prompt_slug: "plan" }, course, () => ({ 0.7: 2 })),
  ];
}

const QUALITY = "QualityDegradation";
const fires = [{ labels: { ...warning, prompt_slug: "review" } }];
/** Twenty hours as usual, so that the week is mostly of them. */
const USUAL = 1200;
const after = (before: Scores, now: Scores): Course<Scores> => [
  { minutes: USUAL, state: before },
  { minutes: 150, state: now },
];

export const qualityScenarios: readonly Scenario[] = [
  {
    name: `${QUALITY}: a fall from 0.9 to 0.5 is told with its texts, and ends when it is as good as before`,
    world: scores(
      [
        { minutes: USUAL, state: { scored: 2, score: 0.9 } },
        { minutes: 150, state: { scored: 2, score: 0.5 } },
        { minutes: 120, state: { scored: 2, score: 0.9 } },
      ],
      PAID,
    ),
    checks: [
      { at: USUAL, alert: QUALITY, fires: [] },
      // After about half an hour the hour's mean is below four fifths; half an hour later it is told.
      { at: USUAL + 50, alert: QUALITY, fires: [] },
      { at: USUAL + 70, alert: QUALITY, fires },
      {
        at: USUAL + 100,
        alert: QUALITY,
        fires: [
          {
            labels: { ...warning, prompt_slug: "review" },
            texts: {
              summary: "Prompt review: 1h mean quality is 57.52% of the 7d mean",
              description:
                "Runs of this prompt score worse than usual, with enough of them scored to say so: at least 20 in the hour and 100 in the week.",
              panel: "system-overview/qualityOfUsual",
            },
          },
        ],
      },
      { at: USUAL + 150, alert: QUALITY, fires },
      { at: USUAL + 150 + 60, alert: QUALITY, fires: [] },
    ],
  },
  ...(
    [
      ["a fall to 0.81", { scored: 2, score: 0.9 }, { scored: 2, score: 0.81 }, []],
      ["a fall to just above four fifths", { scored: 2, score: 0.9 }, { scored: 2, score: 0.73 }, []],
      ["a fall to just below four fifths", { scored: 2, score: 0.9 }, { scored: 2, score: 0.69 }, fires],
      ["a fall that three scores an hour tell", { scored: 2, score: 0.9 }, { scored: 0.05, score: 0.1 }, []],
      ["a fall that 25 scores an hour tell", { scored: 2, score: 0.9 }, { scored: 0.42, score: 0.1 }, fires],
      ["a prompt with 60 scores in all", { scored: 0, score: 0.9 }, { scored: 0.4, score: 0.1 }, []],
      ["a rise", { scored: 2, score: 0.5 }, { scored: 2, score: 0.9 }, []],
    ] as const
  ).map(([what, before, now, expected]): Scenario => ({
    name: `${QUALITY}: ${what} is ${expected.length > 0 ? "told" : "silent"}`,
    world: scores(after(before, now), PAID),
    checks: [{ at: USUAL + 140, alert: QUALITY, fires: expected }],
  })),
  {
    name: `${QUALITY}: another system's prompt of the same name is none of its business`,
    world: [
      ...scores([{ minutes: USUAL + 150, state: { scored: 2, score: 0.9 } }], PAID),
      ...scores(after({ scored: 2, score: 0.9 }, { scored: 2, score: 0.1 }), { system: "stranger", namespace: "stranger" }),
    ],
    checks: [{ at: USUAL + 140, alert: QUALITY, fires: [] }],
  },
  {
    name: `${QUALITY}: a restart of every worker leaves means as they are, and scores that are gone are silent`,
    world: scores(
      [
        { minutes: USUAL, state: { scored: 2, score: 0.9 } },
        "restart",
        { minutes: 60, state: { scored: 2, score: 0.9 } },
        { minutes: 90, gone: true },
      ],
      PAID,
    ),
    checks: [30, 60, 140].map((minutes) => ({ at: USUAL + minutes, alert: QUALITY, fires: [] })),
  },
].map((scenario: Scenario) => ({ ...scenario, step: 2 }));
