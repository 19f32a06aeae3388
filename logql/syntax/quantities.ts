/**
 * Durations, sizes and numbers as Loki reads them: Prometheus' durations or Go's, and sizes with or without the B.
 *
 * @see https://github.com/grafana/loki/blob/main/pkg/logql/syntax/lex.go
 */
import { parseDuration as parsePrometheusDuration } from "../../promql/syntax/duration";

const GO_UNITS: Readonly<Record<string, number>> = { ns: 1e-9, us: 1e-6, µs: 1e-6, μs: 1e-6, ms: 1e-3, s: 1, m: 60, h: 3600 };

/** Seconds, or undefined where the text is no duration. */
export function parseDuration(text: string): number | undefined {
  const seconds = parsePrometheusDuration(text);
  if (seconds !== undefined) return seconds;
  const match = /^([+-]?)((?:(?:\d+\.?\d*|\.\d+)(?:ns|us|µs|μs|ms|s|m|h))+)$/.exec(text);
  if (match === null) return undefined;
  let sum = 0;
  for (const [, amount, unit] of (match[2] ?? "").matchAll(/(\d+\.?\d*|\.\d+)(ns|us|µs|μs|ms|s|m|h)/g)) {
    sum += Number(amount) * (GO_UNITS[unit ?? ""] ?? 0);
  }
  return match[1] === "-" ? -sum : sum;
}

/** Seconds of a range in brackets, where only Prometheus' own form stands. */
export function parseRange(text: string): number | undefined {
  return parsePrometheusDuration(text);
}

const PREFIXES = ["", "k", "m", "g", "t", "p"];

/** Bytes, or undefined where the text is no size. `KB` is 1000 bytes and `KiB` is 1024. */
export function parseBytes(text: string): number | undefined {
  const match = /^(\d+\.?\d*|\.\d+)(k|m|g|t|p)?(i)?(b)?$/i.exec(text);
  if (match === null || (match[2] === undefined && (match[3] !== undefined || match[4] === undefined))) return undefined;
  const power = PREFIXES.indexOf((match[2] ?? "").toLowerCase());
  return Number(match[1]) * (match[3] === undefined ? 1000 : 1024) ** power;
}

/** Why Loki cannot read a number, or undefined where it can. */
export function numberProblem(text: string): string | undefined {
  if (/^0[xob]/i.test(text)) return "Loki reads decimal numbers only";
  if (text.includes("_")) return "Loki reads numbers without underscores";
  if (/^0\d*[89]\d*$/.test(text)) return "a number that starts with 0 is octal, and has no 8 or 9";
  if (/e[+-]?$/i.test(text)) return "the exponent has no digits";
  return undefined;
}
