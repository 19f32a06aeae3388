/**
 * Durations as Prometheus writes them: `1h30m`, units from large to small, each at most once.
 *
 * @see https://prometheus.io/docs/prometheus/latest/querying/basics/#float-literals-and-time-durations
 */
const FORM = /^(?:(\d+)y)?(?:(\d+)w)?(?:(\d+)d)?(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s)?(?:(\d+)ms)?$/;
const SECONDS = [365 * 86_400, 7 * 86_400, 86_400, 3_600, 60, 1, 0.001];

/** Prometheus counts in nanoseconds, in 64 bits: somewhat more than 292 years. */
export const LONGEST_SECONDS = 2 ** 63 / 1e9;

/** Seconds, or undefined where the text is no duration or too long a one. `0` is one. */
export function parseDuration(text: string): number | undefined {
  if (text === "0") return 0;
  const match = text === "" ? null : FORM.exec(text);
  if (match === null) return undefined;
  const seconds = match.slice(1).reduce((sum, part, index) => sum + Number(part ?? 0) * (SECONDS[index] ?? 0), 0);
  return seconds >= LONGEST_SECONDS ? undefined : seconds;
}

const UNITS = [
  ["d", 86_400],
  ["h", 3_600],
  ["m", 60],
  ["s", 1],
] as const;

/** `5400` as `1h30m`. */
export function formatDuration(seconds: number): string {
  let rest = seconds;
  let text = "";
  for (const [unit, size] of UNITS) {
    const count = Math.floor(rest / size);
    if (count > 0) text += `${count}${unit}`;
    rest -= count * size;
  }
  return text === "" ? `${Math.round(seconds * 1000)}ms` : text;
}
