export { alerts, type PhoenixAlertName } from "./alerts";
export { slos } from "./slos";
