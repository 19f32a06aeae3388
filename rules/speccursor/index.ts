export { alerts, type SpeccursorAlertName } from "./alerts";
export { logAlerts, type SpeccursorLogAlertName } from "./log-alerts";
export { slos } from "./slos";
