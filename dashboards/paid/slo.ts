/** What is proposed that Paid promises, and how much of it is left. */
import { slos } from "../../rules/paid";
import { sloDashboard } from "../slo-dashboard";

export const slo = sloDashboard({ system: "paid", slos, title: "SLO" });
