/** CanvasCast's business: signups, revenue, credits and subscriptions. */
import { api, worker } from "../../metrics/canvascast";
import { gauge, increase, over, perHour, rate } from "../query";
import type { Signal } from "../signal";
import { canvascast } from "./selections";

export const businessSignals = {
  signups: {
    name: "signups",
    title: "Signups (24h)",
    description: "Accounts that were made within a day, by how their owners sign in.",
    query: over("1d", increase(canvascast.select(api.signupsTotal), { by: ["method"] })),
    unit: "short",
    legend: "{{method}}",
  },
  conversions: {
    name: "conversions",
    title: "Conversions (24h)",
    description: "Accounts that paid for the first time within a day, by what they paid for.",
    query: over("1d", increase(canvascast.select(api.conversionsTotal), { by: ["type"] })),
    unit: "short",
    legend: "{{type}}",
  },
  revenue: {
    name: "revenue",
    title: "Revenue (24h)",
    description: "Money taken within a day, by what it was paid for. Refunds are not taken off.",
    query: over("1d", increase(canvascast.select(api.revenueUsdTotal), { by: ["type"] })),
    unit: "usd",
    legend: "{{type}}",
  },
  creditUsage: {
    name: "creditUsage",
    title: "Credit Usage",
    description: "Credits that jobs use per hour.",
    query: perHour(rate(canvascast.select(worker.creditsUsedTotal))),
    unit: "events/h",
    legend: "credits",
  },
  activeSubscriptions: {
    name: "activeSubscriptions",
    title: "Active Subscriptions",
    description: "Subscriptions that are active.",
    query: gauge(canvascast.select(api.activeSubscriptions)),
    unit: "short",
    legend: "subscriptions",
  },
} as const satisfies Readonly<Record<string, Signal>>;
