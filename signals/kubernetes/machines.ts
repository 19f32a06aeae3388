/** What the machines below the nodes have left: processors, memory, connections, packets and the right time. */
import { nodeExporter } from "../../metrics/exporters";
import { gauge, increase, magnitude, plus, rate, shareOf, usedShare } from "../query";
import { not, notMatching } from "../selection";
import type { Signal } from "../signal";
import { cluster } from "./selections";

const BY_MACHINE = { by: ["instance"] } as const;
const BY_INTERFACE = { by: ["instance", "device"] } as const;

/** Interfaces of the machine itself; those of pods come and go with them. */
const MACHINE_INTERFACES = { device: notMatching("lo|veth.*|eni.*|cali.*|cilium.*|lxc.*|docker.*|br-.*") } as const;

export const machineSignals = {
  nodeCpuUsage: {
    name: "nodeCpuUsage",
    title: "CPU Usage",
    description: "Time in which the processors of a machine did not idle, as a share of all their time.",
    query: shareOf(
      rate(cluster.select(nodeExporter.cpuSecondsTotal, { mode: not("idle") }), BY_MACHINE),
      rate(cluster.select(nodeExporter.cpuSecondsTotal), BY_MACHINE),
    ),
    unit: "ratio",
    legend: "{{instance}}",
  },
  nodeMemoryAvailable: {
    name: "nodeMemoryAvailable",
    title: "Memory Available",
    description: "Memory that programs can still get without anything being taken from others, as a share of the machine's.",
    query: usedShare(cluster.select(nodeExporter.memoryMemAvailableBytes), cluster.select(nodeExporter.memoryMemTotalBytes), BY_MACHINE),
    unit: "ratio",
    legend: "{{instance}}",
  },
  nodeMemoryKills: {
    name: "nodeMemoryKills",
    title: "Processes Killed for Memory",
    description: "Processes that the kernel of a machine ended because there was no memory, in or out of a container.",
    query: increase(cluster.select(nodeExporter.vmstatOomKill), BY_MACHINE),
    unit: "short",
    legend: "{{instance}}",
    window: "10m",
  },
  nodeConnectionsTracked: {
    name: "nodeConnectionsTracked",
    title: "Tracked Connections",
    description: "Connections that the kernel tracks as a share of those that it can. At 100 % new ones are dropped.",
    query: usedShare(cluster.select(nodeExporter.nfConntrackEntries), cluster.select(nodeExporter.nfConntrackEntriesLimit), BY_MACHINE),
    unit: "ratio",
    legend: "{{instance}}",
  },
  nodePacketErrors: {
    name: "nodePacketErrors",
    title: "Packets with Errors",
    description: "Packets that an interface received or sent with errors, as a share of all.",
    query: shareOf(
      plus(
        rate(cluster.select(nodeExporter.networkReceiveErrsTotal, MACHINE_INTERFACES), BY_INTERFACE),
        rate(cluster.select(nodeExporter.networkTransmitErrsTotal, MACHINE_INTERFACES), BY_INTERFACE),
      ),
      plus(
        rate(cluster.select(nodeExporter.networkReceivePacketsTotal, MACHINE_INTERFACES), BY_INTERFACE),
        rate(cluster.select(nodeExporter.networkTransmitPacketsTotal, MACHINE_INTERFACES), BY_INTERFACE),
      ),
    ),
    unit: "ratio",
    legend: "{{instance}} {{device}}",
  },
  nodePackets: {
    name: "nodePackets",
    title: "Packets Received",
    description: "Packets per second that an interface receives.",
    query: rate(cluster.select(nodeExporter.networkReceivePacketsTotal, MACHINE_INTERFACES), BY_INTERFACE),
    unit: "events/s",
    legend: "{{instance}} {{device}}",
  },
  nodeClockSynchronized: {
    name: "nodeClockSynchronized",
    title: "Clock Synchronized",
    description: "1 while the clock of a machine follows a reference.",
    query: gauge(cluster.select(nodeExporter.timexSyncStatus), BY_MACHINE),
    unit: "short",
    legend: "{{instance}}",
  },
  nodeClockOffset: {
    name: "nodeClockOffset",
    title: "Clock Offset",
    description: "How far the clock of a machine is ahead of its reference, or behind it.",
    query: magnitude(gauge(cluster.select(nodeExporter.timexOffsetSeconds), BY_MACHINE)),
    unit: "seconds",
    legend: "{{instance}}",
  },
} as const satisfies Readonly<Record<string, Signal>>;
