/** What SpecCursor runs on, its services, and who comes to it. */
import { cadvisor, kubeStateMetrics, kubelet, prometheusScrapes } from "../../../../metrics/exporters";
import { JOBS, access, service, webhook } from "../../../../metrics/speccursor";
import { type Course, type Scenario, type Timeline, type Who, absenceProbes, count, level, probe } from "../../../../rules/scenario";
import { SPECCURSOR, critical, warning } from "./work";

const GIB = 2 ** 30;
const here = { namespace: "speccursor" } as const;
const overview = (signal: string): string => `system-overview/${signal}`;

interface Volume {
  readonly used: number;
  /** GiB that it loses in an hour, of 10. */
  readonly fills?: number;
}

const volumes = (course: Course<Volume>, { namespace }: Who): readonly Timeline[] => {
  const labels = { namespace, persistentvolumeclaim: "work-0", node: "node-1" };
  return [
    level(kubelet.volumeStatsUsedBytes, labels, course, ({ used }) => used * 10 * GIB),
    level(kubelet.volumeStatsCapacityBytes, labels, course, () => 10 * GIB),
    level(kubelet.volumeStatsAvailableBytes, labels, course, ({ used, fills = 0 }) => ({
      from: (1 - used) * 10 * GIB,
      perMinute: (-fills * GIB) / 60,
    })),
    level(kubelet.volumeStatsUsedBytes, { ...labels, persistentvolumeclaim: "db-0" }, course, () => GIB),
    level(kubelet.volumeStatsCapacityBytes, { ...labels, persistentvolumeclaim: "db-0" }, course, () => 10 * GIB),
  ];
};

/** What is left of volumes of 10 GiB, at the beginning and after every sixth hour, with an even loss between. */
function volumesOf(all: readonly (readonly [persistentvolumeclaim: string, left: readonly number[]])[]): readonly Timeline[] {
  return all.flatMap(([persistentvolumeclaim, left]) => {
    const labels = { ...here, persistentvolumeclaim, node: "node-1" };
    const course = left.slice(1).map((to, index) => ({ minutes: 360, state: { from: left[index] ?? to, to } }));
    return [
      level(kubelet.volumeStatsUsedBytes, labels, course, ({ from, to }) => ({
        from: (10 - from) * GIB,
        perMinute: ((from - to) * GIB) / 360,
      })),
      level(kubelet.volumeStatsCapacityBytes, labels, course, () => 10 * GIB),
      level(kubelet.volumeStatsAvailableBytes, labels, course, ({ from, to }) => ({
        from: from * GIB,
        perMinute: ((to - from) * GIB) / 360,
      })),
    ];
  });
}

