/**
 * Everything that comes out of Prometheus: about targets and alerts, and about itself.
 *
 * @see https://github.com/prometheus/prometheus/tree/main/documentation/prometheus-mixin
 */
import type { MetricContract } from "../../contract";
import { alerting } from "./alerting";
import { prometheusScrapes } from "./scrapes";
import { storage } from "./storage";
import { targets } from "./targets";

export { prometheusScrapes } from "./scrapes";

/** What Prometheus exposes about itself. */
export const prometheusServer = { ...alerting, ...storage, ...targets } as const satisfies Readonly<Record<string, MetricContract>>;

export const prometheus = { ...prometheusScrapes, ...prometheusServer } as const satisfies Readonly<Record<string, MetricContract>>;
