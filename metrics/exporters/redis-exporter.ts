/**
 * What the Redis exporter exposes, as far as systems read it.
 *
 * @see https://github.com/oliver006/redis_exporter
 */
import { type MetricContract, oneOf, upTo } from "../contract";

export const redisExporter = {
  redisUp: {
    name: "redis_up",
    type: "gauge",
    unit: "none",
    help: "1 when the exporter reached its Redis at the last scrape, 0 when it did not.",
    aggregate: "min",
    standing: "added",
    note: "No source names it. Without it nobody can tell a quiet Redis from one that does not answer its exporter.",
  },
  connectedClients: {
    name: "redis_connected_clients",
    type: "gauge",
    unit: "none",
    help: "Client connections, without those of replicas.",
    aggregate: "sum",
    standing: "declared",
    requirements: ["PHX-METRIC-22"],
  },
  memoryUsedBytes: {
    name: "redis_memory_used_bytes",
    type: "gauge",
    unit: "bytes",
    help: "Memory that Redis has allocated.",
    aggregate: "sum",
    standing: "corrected",
    requirements: ["PHX-METRIC-23"],
    note: "Phoenix' source says redis_used_memory; this is the exporter's name.",
  },
  commandsTotal: {
    name: "redis_commands_total",
    type: "counter",
    unit: "none",
    help: "Calls by command.",
    labels: { cmd: upTo(250) },
    aggregate: "sum",
    standing: "corrected",
    requirements: ["PHX-METRIC-24"],
    note: "Phoenix' source gives the name alone; type and label are the exporter's. A command appears with its first call.",
  },
  keyspaceHitsTotal: {
    name: "redis_keyspace_hits_total",
    type: "counter",
    unit: "none",
    help: "Look-ups of keys that were there.",
    aggregate: "sum",
    standing: "declared",
    requirements: ["PHX-METRIC-25"],
  },
  keyspaceMissesTotal: {
    name: "redis_keyspace_misses_total",
    type: "counter",
    unit: "none",
    help: "Look-ups of keys that were not there.",
    aggregate: "sum",
    standing: "declared",
    requirements: ["PHX-METRIC-26"],
  },
  connectedSlaves: {
    name: "redis_connected_slaves",
    type: "gauge",
    unit: "none",
    help: "Replicas that are connected to this instance; 0 on a replica.",
    aggregate: "sum",
    standing: "corrected",
    requirements: ["PHX-METRIC-27"],
    note: "Phoenix' source says redis_connected_replica_count; this is the exporter's name.",
  },
  masterReplOffset: {
    name: "redis_master_repl_offset",
    type: "gauge",
    unit: "bytes",
    help: "Bytes of the replication stream that the primary has written.",
    aggregate: "max",
    standing: "declared",
    requirements: ["PHX-METRIC-28"],
  },
  connectedSlaveLagSeconds: {
    name: "redis_connected_slave_lag_seconds",
    type: "gauge",
    unit: "seconds",
    help: "Time since the primary last heard from a replica.",
    labels: { slave_ip: upTo(20), slave_port: upTo(20), slave_state: oneOf("online", "wait_bgsave", "send_bulk") },
    seriesPerTarget: 20,
    aggregate: "max",
    standing: "corrected",
    requirements: ["PHX-METRIC-29"],
    note: "Phoenix' source says redis_replication_lag; this is the exporter's name.",
  },
} as const satisfies Readonly<Record<string, MetricContract>>;

/** Names that a scrape job keeps, for systems whose source lists what it wants of the exporter. */
export const REDIS_EXPORTER_NAMES: readonly string[] = Object.values(redisExporter).map((contract) => contract.name);
