/**
 * Number literals: decimal, hexadecimal, octal with a leading 0, with underscores between digits, infinities, and durations as seconds.
 *
 * @see https://prometheus.io/docs/prometheus/latest/querying/basics/#float-literals-and-time-durations
 */
import { parseDuration } from "./duration";

/** The value, or undefined where the text is none. */
export function parseNumber(text: string): number | undefined {
  const sign = /^[+-]\s*/.exec(text)?.[0] ?? "";
  const value = parseUnsigned(text.slice(sign.length));
  return value !== undefined && sign.startsWith("-") ? -value : value;
}

function parseUnsigned(text: string): number | undefined {
  const lower = text.toLowerCase();
  if (lower === "inf" || lower === "infinity") return Infinity;
  if (lower === "nan") return Number.NaN;
  if (/^0x[0-9a-f]+$/.test(lower)) return Number(lower);
  if (/^0[0-7_]+$/.test(lower) && !lower.endsWith("_") && !lower.includes("__")) return parseInt(lower.replaceAll("_", ""), 8);
  if (/^(?:\d+(?:_\d+)*\.?(?:\d+(?:_\d+)*)?|\.\d+(?:_\d+)*)(?:e[+-]?\d+(?:_\d+)*)?$/.test(lower)) return Number(lower.replaceAll("_", ""));
  return text === "0" ? 0 : parseDuration(text);
}
