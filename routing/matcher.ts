/**
 * Alertmanager's matchers: `label="value"` with the operators `=`, `!=`, `=~`, `!~`. A label that an alert does not carry counts as empty, and
 * expressions are anchored at both ends, as in Alertmanager.
 *
 * @see https://prometheus.io/docs/alerting/latest/configuration/#matcher
 */
export type MatcherOperator = "=" | "!=" | "=~" | "!~";

export interface Matcher {
  readonly label: string;
  readonly operator: MatcherOperator;
  readonly value: string;
}

export type LabelSet = Readonly<Record<string, string>>;

/** A matcher for one of several literal values: `system="a"`, `system=~"a|b"`. */
export function matchAny(label: string, values: readonly string[]): Matcher {
  return { label, operator: values.length === 1 ? "=" : "=~", value: values.join("|") };
}

/** A matcher for none of several literal values: `system!="a"`, `system!~"a|b"`. */
export function matchNone(label: string, values: readonly string[]): Matcher {
  return { label, operator: values.length === 1 ? "!=" : "!~", value: values.join("|") };
}

export function renderMatcher({ label, operator, value }: Matcher): string {
  return `${label}${operator}${JSON.stringify(value)}`;
}

/** @returns undefined for what is not `label="value"`, with the value in double quotes, and for an expression that is not valid. */
export function parseMatcher(text: string): Matcher | undefined {
  const parts = /^\s*([A-Za-z_]\w*)\s*(=~|!~|!=|=)\s*("(?:[^"\\]|\\.)*")\s*$/.exec(text);
  if (parts === null) return undefined;
  const [, label, operator, quoted] = parts;
  try {
    const matcher = { label: label ?? "", operator: operator as MatcherOperator, value: JSON.parse(quoted ?? "") as string };
    if (matcher.operator.endsWith("~")) anchored(matcher.value);
    return matcher;
  } catch {
    return undefined;
  }
}

export function accepts(matcher: Matcher, value: string): boolean {
  const hit = matcher.operator.endsWith("~") ? anchored(matcher.value).test(value) : matcher.value === value;
  return matcher.operator.startsWith("!") ? !hit : hit;
}

export function acceptsLabels(matchers: readonly Matcher[], labels: LabelSet): boolean {
  return matchers.every((matcher) => accepts(matcher, labels[matcher.label] ?? ""));
}

/** Whether it can be told from the matchers alone that no alert passes all of them. */
export function areContradictory(matchers: readonly Matcher[]): boolean {
  return matchers.some((one) => {
    const values = literalValues(one);
    return values !== undefined && !values.some((value) => matchers.every((other) => other.label !== one.label || accepts(other, value)));
  });
}

/** Whether it can be told from the matchers alone that every alert which passes `narrow` passes `wide` too. */
export function implies(narrow: readonly Matcher[], wide: readonly Matcher[]): boolean {
  return wide.every((wanted) =>
    narrow.some((given) => {
      if (given.label !== wanted.label) return false;
      if (given.operator === wanted.operator && given.value === wanted.value) return true;
      return literalValues(given)?.every((value) => accepts(wanted, value)) ?? false;
    }),
  );
}

/** The only values that pass a matcher, if it is a literal or an alternation of literals. */
function literalValues({ operator, value }: Matcher): readonly string[] | undefined {
  if (operator === "=") return [value];
  if (operator === "=~" && /^[\w|-]+$/.test(value)) return value.split("|");
  return undefined;
}

function anchored(expression: string): RegExp {
  return new RegExp(`^(?:${expression})$`, "s");
}
