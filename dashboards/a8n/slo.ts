/** What is proposed that a8n promises, and how much of it is left. */
import { slos } from "../../rules/a8n";
import { sloDashboard } from "../slo-dashboard";

export const slo = sloDashboard({ system: "a8n", slos, title: "SLO" });
