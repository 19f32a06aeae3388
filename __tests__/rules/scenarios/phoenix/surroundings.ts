/** What stands around Phoenix: Redis with its replicas, the load balancers, the entry, and the targets that are read. */
import { blackboxExporter, haproxy, prometheusScrapes, redisExporter } from "../../../../metrics/exporters";
import { JOBS } from "../../../../metrics/phoenix";
import { type Scenario, level, probe } from "../../../../rules/scenario";
import { PHOENIX, critical, warning } from "./requests";

const ENTRY = "http://phoenix-entry.phoenix.svc:80/healthz";
const PRIMARY = "10.0.0.4:9121";
const overview = (signal: string): string => `system-overview/${signal}`;

const redis: readonly Scenario[] = [
  ...probe<0 | 1>({
    alert: "RedisDown",
    own: PHOENIX,
    labels: { ...critical, instance: PRIMARY },
    texts: {
      summary: "Phoenix' Redis does not answer",
      description: `The exporter at ${PRIMARY} cannot reach it. Orchestrators and agents speak to each other through it.`,
      panel: overview("redisUp"),
    },
    world: (course, { system }) => [
      level(redisExporter.redisUp, { system, instance: PRIMARY }, course, (up) => up),
      level(redisExporter.redisUp, { system, instance: "10.0.0.5:9121" }, [{ minutes: 100, state: 1 }], (up) => up),
    ],
    bad: 0,
    good: 1,
    firesAt: 2,
    clearsIn: 1,
    spell: 1,
  }),
  ...probe<number>({
    alert: "RedisReplicasMissing",
    own: PHOENIX,
    labels: warning,
    texts: {
      summary: "No replica follows Phoenix' Redis",
      description: "If the primary is lost now, what is queued is lost with it.",
      panel: overview("redisReplicas"),
    },
    // A replica has no replicas of its own, and says so.
    world: (course, { system }) => [
      level(redisExporter.connectedSlaves, { system, instance: PRIMARY }, course, (replicas) => replicas),
      level(redisExporter.connectedSlaves, { system, instance: "10.0.0.5:9121" }, course, () => 0),
    ],
    bad: 0,
    good: 2,
    under: [1],
    firesAt: 10,
    clearsIn: 1,
    spell: 9,
  }),
  ...probe<number>({
    alert: "RedisReplicationLagging",
    own: PHOENIX,
    labels: { ...warning, slave_ip: "10.0.3.2" },
    texts: {
      summary: "The replica 10.0.3.2 of Redis is 1m 30s behind",
      description: "A failover to it would lose the writes of that time.",
      panel: overview("redisReplicationLag"),
    },
    world: (course, { system }) => {
      const of = (slave_ip: string) => ({ system, instance: PRIMARY, slave_ip, slave_port: "6379", slave_state: "online" }) as const;
      return [
        level(redisExporter.connectedSlaveLagSeconds, of("10.0.3.2"), course, (seconds) => seconds),
        level(redisExporter.connectedSlaveLagSeconds, of("10.0.3.3"), course, () => 1),
      ];
    },
    bad: 90,
    good: 1,
    over: [31],
    under: [29, 30],
    firesAt: 10,
    clearsIn: 1,
    spell: 9,
  }),
];

const wayIn: readonly Scenario[] = [
  ...probe<0 | 1>({
    alert: "EntryDown",
    own: PHOENIX,
    labels: { ...critical, instance: ENTRY },
    texts: {
      summary: "The entry of Phoenix does not answer",
      description: `A probe of ${ENTRY} fails. Orchestrators may be well, and nobody reaches them.`,
      panel: overview("entryUp"),
    },
    // Two replicas of the exporter ask. One that gets no answer is enough.
    world: (course, { system }) => [
      level(blackboxExporter.probeSuccess, { system, job: JOBS.entry, instance: ENTRY, pod: "blackbox-1" }, course, (up) => up),
      level(blackboxExporter.probeSuccess, { system, job: JOBS.entry, instance: ENTRY, pod: "blackbox-2" }, course, () => 1),
    ],
    bad: 0,
    good: 1,
    firesAt: 2,
    clearsIn: 1,
    spell: 1,
  }),
  ...probe<number>({
    alert: "LoadBalancerServersLow",
    own: PHOENIX,
    labels: { ...warning, proxy: "orchestrators" },
    texts: {
      summary: "Servers in balance behind orchestrators: 1",
      description: "With one server in balance the next restart is an outage; with none it has begun.",
      panel: overview("loadBalancerServers"),
    },
    // The other load balancer sees all three.
    world: (course, { system }) => {
      const of = (instance: string, proxy: string) => ({ system, instance, proxy });
      return [
        level(haproxy.backendActiveServers, of("lb-1.phoenix.internal:8404", "orchestrators"), course, (servers) => servers),
        level(haproxy.backendActiveServers, of("lb-2.phoenix.internal:8404", "orchestrators"), course, () => 3),
        level(haproxy.backendActiveServers, of("lb-1.phoenix.internal:8404", "admin"), course, () => 2),
      ];
    },
    bad: 1,
    good: 3,
    over: [0],
    under: [2],
    firesAt: 5,
    clearsIn: 1,
    spell: 4,
  }),
  ...probe<0 | 1>({
    alert: "TargetDown",
    own: PHOENIX,
    labels: { ...warning, job: JOBS.agents },
    texts: {
      summary: `A target of ${JOBS.agents} cannot be scraped`,
      description:
        "At least one target of the job does not answer. What it exposes is missing in every sum, so other alerts may be too quiet.",
      panel: overview("targetsUp"),
    },
    world: (course, { system }) => [
      level(prometheusScrapes.up, { system, job: JOBS.agents, instance: "10.0.1.1:9090" }, course, (up) => up),
      level(prometheusScrapes.up, { system, job: JOBS.agents, instance: "10.0.1.2:9090" }, [{ minutes: 100, state: 1 }], (up) => up),
      level(prometheusScrapes.up, { system, job: JOBS.redis, instance: "10.0.0.4:9121" }, [{ minutes: 100, state: 1 }], (up) => up),
    ],
    bad: 0,
    good: 1,
    firesAt: 10,
    clearsIn: 1,
    spell: 9,
  }),
];

export const surroundings: readonly Scenario[] = [...redis, ...wayIn];
