/** All that is known of Phoenix' metrics: who exposes what, and where it is read. */
import type { MetricSet } from "../contract";
import { blackboxExporter } from "../exporters/blackbox-exporter";
import { EXPOSITIONS } from "../exporters/expositions";
import { haproxy } from "../exporters/haproxy";
import { redisExporter } from "../exporters/redis-exporter";
import { metricSet } from "../metric-set";
import { agent } from "./agent";
import { orchestrator } from "./orchestrator";

export { agent } from "./agent";
export { orchestrator } from "./orchestrator";
export { JOBS, scrape, services } from "./scrape";

export const metrics: readonly MetricSet[] = [
  metricSet({ source: "orchestrator", system: "phoenix" }, orchestrator),
  metricSet({ source: "agent", system: "phoenix" }, agent),
  metricSet({ source: "redis-exporter", system: "phoenix", exposition: EXPOSITIONS.redisExporter }, redisExporter),
  metricSet({ source: "blackbox-exporter", system: "phoenix", exposition: EXPOSITIONS.blackboxExporter }, blackboxExporter),
  metricSet({ source: "haproxy", system: "phoenix", exposition: EXPOSITIONS.haproxy }, haproxy),
];
