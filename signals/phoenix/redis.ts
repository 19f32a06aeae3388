/** Phoenix' Redis: whether it answers, what it holds and does, and how far its replicas are behind. */
import { redisExporter } from "../../metrics/exporters";
import { redisSignalsOf } from "../common/databases";
import { gauge, rate, ratio } from "../query";
import type { Signal } from "../signal";
import { phoenix } from "./selections";

const { redisMemory, redisUp } = redisSignalsOf(phoenix);
const keyspaceHits = phoenix.select(redisExporter.keyspaceHitsTotal);
const keyspaceMisses = phoenix.select(redisExporter.keyspaceMissesTotal);

export const redisSignals = {
  redisUp,
  redisClients: {
    name: "redisClients",
    title: "Redis Clients",
    description: "Connections of clients to Redis.",
    query: gauge(phoenix.select(redisExporter.connectedClients), { by: ["instance"] }),
    unit: "short",
    legend: "{{instance}}",
  },
  redisMemory,
  redisCommandRate: {
    name: "redisCommandRate",
    title: "Redis Commands",
    description: "Calls per second by command.",
    query: rate(phoenix.select(redisExporter.commandsTotal), { by: ["cmd"] }),
    unit: "events/s",
    legend: "{{cmd}}",
  },
  redisHitShare: {
    name: "redisHitShare",
    title: "Redis Hit Share",
    description: "Share of the key look-ups that found their key.",
    query: ratio(keyspaceHits, [keyspaceHits, keyspaceMisses]),
    unit: "ratio",
    legend: "hits",
  },
  redisReplicas: {
    name: "redisReplicas",
    title: "Redis Replicas",
    description: "Replicas that are connected to the primary.",
    query: gauge(phoenix.select(redisExporter.connectedSlaves)),
    unit: "short",
    legend: "replicas",
  },
  redisReplicationLag: {
    name: "redisReplicationLag",
    title: "Redis Replication Lag",
    description: "Time since the primary last heard from each replica.",
    query: gauge(phoenix.select(redisExporter.connectedSlaveLagSeconds), { by: ["slave_ip"] }),
    unit: "seconds",
    legend: "{{slave_ip}}",
  },
  redisReplicationOffset: {
    name: "redisReplicationOffset",
    title: "Redis Replication Offset",
    description: "Bytes of the replication stream that the primary has written. It stands still when nothing is written.",
    query: gauge(phoenix.select(redisExporter.masterReplOffset), { by: ["instance"] }),
    unit: "bytes",
    legend: "{{instance}}",
  },
} as const satisfies Readonly<Record<string, Signal>>;
