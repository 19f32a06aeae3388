/** What Paid's web processes and workers both expose about GitHub: either of them calls it. */
import { Duration } from "../../units";
import { HTTP_STATUS, type MetricContract, upTo } from "../contract";

/** Endpoints of GitHub that are called, and status codes that one of them answers with. */
const ENDPOINTS = 20;
const CODES_PER_ENDPOINT = 4;

/** Tokens that calls are made with. */
const TOKEN = { token_id: upTo(20) } as const;

export const github = {
  apiCallsTotal: {
    name: "paid_github_api_calls_total",
    type: "counter",
    unit: "none",
    help: "Calls of GitHub's API, by endpoint and by status code of the answer.",
    labels: { exported_endpoint: upTo(ENDPOINTS), status: HTTP_STATUS },
    seriesPerTarget: ENDPOINTS * CODES_PER_ENDPOINT,
    aggregate: "sum",
    standing: "corrected",
    requirements: ["PAID-METRIC-14"],
    note:
      "The source's label is endpoint, and so is one that the operator puts on every target: the program's becomes exported_endpoint. The " +
      "source does not say what is in it: it is the template, /repos/{owner}/{repo}/pulls, never the path that was called, which would make " +
      "series for each repository. status is the code.",
  },
  rateLimitRemaining: {
    name: "paid_github_rate_limit_remaining",
    type: "gauge",
    unit: "none",
    help: "Calls that are left of a token's limit, as the last answer of GitHub to this process said.",
    labels: TOKEN,
    aggregate: "min",
    freshness: Duration.hours(1),
    updatedBy: "paid_github_api_calls_total",
    standing: "corrected",
    requirements: ["PAID-METRIC-15"],
    note:
      "Set with each answer of GitHub and by nothing else: while a process does not call, the value stands still, past the hourly reset " +
      "of the limit. Every process has seen another moment, so the lowest is the figure, and an alert on it needs calls that go on.",
  },
  rateLimitResetTimestampSeconds: {
    name: "paid_github_rate_limit_reset_timestamp_seconds",
    type: "gauge",
    unit: "timestamp",
    help: "When the limit of a token is renewed, as the last answer of GitHub to this process said.",
    labels: TOKEN,
    aggregate: "max",
    freshness: Duration.hours(1),
    updatedBy: "paid_github_api_calls_total",
    standing: "proposed",
    requirements: ["PAID-ALERT-03"],
    note:
      "Every answer of GitHub says it. With it a low value from before the renewal can be told from one that holds; until then calls " +
      "that go on stand in for it.",
  },
} as const satisfies Readonly<Record<string, MetricContract>>;
