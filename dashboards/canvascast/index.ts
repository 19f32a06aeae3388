/** The dashboards of CanvasCast by key. */
import type { Dashboards } from "../dashboard";
import { slo } from "./slo";
import { systemOverview } from "./system-overview";

export const dashboards = { "system-overview": systemOverview, slo } as const satisfies Dashboards;
