/** The expression of a signal as panels ask it: over the window that Grafana computes from the time range and the scrape interval. */
import type { Signal } from "../signals/signal";

/** @see https://grafana.com/docs/grafana/latest/datasources/prometheus/template-variables/#use-__rate_interval */
export function panelExpression(signal: Signal): string {
  return signal.query.render("$__rate_interval");
}
