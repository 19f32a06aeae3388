/**
 * Prometheus' own engine, for tests of rules: expressions, rule groups and promtool's unit tests, with matchers for jest. Nothing that synthesizes imports
 * it: loading it costs more than most syntheses.
 *
 * @see packages/promql-engine
 */
export * from "@cdktf-observability/promql-engine";
