export { alerts, type SpeccursorAlertName } from "./alerts";
export { slos } from "./slos";
