export { alerts, type CanvascastAlertName } from "./alerts";
export { slos } from "./slos";
