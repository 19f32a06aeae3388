/** All that is known of SpecCursor's metrics: who exposes what, and where it is read. */
import type { MetricSet } from "../contract";
import { EXPOSITIONS } from "../exporters/expositions";
import { postgresExporter } from "../exporters/postgres-exporter";
import { redisExporter } from "../exporters/redis-exporter";
import { metricSet } from "../metric-set";
import { aiService } from "./ai-service";
import { controller } from "./controller";
import { leanEngine } from "./lean-engine";
import { rustWorker } from "./rust-worker";
import { access, webhook } from "./security";
import { service } from "./service";

export { aiService } from "./ai-service";
export { controller } from "./controller";
export { leanEngine } from "./lean-engine";
export { rustWorker } from "./rust-worker";
export { ANSWERED_BY_PLATFORM, JOBS, scrape, services } from "./scrape";
export { access, webhook } from "./security";
export { service } from "./service";

export const metrics: readonly MetricSet[] = [
  metricSet({ source: "github-app", system: "speccursor" }, { ...service, ...access, ...webhook }),
  metricSet({ source: "controller", system: "speccursor" }, { ...service, ...access, ...controller }),
  metricSet({ source: "ai-service", system: "speccursor" }, { ...service, ...aiService }),
  metricSet({ source: "rust-worker", system: "speccursor" }, { ...service, ...rustWorker }),
  metricSet({ source: "lean-engine", system: "speccursor" }, { ...service, ...leanEngine }),
  metricSet({ source: "postgres-exporter", system: "speccursor", exposition: EXPOSITIONS.postgresExporter }, postgresExporter),
  metricSet({ source: "redis-exporter", system: "speccursor", exposition: EXPOSITIONS.redisExporter }, redisExporter),
];
