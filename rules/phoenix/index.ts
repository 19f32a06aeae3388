import type { Alerts } from "../alert";
import type { Slos } from "../slo";

export type PhoenixAlertName = "HighCPUUsage" | "HighMemoryUsage" | "HighLatency" | "HighErrorRate" | "AgentUnhealthy" | "AgentHealthAbsent";
export const alerts = {} as Alerts<PhoenixAlertName>;
export const slos: Slos = {};
