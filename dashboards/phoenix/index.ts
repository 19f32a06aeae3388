import type { Dashboards } from "../dashboard";

export const dashboards: Dashboards = {};