const resources: readonly Scenario[] = [
  ...probe<number>({
    alert: "HighCPUUsage",
    own: SPECCURSOR,
    labels: { ...warning, ...here, pod: "lean-1" },
    texts: {
      summary: "lean-1 uses 95% of its CPU limit",
      description: "Near its limit the kernel stops the pod for parts of each period, and its upgrades or proofs take longer.",
      panel: overview("cpuUsage"),
    },
    // Two containers share the pod's limit of two cores; the series without a container is the pod once more.
    world: (course, { namespace }) => [
      count(cadvisor.cpuUsageSecondsTotal, { namespace, pod: "lean-1", container: "lean" }, course, (share) => share * 100),
      count(cadvisor.cpuUsageSecondsTotal, { namespace, pod: "lean-1", container: "proxy" }, course, (share) => share * 20),
      count(cadvisor.cpuUsageSecondsTotal, { namespace, pod: "lean-1", container: "" }, course, (share) => share * 120),
      count(cadvisor.cpuUsageSecondsTotal, { namespace, pod: "lean-2", container: "lean" }, course, () => 12),
      level(
        kubeStateMetrics.podContainerResourceLimits,
        { namespace, pod: "lean-1", container: "lean", resource: "cpu" },
        course,
        () => 1.5,
      ),
      level(
        kubeStateMetrics.podContainerResourceLimits,
        { namespace, pod: "lean-1", container: "proxy", resource: "cpu" },
        course,
        () => 0.5,
      ),
      level(kubeStateMetrics.podContainerResourceLimits, { namespace, pod: "lean-2", container: "lean", resource: "cpu" }, course, () => 2),
    ],
    bad: 0.95,
    good: 0.2,
    over: [0.81],
    under: [0.79],
    firesAt: 10,
    // Two missed scrapes take so much out of a rate over five minutes that 95 % look like less.
    gap: 1,
    clearsIn: 1,
    spell: 4,
  }),
  ...probe<number>({
    alert: "HighMemoryUsage",
    own: SPECCURSOR,
    labels: { ...warning, ...here, pod: "lean-1", container: "lean" },
    texts: {
      summary: "lean-1/lean uses 90% of its memory limit",
      description: "At the limit the container is killed, and the upgrade or proof that it had in hand begins again.",
      panel: overview("memoryUsage"),
    },
    world: (course, { namespace }) =>
      [
        ["lean-1", "lean"],
        ["lean-2", "lean"],
      ].flatMap(([pod = "", container = ""], index) => [
        level(cadvisor.memoryWorkingSetBytes, { namespace, pod, container }, course, (share) => (index === 0 ? share : 0.3) * GIB),
        level(kubeStateMetrics.podContainerResourceLimits, { namespace, pod, container, resource: "memory" }, course, () => GIB),
      ]),
    bad: 0.9,
    good: 0.5,
    over: [0.86],
    under: [0.84, 0.85],
    firesAt: 5,
    clearsIn: 1,
    spell: 4,
  }),
  ...probe<Volume>({
    alert: "DiskUsageHigh",
    own: SPECCURSOR,
    labels: { ...warning, ...here, persistentvolumeclaim: "work-0" },
    texts: {
      summary: "work-0 is 95% full",
      description: "A volume of SpecCursor is nearly full. Working copies of repositories and the databases are on such volumes.",
      panel: overview("diskUsage"),
    },
    world: volumes,
    bad: { used: 0.95 },
    good: { used: 0.4 },
    over: [{ used: 0.91 }],
    under: [{ used: 0.9 }, { used: 0.89 }],
    firesAt: 5,
    clearsIn: 1,
    spell: 4,
  }),
  ...(
    [
      ["one that loses in a day more than it has, from an hour on", { used: 0.65, fills: 0.15 }, true],
      ["one that keeps a percent after a day", { used: 0.7576, fills: 0.1 }, false],
      ["one that fills fast and is not half full", { used: 0.45, fills: 0.8 }, false],
      ["one that gains space", { used: 0.9, fills: -0.2 }, false],
    ] as const
  ).map(([what, state, told]): Scenario => {
    const alert = "DiskFullTomorrow";
    const fired = {
      labels: { ...warning, ...here, persistentvolumeclaim: "work-0" },
      texts: {
        summary: "work-0 is full within a day",
        description: "If it goes on as in the last six hours. It is a forecast and nobody is affected yet.",
        panel: overview("volumeLeftTomorrow"),
      },
    };
    return {
      name: `${alert}: ${what} is ${told ? "told" : "silent"}`,
      world: [
        ...volumes([{ minutes: 100, state }], SPECCURSOR),
        ...volumes([{ minutes: 100, state: { used: 0.8, fills: 2 } }], { system: "stranger", namespace: "stranger" }),
      ],
      checks: [
        { at: 60, alert, fires: [] },
        { at: 62, alert, fires: told ? [fired] : [] },
      ],
    };
  }),
  {
    name: "DiskFullTomorrow: one that lost much and has stood still for six hours is silent, and one that has lost as much since five hours is told",
    evaluation: 30,
    step: 10,
    world: volumesOf([
      ["work-0", [4, 1, 1, 1, 1, 1]],
      ["work-1", [4, 4, 4, 4, 4, 1]],
    ]),
    checks: [
      { at: 12 * 60, alert: "DiskFullTomorrow", fires: [] },
      { at: 29 * 60, alert: "DiskFullTomorrow", fires: [{ labels: { ...warning, ...here, persistentvolumeclaim: "work-1" } }] },
    ],
  },
  ...probe<number>({
    alert: "ReplicasAtMaximum",
    own: SPECCURSOR,
    labels: { ...warning, ...here, horizontalpodautoscaler: "lean" },
    texts: {
      summary: "lean is at its limit",
      description: "The autoscaler asks for as many pods as it may. More load can only make everything slower.",
      panel: overview("replicasOfMaximum"),
    },
    world: (course, { namespace }) =>
      (["lean", "worker"] as const).flatMap((horizontalpodautoscaler) => [
        level(kubeStateMetrics.horizontalpodautoscalerStatusDesiredReplicas, { namespace, horizontalpodautoscaler }, course, (wanted) =>
          horizontalpodautoscaler === "lean" ? wanted : 2,
        ),
        level(kubeStateMetrics.horizontalpodautoscalerSpecMaxReplicas, { namespace, horizontalpodautoscaler }, course, () => 10),
      ]),
    bad: 10,
    good: 3,
    under: [9],
    firesAt: 15,
    clearsIn: 1,
    spell: 14,
  }),
];

