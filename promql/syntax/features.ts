/** Feature flags of Prometheus that add to the language. */
export const LANGUAGE_FEATURES = [
  "promql-experimental-functions",
  "promql-duration-expr",
  "promql-extended-range-selectors",
  "promql-binop-fill-modifiers",
] as const;

export type LanguageFeature = (typeof LANGUAGE_FEATURES)[number];

/** Whether a flag is on, where all are on when none are listed. */
export function isEnabled(feature: LanguageFeature, features: readonly string[] | undefined): boolean {
  return features === undefined || features.includes(feature);
}
