/** Who comes to SpecCursor that should not. */
import { access, service, webhook } from "../../metrics/speccursor";
import { increase, over, rate } from "../query";
import type { Signal } from "../signal";
import { speccursor } from "./selections";

const suspicious = speccursor.select(access.suspiciousRequestsTotal);

export const securitySignals = {
  webhookRate: {
    name: "webhookRate",
    title: "Webhooks",
    description: "Webhooks per second that are handed on or refused.",
    query: rate(speccursor.select(service.operationsTotal, { operation: "webhook.process" }), { by: ["status"] }),
    unit: "events/s",
    legend: "{{status}}",
  },
  webhookSignatureFailures: {
    name: "webhookSignatureFailures",
    title: "Webhook Signature Failures",
    description: "Webhooks within ten minutes whose signature was missing or wrong. Somebody else sends them, or the secret differs.",
    query: over("10m", increase(speccursor.select(webhook.signatureFailuresTotal))),
    unit: "short",
    legend: "failures",
    window: "10m",
  },
  authenticationFailures: {
    name: "authenticationFailures",
    title: "Failed Authentications",
    description: "Requests within the window that were refused because nobody knows who sent them, by what was wrong.",
    query: increase(speccursor.select(access.authenticationFailuresTotal), { by: ["reason"] }),
    unit: "short",
    legend: "{{reason}}",
  },
  suspiciousRequests: {
    name: "suspiciousRequests",
    title: "Suspicious Requests",
    description: "Requests of an hour that no proper client sends, over all services.",
    query: over("1h", increase(suspicious)),
    unit: "short",
    legend: "requests",
    window: "1h",
  },
  suspiciousRequestsByReason: {
    name: "suspiciousRequestsByReason",
    title: "Suspicious Requests by Reason",
    description: "Requests within the window that no proper client sends, by service and by what makes them suspicious.",
    query: increase(suspicious, { by: ["service", "reason"] }),
    unit: "short",
    legend: "{{service}} {{reason}}",
  },
} as const satisfies Readonly<Record<string, Signal>>;
