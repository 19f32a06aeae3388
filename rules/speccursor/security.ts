/** Who comes to SpecCursor that should not. Whether the audit log is complete cannot be told yet: its metric is only proposed. */
import { speccursorSignals as signals } from "../../signals/speccursor";
import { Duration } from "../../units";
import type { Alerts } from "../alert";

const TEN_MINUTES = Duration.minutes(10);

export const security = {
  WebhookSignatureFailures: {
    severity: "critical",
    signal: signals.webhookSignatureFailures,
    comparison: { operator: ">", threshold: 5 },
    for: Duration.minutes(2),
    summary: "{{ $value | humanize }} webhook signature failures in 10 minutes",
    description: "Either somebody sends webhooks in GitHub's name, or the secret differs and all real ones are refused.",
    requirements: ["SPEC-ALERT-06", "SPEC-FEAT-20"],
    panel: "system-overview/webhookSignatureFailures",
  },
  SuspiciousRequests: {
    severity: "warning",
    signal: signals.suspiciousRequests,
    comparison: { operator: ">", threshold: 100 },
    for: TEN_MINUTES,
    summary: "{{ $value | humanize }} suspicious requests within an hour",
    description: "Requests that no proper client sends: foreign repositories, unknown routes, webhooks delivered twice, limits run into.",
    requirements: ["SPEC-ALERT-07", "SPEC-FEAT-20"],
    panel: "system-overview/suspiciousRequests",
  },
  AuthenticationFailures: {
    severity: "warning",
    signal: signals.authenticationFailures,
    comparison: { operator: ">", threshold: 30 },
    for: TEN_MINUTES,
    summary: "{{ $value | humanize }} requests in 5 minutes had the fault {{ $labels.reason }}",
    description: "Requests are refused because nobody knows who sends them. Guessing, or a client of ours whose token ran out.",
    requirements: ["SPEC-FEAT-20"],
    added: true,
    panel: "system-overview/authenticationFailures",
  },
} as const satisfies Alerts;
