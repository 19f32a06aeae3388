export { alerts, type A8nAlertName } from "./alerts";
export { slos } from "./slos";
