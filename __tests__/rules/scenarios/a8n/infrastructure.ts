/** The machines, volumes and databases of a8n, GlitchTip beside it, and its scrape targets. */
import { JOBS } from "../../../../metrics/a8n";
import { blackboxExporter, kubelet, nodeExporter, postgresExporter, prometheusScrapes } from "../../../../metrics/exporters";
import { type Course, type Scenario, type Timeline, type Who, level, probe } from "../../../../rules/scenario";
import { A8N } from "./requests";

/** Machines are the platform's, whose pods are everybody's. */
const NODES: Who = { system: "platform", namespace: "observability" };
const GIB = 2 ** 30;

/** The space left of two machines' roots, and a file system on each that is no disk and always full. */
function disks(course: Course<number>, { system }: Who): readonly Timeline[] {
  const of = (instance: string, fstype: string, left: Course<number>): Timeline[] => {
    const labels = { system, instance, mountpoint: "/", fstype, device: `/dev/${fstype}` };
    return [
      level(nodeExporter.filesystemAvailBytes, labels, left, (share) => share * 100 * GIB),
      level(nodeExporter.filesystemSizeBytes, labels, left, () => 100 * GIB),
    ];
  };
  const well = course.map((phase) => (phase !== "restart" && "state" in phase ? { ...phase, state: 0.5 } : phase));
  return [
    ...of("node-1", "ext4", course),
    ...of("node-2", "ext4", well),
    ...of(
      "node-2",
      "overlay",
      well.map((phase) => (phase !== "restart" && "state" in phase ? { ...phase, state: 0.01 } : phase)),
    ),
  ];
}

interface Filling {
  /** Share of a volume of 10 GiB. */
  readonly left: number;
  /** GiB that it loses in an hour. */
  readonly fills?: number;
}

/** What is left of the database's volume, as the kubelets of two nodes say it after a move, and of another that is well. */
function volumes(course: Course<Filling>, { namespace }: Who): readonly Timeline[] {
  const of = (persistentvolumeclaim: string, node: string, left: (state: Filling) => number): Timeline[] => {
    const labels = { namespace, persistentvolumeclaim, node };
    return [
      level(kubelet.volumeStatsAvailableBytes, labels, course, (state) => ({
        from: left(state) * 10 * GIB,
        perMinute: (-(state.fills ?? 0) * GIB) / 60,
      })),
      level(kubelet.volumeStatsCapacityBytes, labels, course, () => 10 * GIB),
    ];
  };
  return [...of("data-postgres-0", "node-1", ({ left }) => left), ...of("data-redis-0", "node-2", () => 0.9)];
}

const claim = { severity: "critical", system: "a8n", namespace: "a8n", persistentvolumeclaim: "data-postgres-0" } as const;
const warning = { severity: "warning", system: "a8n" } as const;

/** Connections of the API's and GlitchTip's databases, of 100 that the server allows. */
function connections(course: Course<number>, { system }: Who): readonly Timeline[] {
  const instance = "10.0.0.7:9187";
  return [
    level(postgresExporter.statDatabaseNumbackends, { system, instance, datname: "a8n" }, course, (used) => used * 0.7),
    level(postgresExporter.statDatabaseNumbackends, { system, instance, datname: "glitchtip" }, course, (used) => used * 0.3),
    level(postgresExporter.settingsMaxConnections, { system, instance }, course, () => 100),
  ];
}

const ENTRY = "https://glitchtip.a8n.tools";
const DAY_SECONDS = 86_400;

