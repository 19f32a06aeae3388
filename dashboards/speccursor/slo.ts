/** What is proposed that SpecCursor promises, and how much of it is left. */
import { slos } from "../../rules/speccursor";
import { sloDashboard } from "../slo-dashboard";

export const slo = sloDashboard({ system: "speccursor", slos, title: "SLO" });