const services: readonly Scenario[] = [
  ...(
    [
      [
        "GitHubAppDown",
        JOBS.githubApp,
        "SpecCursor's GitHub App does not answer",
        "Webhooks of GitHub are lost, so new pull requests are not looked at.",
      ],
      [
        "ControllerDown",
        JOBS.controller,
        "SpecCursor's controller does not answer",
        "No job is handed out. Webhooks are still taken and wait.",
      ],
      [
        "AIServiceDown",
        JOBS.aiService,
        "SpecCursor's AI service does not answer",
        "No patch is generated, so upgrades that need one wait.",
      ],
      ["RustWorkersDown", JOBS.rustWorker, "No Rust worker of SpecCursor answers", "No upgrade is carried out."],
      ["LeanEngineDown", JOBS.leanEngine, "SpecCursor's Lean engine does not answer", "No proof is checked, so no patch is offered."],
    ] as const
  ).flatMap(([alert, job, summary, description]) =>
    absenceProbes<0 | 1>({
      alert,
      own: SPECCURSOR,
      labels: { ...critical, job },
      texts: { summary, description, panel: overview("targetsUp") },
      world: (course, { system }, replica) => [
        level(prometheusScrapes.up, { system, job, instance: `${replica}:9090` }, course, (up) => up),
        level(prometheusScrapes.up, { system, job: JOBS.postgres, instance: `${replica}:9187` }, [{ minutes: 60, state: 0 }], (up) => up),
      ],
      present: 1,
      down: 0,
      after: 2,
    }),
  ),
  ...probe<0 | 1>({
    alert: "TargetDown",
    own: SPECCURSOR,
    labels: { ...warning, job: JOBS.leanEngine },
    texts: {
      summary: "A target of speccursor-lean-engine cannot be scraped",
      description: "At least one target of the job does not answer. Its part is missing in every figure of the service.",
      panel: overview("targetsUp"),
    },
    world: (course, { system }) => [
      level(prometheusScrapes.up, { system, job: JOBS.leanEngine, instance: "one:9090" }, course, (up) => up),
      level(prometheusScrapes.up, { system, job: JOBS.leanEngine, instance: "two:9090" }, [{ minutes: 100, state: 1 }], (up) => up),
      level(prometheusScrapes.up, { system, job: JOBS.controller, instance: "three:9090" }, [{ minutes: 100, state: 1 }], (up) => up),
    ],
    bad: 0,
    good: 1,
    firesAt: 10,
    clearsIn: 1,
    spell: 9,
  }),
  ...probe<0 | 1>({
    alert: "DependencyUnreachable",
    own: SPECCURSOR,
    labels: { ...warning, service: "controller", dependency: "redis" },
    texts: {
      summary: "controller does not reach redis",
      description: "At least one replica of the service says so of its last check. What needs that dependency fails there.",
      panel: overview("dependencyHealthy"),
    },
    world: (course, { system }) => [
      level(
        service.dependencyHealthy,
        { system, service: "controller", pod: "controller-1", dependency: "redis" },
        course,
        (healthy) => healthy,
      ),
      level(
        service.dependencyHealthy,
        { system, service: "controller", pod: "controller-2", dependency: "redis" },
        [{ minutes: 100, state: 1 }],
        (healthy) => healthy,
      ),
      level(
        service.dependencyHealthy,
        { system, service: "controller", pod: "controller-1", dependency: "postgres" },
        [{ minutes: 100, state: 1 }],
        (healthy) => healthy,
      ),
    ],
    bad: 0,
    good: 1,
    firesAt: 5,
    clearsIn: 1,
    spell: 4,
  }),
];