export const infrastructure: readonly Scenario[] = [
  ...probe<number>({
    alert: "LowDiskSpace",
    own: NODES,
    labels: { ...warning, instance: "node-1", mountpoint: "/" },
    texts: {
      summary: "node-1 /: 5% disk left",
      description:
        "The root file system of a machine is nearly full. When the kubelet runs out of space it evicts pods, those of a8n among them.",
      panel: "system-overview/diskLeftShare",
    },
    world: disks,
    bad: 0.05,
    good: 0.5,
    over: [0.099],
    under: [0.101, 0.1],
    firesAt: 5,
    clearsIn: 1,
    spell: 4,
  }),
  ...probe<Filling>({
    alert: "VolumeSpaceLow",
    own: A8N,
    labels: claim,
    texts: {
      summary: "data-postgres-0: 5% of the volume left",
      description: "A volume of a8n's pods is nearly full. The databases are on such volumes, and a database that cannot write stops.",
      panel: "system-overview/volumeLeftShare",
    },
    world: volumes,
    bad: { left: 0.05 },
    good: { left: 0.6 },
    over: [{ left: 0.099 }],
    under: [{ left: 0.101 }, { left: 0.1 }],
    firesAt: 10,
    clearsIn: 1,
    spell: 9,
  }),
  {
    name: "VolumeFullTomorrow: a volume that loses 0.15 of 3.5 GiB an hour is told after an hour, with its texts",
    world: volumes([{ minutes: 200, state: { left: 0.35, fills: 0.15 } }], A8N),
    checks: [
      { at: 60, alert: "VolumeFullTomorrow", fires: [] },
      {
        at: 61,
        alert: "VolumeFullTomorrow",
        fires: [
          {
            labels: { ...claim, severity: "warning" },
            texts: {
              summary: "data-postgres-0 is full within a day",
              description: "If it goes on filling as in the last six hours, nothing of this volume is left in 24 hours.",
              panel: "system-overview/volumeLeftTomorrow",
            },
          },
        ],
      },
    ],
  },
  ...(
    [
      ["one that has 1 % more than it loses in a day", { left: 0.2424, fills: 0.1 }, 0, []],
      ["one that has 1 % less than it loses in a day", { left: 0.2376, fills: 0.1 }, 1, [{ labels: { ...claim, severity: "warning" } }]],
      ["one that fills fast and has more than two fifths left", { left: 0.9, fills: 0.8 }, 1, []],
      ["one that gains space", { left: 0.2, fills: -0.5 }, 0, []],
    ] as const
  ).map(([what, state, sooner, fires]): Scenario => ({
    name: `VolumeFullTomorrow: ${what} is ${fires.length > 0 ? "told" : "silent"}`,
    world: [
      ...volumes([{ minutes: 100, state }], A8N),
      ...volumes([{ minutes: 100, state: { left: 0.3, fills: 2 } }], { system: "stranger", namespace: "stranger" }),
    ],
    checks: [{ at: 61 + sooner, alert: "VolumeFullTomorrow", fires }],
  })),
  {
    name: "VolumeFullTomorrow: it ends once the filling has stopped for long enough, and half an hour of filling is silent",
    world: volumes(
      [
        { minutes: 400, state: { left: 0.39, fills: 0 } },
        { minutes: 30, state: { left: 0.39, fills: 1 } },
        { minutes: 400, state: { left: 0.34, fills: 0 } },
      ],
      A8N,
    ),
    checks: [420, 440, 480, 520, 700].map((at) => ({ at, alert: "VolumeFullTomorrow", fires: [] })),
  },
  ...probe<0 | 1>({
    alert: "DatabaseDown",
    own: A8N,
    labels: { ...warning, severity: "critical", instance: "10.0.0.7:9187" },
    texts: {
      summary: "PostgreSQL behind 10.0.0.7:9187 does not answer",
      description: "The exporter runs and cannot reach its server. Every request of the API that needs data fails.",
      panel: "system-overview/postgresUp",
    },
    world: (course, { system }) => [
      level(postgresExporter.pgUp, { system, instance: "10.0.0.7:9187" }, course, (up) => up),
      level(postgresExporter.pgUp, { system, instance: "10.0.0.8:9187" }, [{ minutes: 100, state: 1 }], (up) => up),
    ],
    bad: 0,
    good: 1,
    firesAt: 2,
    clearsIn: 1,
    spell: 1,
  }),
  ...probe<number>({
    alert: "DatabaseConnectionsNearLimit",
    own: A8N,
    labels: { ...warning, instance: "10.0.0.7:9187" },
    texts: {
      summary: "95% of PostgreSQL's connections are in use",
      description: "At the limit nobody can connect, and a replica of the API that restarts then does not come up.",
      panel: "system-overview/postgresConnectionShare",
    },
    world: connections,
    bad: 95,
    good: 40,
    over: [86],
    under: [84, 85],
    firesAt: 10,
    clearsIn: 1,
    spell: 9,
  }),
  ...probe<0 | 1>({
    alert: "ErrorTrackerDown",
    own: A8N,
    labels: warning,
    texts: {
      summary: "GlitchTip does not answer its health check",
      description: "What the API and browsers report as errors is lost while this lasts, and nobody hears of new ones.",
      panel: "system-overview/errorTrackerUp",
    },
    world: (course, { system }) => [
      level(
        blackboxExporter.probeSuccess,
        { system, job: JOBS.health, instance: "http://glitchtip.a8n:8000/_health/" },
        course,
        (up) => up,
      ),
      // The same from the prober of another zone, which has an answer.
      level(
        blackboxExporter.probeSuccess,
        { system, job: JOBS.health, instance: "http://glitchtip.a8n:8000/_health/", pod: "blackbox-2" },
        [{ minutes: 100, state: 1 }],
        (up) => up,
      ),
      // Through Traefik it is another question, and another probe.
      level(blackboxExporter.probeSuccess, { system, job: JOBS.entry, instance: ENTRY }, [{ minutes: 100, state: 0 }], (up) => up),
    ],
    bad: 0,
    good: 1,
    firesAt: 10,
    clearsIn: 1,
    spell: 9,
  }),
  ...probe<number>({
    alert: "CertificateExpiring",
    own: A8N,
    labels: { ...warning, instance: ENTRY },
    texts: {
      summary: `The certificate of ${ENTRY} ends in 1d 23h 0m 0s`,
      description: "It should have been renewed two weeks ago. When it ends, browsers refuse the address and report no errors any more.",
      panel: "system-overview/certificateLeft",
    },
    // Days until the end, from the beginning of the world.
    world: (course, { system }) => [
      level(
        blackboxExporter.probeSslEarliestCertExpiry,
        { system, job: JOBS.entry, instance: ENTRY, pod: "blackbox-1" },
        course,
        (days) => days * DAY_SECONDS,
      ),
      level(
        blackboxExporter.probeSslEarliestCertExpiry,
        { system, job: JOBS.entry, instance: ENTRY, pod: "blackbox-2" },
        course,
        () => 80 * DAY_SECONDS,
      ),
      // Whatever is asked without Traefik has a certificate of its own.
      level(
        blackboxExporter.probeSslEarliestCertExpiry,
        { system, job: JOBS.health, instance: "https://glitchtip.a8n:8443", pod: "blackbox-1" },
        course,
        () => DAY_SECONDS,
      ),
    ],
    bad: 2,
    good: 60,
    // An hour and a half later less than 14 days are left.
    over: [13.99],
    under: [14.1],
    firesAt: 60,
    settled: 90,
    clearsIn: 1,
    spell: 59,
  }),
  ...probe<0 | 1>({
    alert: "TargetDown",
    own: A8N,
    labels: { ...warning, job: "traefik" },
    texts: {
      summary: "A target of traefik cannot be scraped",
      description:
        "At least one target of the job does not answer. What it exposes is missing in every sum, so other alerts may be too quiet.",
      panel: "system-overview/targetsUp",
    },
    world: (course, { system }) => [
      level(prometheusScrapes.up, { system, job: JOBS.traefik, instance: "10.0.0.5:8082" }, course, (up) => up),
      level(prometheusScrapes.up, { system, job: JOBS.traefik, instance: "10.0.0.6:8082" }, [{ minutes: 100, state: 1 }], (up) => up),
      level(prometheusScrapes.up, { system, job: JOBS.api, instance: "10.0.0.1:8080" }, [{ minutes: 100, state: 1 }], (up) => up),
    ],
    bad: 0,
    good: 1,
    firesAt: 10,
    clearsIn: 1,
    spell: 9,
  }),
];
