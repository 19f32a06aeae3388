/** What the exporters of PostgreSQL and Redis say of the servers of any system. */
import { postgresExporter, redisExporter } from "../../metrics/exporters";
import { gauge, usedShare } from "../query";
import type { Scope } from "../selection";
import type { Signal } from "../signal";

/** Whether the PostgreSQL servers of a system answer, and how many connections they have. */
export function postgresSignalsOf(system: Scope) {
  const connections = system.select(postgresExporter.statDatabaseNumbackends);
  return {
    postgresUp: {
      name: "postgresUp",
      title: "Postgres Reachable",
      description: "1 when the exporter reaches its server, 0 when it does not.",
      query: gauge(system.select(postgresExporter.pgUp), { by: ["instance"] }),
      unit: "short",
      legend: "{{instance}}",
    },
    postgresConnections: {
      name: "postgresConnections",
      title: "Postgres Connections",
      description: "Connections to each database, as the server counts them.",
      query: gauge(connections, { by: ["datname"], aggregate: "sum" }),
      unit: "short",
      legend: "{{datname}}",
    },
    postgresConnectionShare: {
      name: "postgresConnectionShare",
      title: "Postgres Connections of Limit",
      description: "Connections to all databases as a share of what the server allows. At 100 % nobody can connect.",
      query: usedShare(connections, system.select(postgresExporter.settingsMaxConnections), { by: ["instance"], aggregate: "sum" }),
      unit: "ratio",
      legend: "{{instance}}",
    },
  } as const satisfies Readonly<Record<string, Signal>>;
}

/** Whether the Redis servers of a system answer, and what they hold. */
export function redisSignalsOf(system: Scope) {
  return {
    redisUp: {
      name: "redisUp",
      title: "Redis Reachable",
      description: "1 when the exporter reaches its Redis, 0 when it does not.",
      query: gauge(system.select(redisExporter.redisUp), { by: ["instance"] }),
      unit: "short",
      legend: "{{instance}}",
    },
    redisMemory: {
      name: "redisMemory",
      title: "Redis Memory",
      description: "Memory that Redis has allocated.",
      query: gauge(system.select(redisExporter.memoryUsedBytes), { by: ["instance"] }),
      unit: "bytes",
      legend: "{{instance}}",
    },
  } as const satisfies Readonly<Record<string, Signal>>;
}
