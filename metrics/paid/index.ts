/** All that is known of Paid's metrics: who exposes what, and where it is read. */
import type { MetricSet } from "../contract";
import { blackboxExporter } from "../exporters/blackbox-exporter";
import { EXPOSITIONS } from "../exporters/expositions";
import { postgresExporter } from "../exporters/postgres-exporter";
import { temporalSdk } from "../exporters/temporal-sdk";
import { temporalServer } from "../exporters/temporal-server";
import { metricSet } from "../metric-set";
import { agentRuns } from "./agent-runs";
import { github } from "./github";
import { housekeeping } from "./housekeeping";
import { languageModels } from "./language-models";
import { projects } from "./projects";

export { agentRuns } from "./agent-runs";
export { github } from "./github";
export { housekeeping } from "./housekeeping";
export { languageModels } from "./language-models";
export { projects } from "./projects";
export { ANSWERED_BY_PLATFORM, JOBS, scrape, services } from "./scrape";

export const metrics: readonly MetricSet[] = [
  metricSet({ source: "web", system: "paid" }, { ...projects, ...github }),
  metricSet({ source: "worker", system: "paid" }, { ...agentRuns, ...languageModels, ...housekeeping, ...github }),
  metricSet({ source: "temporal-sdk", system: "paid", exposition: EXPOSITIONS.temporalSdk }, temporalSdk),
  metricSet({ source: "temporal-server", system: "paid", exposition: EXPOSITIONS.temporalServer }, temporalServer),
  metricSet({ source: "postgres-exporter", system: "paid", exposition: EXPOSITIONS.postgresExporter }, postgresExporter),
  metricSet({ source: "blackbox-exporter", system: "paid", exposition: EXPOSITIONS.blackboxExporter }, blackboxExporter),
];
