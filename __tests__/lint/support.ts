/** What tests of the linter share: a short form of what it says, and a page of metrics to check against. */
import { type LintFinding, type LintOptions, type LintReport, lintFiles } from "../../lint";
import { type MetricSet, upTo } from "../../metrics";
import { contractsFromExposition } from "../../metrics/exposition/contracts-from-exposition";

/** `3:14 D05 x_total`, in the order of the report. */
export function short(findings: readonly LintFinding[]): string[] {
  return findings.map(({ line, column, code, piece }) => `${line}:${column} ${code} ${piece}`);
}

export function lintText(text: string, options: LintOptions = {}, name = "rules.yaml"): LintReport {
  return lintFiles([{ name, text }], options);
}

/** What went wrong with the input, as `place: sentence`. */
export function told({ problems }: Pick<LintReport, "problems">): string[] {
  return problems.map(({ at, what }) => `${at}: ${what}`);
}

/** The metrics of an ordinary web service. */
export const PAGE = `# HELP http_requests_total Requests.
# TYPE http_requests_total counter
http_requests_total{method="GET",status="200"} 5
http_requests_total{method="GET",status="500"} 1
# HELP http_request_duration_seconds Duration.
# TYPE http_request_duration_seconds histogram
http_request_duration_seconds_bucket{method="GET",le="0.1"} 3
http_request_duration_seconds_bucket{method="GET",le="5"} 3
http_request_duration_seconds_bucket{method="GET",le="+Inf"} 6
http_request_duration_seconds_sum{method="GET"} 1.5
http_request_duration_seconds_count{method="GET"} 6
# HELP process_resident_memory_bytes Resident memory.
# TYPE process_resident_memory_bytes gauge
process_resident_memory_bytes 5e7
`;

export const METRICS: readonly MetricSet[] = [
  contractsFromExposition(PAGE, { source: "api", targetLabels: { job: upTo(9), instance: upTo(9) } }).set,
];
