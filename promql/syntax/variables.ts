/**
 * Variables of Grafana in an expression. Each is replaced by something of the same length that parses where it stands, so that offsets stay those of the
 * source; what it stands for is not known, and nothing is concluded from it.
 *
 * @see https://grafana.com/docs/grafana/latest/dashboards/variables/variable-syntax/
 */
import type { Span } from "./ast";

export interface Substitution {
  readonly text: string;
  /** Where variables were replaced outside of strings. */
  readonly variables: readonly Span[];
}

/** `$name`, `${name}`, `${name:format}`, `[[name]]`. */
const VARIABLE = /\$\{[^{}$]*\}|\$[A-Za-z_]\w*|\[\[\w+(?::\w+)?\]\]/y;

const NUMBERS = /^\$\{?__(?:interval_ms|range_s|range_ms|from|to)\b/;
const DURATIONS = /^\$\{?__(?:rate_interval|interval|range|auto)\b/;

/** After these a number follows: an operator, or the parenthesis of a function that takes a number first. */
const BEFORE_NUMBER =
  /(?:[-+*/%^]|[<>=!]=|[<>]|\b(?:bool|topk|bottomk|quantile|histogram_quantile|quantile_over_time|limitk|clamp_\w+|vector)\s*(?:\w+\s*\([^()]*\)\s*)?\(?)\s*$/;

/** How much of the text around a variable says what it stands for. */
const NEAR = 200;

/** Whether a matched value is filled in by a dashboard. */
export function hasVariable(value: string): boolean {
  return /\$\{|\$[A-Za-z_]|\[\[\w/.test(value);
}

export function substituteVariables(source: string): Substitution {
  if (!source.includes("$") && !source.includes("[[")) return { text: source, variables: [] };
  const variables: Span[] = [];
  let text = "";
  let quote: string | undefined;
  for (let index = 0; index < source.length;) {
    const character = source[index] ?? "";
    if (quote !== undefined) {
      const length = character === "\\" && quote !== "`" ? 2 : 1;
      if (character === quote) quote = undefined;
      text += source.slice(index, index + length);
      index += length;
      continue;
    }
    if (character === "#") {
      // Quotes and variables of a comment are none.
      const comment = /[^\r\n]*/.exec(source.slice(index))?.[0] ?? "";
      text += comment;
      index += comment.length;
      continue;
    }
    if (character === '"' || character === "'" || character === "`") quote = character;
    VARIABLE.lastIndex = index;
    const variable = VARIABLE.exec(source)?.[0];
    if (variable === undefined) {
      text += character;
      index += 1;
      continue;
    }
    variables.push({ from: index, to: index + variable.length });
    text += replacement(variable, text.slice(-NEAR), source.slice(index + variable.length, index + variable.length + NEAR));
    index += variable.length;
  }
  return { text, variables };
}

function replacement(variable: string, before: string, after: string): string {
  const { length } = variable;
  const isBeforeUnit = /^(?:ms|[smhdwy])\b/.test(after);
  if (isBeforeUnit && /(?:[[:]|\boffset\s+-?)\s*$/.test(before)) return "5".padStart(length);
  if (DURATIONS.test(variable) || /(?:[[:]|\boffset\s+-?)\s*$/.test(before)) return "5m".padEnd(length);
  if (NUMBERS.test(variable) || BEFORE_NUMBER.test(before)) return "1".padEnd(length);
  if (isOperator(before, after)) return "or".padEnd(length);
  return "v".padEnd(length, "_");
}

/** Some dashboards let the reader choose an operator: between two operands it is one. */
function isOperator(before: string, after: string): boolean {
  return /[)}\]]\s*$/.test(before) && /^\s*(?:(?:on|ignoring)\s*\(|[A-Za-z_:]\w*\s*[({])/.test(after);
}
