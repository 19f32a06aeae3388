/**
 * What the node exporter exposes about a machine, as far as systems and the platform read it. `instance` is the machine.
 *
 * @see https://github.com/prometheus/node_exporter
 */
import type { MetricContract } from "../../contract";
import { disks } from "./disks";
import { machine } from "./machine";

export const nodeExporter = { ...disks, ...machine } as const satisfies Readonly<Record<string, MetricContract>>;
