export { alerts, type PaidAlertName } from "./alerts";
export { logAlerts, type PaidLogAlertName } from "./log-alerts";
export { slos } from "./slos";
