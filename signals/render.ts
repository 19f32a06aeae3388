/** One definition, three uses: what a signal's expression is in an alert, in a recording rule and in a panel. */
import type { RuleKind, Signal } from "./signal";
import { DEFAULT_WINDOW, type Window } from "./window";

/** What an expression is rendered for. */
export type RenderTarget = "alert" | "record" | "panel";

/**
 * The expression of a signal. Rules look back over the signal's own window, panels over the one that Grafana computes from the time range and the scrape
 * interval; what a query has by `over` is the same in both.
 *
 * @see https://grafana.com/docs/grafana/latest/datasources/prometheus/template-variables/#use-__rate_interval
 */
export function renderFor(signal: Signal, target: "panel"): string;
export function renderFor(signal: Signal<RuleKind>, target: "alert" | "record"): string;
export function renderFor(signal: Signal, target: RenderTarget): string {
  return signal.query.render(windowFor(signal, target));
}

/** The window that a signal looks back over. */
export function windowFor({ window }: Pick<Signal, "window">, target: RenderTarget): Window {
  return target === "panel" ? "$__rate_interval" : (window ?? DEFAULT_WINDOW);
}
