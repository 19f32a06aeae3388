/** Rules in the shape that Sloth writes: each window from the raw series, the whole one from what was recorded of the shortest. */
const WINDOWS = ["5m", "30m", "1h", "2h", "6h", "1d", "3d"];

export const slothExpressions: readonly string[] = WINDOWS.map(
  (window) =>
    `(sum(rate(requests_total{system="phoenix", status=~"5.."}[${window}])))\n/\n(sum(rate(requests_total{system="phoenix"}[${window}])))`,
);
