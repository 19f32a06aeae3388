/** The dashboards of the platform by key. */
import { platformSlos } from "../../rules/platform/slos";
import type { Dashboards } from "../dashboard";
import { sloDashboard } from "../slo-dashboard";
import { health } from "./health";
import { stores } from "./stores";

export const platformDashboards = {
  health,
  stores,
  slo: sloDashboard({ system: "platform", slos: platformSlos, title: "Platform SLO" }),
} as const satisfies Dashboards;