const security: readonly Scenario[] = [
  ...probe<number>({
    alert: "WebhookSignatureFailures",
    own: SPECCURSOR,
    labels: critical,
    texts: {
      summary: "16 webhook signature failures in 10 minutes",
      description: "Either somebody sends webhooks in GitHub's name, or the secret differs and all real ones are refused.",
      panel: overview("webhookSignatureFailures"),
    },
    world: (course, { system }) => [
      count(webhook.signatureFailuresTotal, { system, pod: "app-1" }, course, (failures) => failures * 0.9),
      count(webhook.signatureFailuresTotal, { system, pod: "app-2" }, course, (failures) => failures * 0.1),
    ],
    bad: 4,
    good: 0,
    over: [0.52],
    under: [0.48],
    firesAt: 4,
    clearsIn: 8,
    spell: 1,
  }),
  ...probe<number>({
    alert: "SuspiciousRequests",
    own: SPECCURSOR,
    labels: warning,
    texts: {
      summary: "320 suspicious requests within an hour",
      description: "Requests that no proper client sends: foreign repositories, unknown routes, webhooks delivered twice, limits run into.",
      panel: overview("suspiciousRequests"),
    },
    world: (course, { system }) => [
      count(
        access.suspiciousRequestsTotal,
        { system, service: "github-app", pod: "app-1", reason: "unknown_route" },
        course,
        (requests) => requests * 0.5,
      ),
      count(
        access.suspiciousRequestsTotal,
        { system, service: "controller", pod: "controller-1", reason: "rate_limited" },
        course,
        (requests) => requests * 0.5,
      ),
    ],
    bad: 20,
    good: 0,
    over: [1.75],
    under: [1.6],
    firesAt: 16,
    settled: 100,
    goneFor: 80,
    clearsIn: 55,
    spell: 3,
  }),
  ...probe<number>({
    alert: "AuthenticationFailures",
    own: SPECCURSOR,
    labels: { ...warning, reason: "invalid_token" },
    texts: {
      summary: "100 requests in 5 minutes had the fault invalid_token",
      description: "Requests are refused because nobody knows who sends them. Guessing, or a client of ours whose token ran out.",
      panel: overview("authenticationFailures"),
    },
    world: (course, { system }) => [
      count(access.authenticationFailuresTotal, { system, pod: "app-1", reason: "invalid_token" }, course, (failures) => failures * 0.8),
      count(access.authenticationFailuresTotal, { system, pod: "app-2", reason: "invalid_token" }, course, (failures) => failures * 0.2),
      count(access.authenticationFailuresTotal, { system, pod: "app-1", reason: "expired_token" }, course, () => 4),
    ],
    bad: 20,
    good: 0,
    over: [6.2],
    under: [5.9],
    firesAt: 12,
    clearsIn: 3,
    spell: 5,
  }),
];

export const infrastructureScenarios: readonly Scenario[] = [...resources, ...services, ...security];
