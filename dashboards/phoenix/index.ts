/** The dashboards of Phoenix by key: system, business and objectives, as its source document asks for them. */
import type { Dashboards } from "../dashboard";
import { businessMetrics } from "./business-metrics";
import { slo } from "./slo";
import { systemOverview } from "./system-overview";

export const dashboards = {
  "system-overview": systemOverview,
  "business-metrics": businessMetrics,
  slo,
} as const satisfies Dashboards;
