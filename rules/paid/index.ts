export { alerts, type PaidAlertName } from "./alerts";
export { slos } from "./slos";
