/** What Phoenix promises and how much of it is left. */
import { slos } from "../../rules/phoenix";
import { sloDashboard } from "../slo-dashboard";

export const slo = sloDashboard({ system: "phoenix", slos, title: "SLO", requirements: ["PHX-PLAN-05"] });
