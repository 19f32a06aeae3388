/**
 * What SpecCursor exposes about those who should not be there. The source document wants alerts and a dashboard on it and names no metric,
 * so all of it is ours. The GitHub App and the controller are reached from outside; signatures are the GitHub App's alone.
 */
import { type MetricContract, oneOf } from "../contract";

export const access = {
  authenticationFailuresTotal: {
    name: "speccursor_authentication_failures_total",
    type: "counter",
    unit: "none",
    help: "Requests that were refused because nobody knows who sent them, by what was wrong.",
    labels: { reason: oneOf("missing_token", "invalid_token", "expired_token") },
    zeroInitialised: ["reason"],
    aggregate: "sum",
    standing: "added",
    requirements: ["SPEC-FEAT-20", "SPEC-DASH-05"],
    note: "The source's security dashboard shows failed authentications, and no metric counts them.",
  },
  suspiciousRequestsTotal: {
    name: "speccursor_suspicious_requests_total",
    type: "counter",
    unit: "none",
    help: "Requests that no proper client sends, by what makes them suspicious.",
    labels: { reason: oneOf("forbidden_repository", "rate_limited", "replayed_delivery", "unknown_route") },
    zeroInitialised: ["reason"],
    aggregate: "sum",
    standing: "added",
    requirements: ["SPEC-ALERT-07", "SPEC-FEAT-20"],
    note:
      "The source wants an alert on suspicious use of its interface and says neither what that is nor from when on. Four signs that a " +
      "service can see for itself: a repository that the caller has no right to, a limit that was run into, a webhook that was " +
      "delivered before, a route that does not exist.",
  },
  auditEventsTotal: {
    name: "speccursor_audit_events_total",
    type: "counter",
    unit: "none",
    help: "Events that were written to the audit log, by whether they could be written.",
    labels: { result: oneOf("written", "lost") },
    zeroInitialised: ["result"],
    aggregate: "sum",
    standing: "proposed",
    requirements: ["SPEC-FEAT-20"],
    note:
      "The source counts compliance among its security metrics and has audit logs in its database. Whether they are complete is what a " +
      "metric could say of it.",
  },
} as const satisfies Readonly<Record<string, MetricContract>>;

export const webhook = {
  signatureFailuresTotal: {
    name: "webhook_signature_failures_total",
    type: "counter",
    unit: "none",
    help: "Webhooks whose signature was missing or wrong.",
    aggregate: "sum",
    standing: "added",
    requirements: ["SPEC-ALERT-06", "SPEC-FEAT-20"],
    note:
      "The source wants an alert on failed signatures of webhooks and names no metric. Without labels, so it is exposed as 0 from the " +
      "start.",
  },
} as const satisfies Readonly<Record<string, MetricContract>>;
