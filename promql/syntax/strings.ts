/**
 * String literals as Prometheus reads them: Go's escapes, in single or double quotes, and raw strings in backticks.
 *
 * @see https://prometheus.io/docs/prometheus/latest/querying/basics/#string-literals
 */
const SIMPLE: Readonly<Record<string, string>> = {
  a: "\u0007",
  b: "\b",
  f: "\f",
  n: "\n",
  r: "\r",
  t: "\t",
  v: "\v",
  "\\": "\\",
};

const ESCAPE = /\\(?:([abfnrtv\\])|x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([0-7]{3})|(["']))/y;

/** The value of a literal with its quotes, or undefined where it is not a valid one. */
export function unquote(literal: string): string | undefined {
  const quote = literal[0];
  if (literal.length < 2 || quote === undefined || quote !== literal.at(-1)) return undefined;
  const body = literal.slice(1, -1);
  if (quote === "`") return body.includes("`") ? undefined : body;
  if ((quote !== '"' && quote !== "'") || body.includes("\n")) return undefined;
  if (!body.includes("\\") && !body.includes(quote)) return body;
  let value = "";
  for (let index = 0; index < body.length;) {
    const character = body[index] ?? "";
    if (character === quote) return undefined;
    if (character !== "\\") {
      value += character;
      index += 1;
      continue;
    }
    ESCAPE.lastIndex = index;
    const match = ESCAPE.exec(body);
    const resolved = match === null ? undefined : resolve(match, quote);
    if (resolved === undefined) return undefined;
    value += resolved;
    index = ESCAPE.lastIndex;
  }
  return value;
}

/** A value as a literal in double quotes. */
export function quote(value: string): string {
  return JSON.stringify(value);
}

function resolve([, simple, hex, short, long, octal, quoted]: RegExpExecArray, quote: string): string | undefined {
  if (simple !== undefined) return SIMPLE[simple];
  if (quoted !== undefined) return quoted === quote ? quoted : undefined;
  const code = parseInt(hex ?? short ?? long ?? octal ?? "", octal === undefined ? 16 : 8);
  if ((octal !== undefined && code > 255) || code > 0x10ffff) return undefined;
  return String.fromCodePoint(code);
}
