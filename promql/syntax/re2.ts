/**
 * RE2 expressions, which Prometheus, Loki and Grafana match labels with. JavaScript's own dialect accepts what RE2 refuses and the other way round, so a port
 * of RE2 decides. Patterns that are made of nothing but letters, digits, `.`, `|`, `*`, `+`, `?` and groups mean the same in both, and JavaScript
 * is faster to start.
 *
 * @see https://github.com/google/re2/wiki/Syntax
 */
import { RE2JS } from "re2js";

export interface Pattern {
  /** Whether the whole of a text matches, as Prometheus anchors patterns. */
  readonly matches: (text: string) => boolean;
}

/** Patterns are few and are matched often. */
const compiled = new Map<string, Pattern | { readonly error: string }>();

/** The pattern, anchored at both ends with `.` matching line breaks, or why it is none. */
export function compilePattern(source: string): Pattern | { readonly error: string } {
  const known = compiled.get(source);
  if (known !== undefined) return known;
  const pattern = compile(source);
  compiled.set(source, pattern);
  return pattern;
}

export function isPattern(result: Pattern | { readonly error: string }): result is Pattern {
  return "matches" in result;
}

/** Whether the whole of a text matches; a pattern that cannot be read matches nothing. */
export function matchesPattern(source: string, text: string): boolean {
  const pattern = compilePattern(source);
  return isPattern(pattern) && pattern.matches(text);
}

const SAME_IN_BOTH = /^(?:[\w\s\-/:,=@!<>%&;~'"#]|\\[.\-/:]|[.|]|\((?!\?)|\)|(?<![*+?|(])[*+?](?![*+?]))*$/;

function compile(source: string): Pattern | { readonly error: string } {
  if (SAME_IN_BOTH.test(source)) {
    try {
      new RegExp(source);
      const expression = new RegExp(`^(?:${source})$`, "s");
      return { matches: (text) => expression.test(text) };
    } catch {
      // RE2 says in its own words why this is no pattern.
    }
  }
  try {
    const expression = RE2JS.compile(withoutGroupNames(source), RE2JS.DOTALL);
    return { matches: (text) => expression.matches(text) };
  } catch (error) {
    return { error: error instanceof Error ? error.message.replace(/^error parsing regexp: /, "").replace("`(?s)", "`") : String(error) };
  }
}

/** The pattern with its named groups as plain ones: Prometheus lets two groups have one name, the port does not, and no match asks for a name. */
function withoutGroupNames(source: string): string {
  if (!source.includes("(?P<") && !source.includes("(?<")) return source;
  return source.replace(/(\\[^]|\[\^?\]?(?:\\[^]|[^\]])*\])|\(\?P?<\w+>/g, (_, kept: string | undefined) => kept ?? "(");
}

/** The literals of a pattern that is nothing but an alternation of them, with at most `limit` of them; undefined otherwise. */
export function alternatives(source: string, limit = 100): readonly string[] | undefined {
  const body = /^\((?:\?:)?([^()]*)\)$/.exec(source)?.[1] ?? source;
  if (!/^(?:[\w\-/:,=@ %]|\\[.\-/]|\|)*$/.test(body)) return undefined;
  const parts = body.split("|").map((part) => part.replaceAll("\\", ""));
  return parts.length > limit ? undefined : parts;
}
