/** The expression of a signal as panels ask it: over the window that Grafana computes from the time range and the scrape interval. */
import { renderFor } from "../signals/render";
import type { Signal } from "../signals/signal";

export function panelExpression(signal: Signal): string {
  return renderFor(signal, "panel");
}
