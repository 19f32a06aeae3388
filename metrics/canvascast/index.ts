/** All that is known of CanvasCast's metrics: who exposes what, and where it is read. */
import type { MetricSet } from "../contract";
import { blackboxExporter } from "../exporters/blackbox-exporter";
import { EXPOSITIONS } from "../exporters/expositions";
import { metricSet } from "../metric-set";
import { api } from "./api";
import { worker } from "./worker";

export { api } from "./api";
export { JOBS, scrape, services } from "./scrape";
export { worker } from "./worker";

export const metrics: readonly MetricSet[] = [
  metricSet({ source: "api", system: "canvascast" }, api),
  metricSet({ source: "worker", system: "canvascast" }, worker),
  metricSet({ source: "blackbox-exporter", system: "canvascast", exposition: EXPOSITIONS.blackboxExporter }, blackboxExporter),
];
