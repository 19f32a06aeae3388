/**
 * Number literals: decimal, hexadecimal, octal with a leading 0, with underscores between digits, infinities, and durations as seconds.
 *
 * @see https://prometheus.io/docs/prometheus/latest/querying/basics/#float-literals-and-time-durations
 */
import { parseDuration } from "./duration";

const HEXADECIMAL = /^0x_?[\da-f]+(?:_[\da-f]+)*$/;
const OCTAL = /^0(?:_?[0-7])+$/;
const DECIMAL = /^(?:\d+(?:_\d+)*\.?(?:\d+(?:_\d+)*)?|\.\d+(?:_\d+)*)(?:e[+-]?\d+(?:_\d+)*)?$/;
const LARGEST_INTEGER = 2n ** 63n - 1n;

/** The value, or undefined where the text is none. Durations are counted in seconds. */
export function parseNumber(text: string): number | undefined {
  const sign = /^[+-]\s*/.exec(text)?.[0] ?? "";
  const value = parseUnsigned(text.slice(sign.length));
  return value !== undefined && sign.startsWith("-") ? -value : value;
}

/**
 * Whether Prometheus cuts a number here as it is written. In a hexadecimal one it takes an `e` right after the first digit or an underscore for the start of
 * an exponent: `0x1e` at the end of the text and `0x1e+5` are refused, `0x12e` is not.
 */
export function isCutNumber(text: string, next: string): boolean {
  if (!/^0x/i.test(text)) return true;
  const tail = /^0x_?[\da-f]e(.*)$/i.exec(text)?.[1];
  if (tail === undefined) return !/[\da-f]_e/i.test(text);
  const follows = tail[0] ?? next;
  return follows !== "" && !/[e_.+-]/i.test(follows) && !/[\da-f]_e/i.test(text);
}

function parseUnsigned(text: string): number | undefined {
  const lower = text.toLowerCase();
  if (lower === "inf") return Infinity;
  if (lower === "nan") return Number.NaN;
  const digits = lower.replaceAll("_", "");
  if (HEXADECIMAL.test(lower)) return BigInt(digits) > LARGEST_INTEGER ? undefined : Number(digits);
  if (OCTAL.test(lower) && BigInt(`0o${digits}`) <= LARGEST_INTEGER) return parseInt(digits, 8);
  if (!DECIMAL.test(lower)) return parseDuration(text);
  const value = Number(digits);
  return Number.isFinite(value) ? value : undefined;
}
