/** All that is known of a8n's metrics: who exposes what, and where it is read. */
import type { MetricSet } from "../contract";
import { blackboxExporter } from "../exporters/blackbox-exporter";
import { EXPOSITIONS } from "../exporters/expositions";
import { glitchtip } from "../exporters/glitchtip";
import { postgresExporter } from "../exporters/postgres-exporter";
import { traefik } from "../exporters/traefik";
import { metricSet } from "../metric-set";
import { api } from "./api";

export { api } from "./api";
export { ANSWERED_BY_PLATFORM, JOBS, scrape, services } from "./scrape";

export const metrics: readonly MetricSet[] = [
  metricSet({ source: "api", system: "a8n" }, api),
  metricSet({ source: "traefik", system: "a8n", exposition: EXPOSITIONS.traefik }, traefik),
  metricSet({ source: "postgres-exporter", system: "a8n", exposition: EXPOSITIONS.postgresExporter }, postgresExporter),
  metricSet({ source: "glitchtip", system: "a8n", exposition: EXPOSITIONS.glitchtip }, glitchtip),
  metricSet({ source: "blackbox-exporter", system: "a8n", exposition: EXPOSITIONS.blackboxExporter }, blackboxExporter),
];
