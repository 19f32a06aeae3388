/** What is proposed that CanvasCast promises, and how much of it is left. */
import { slos } from "../../rules/canvascast";
import { sloDashboard } from "../slo-dashboard";

export const slo = sloDashboard({ system: "canvascast", slos, title: "SLO" });
