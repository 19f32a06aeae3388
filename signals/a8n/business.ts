/** a8n's business: sessions, subscriptions, payments and revenue. */
import { api } from "../../metrics/a8n";
import { convert, earlier, gauge, increase, orZero, over, rate, ratio, times } from "../query";
import type { Signal } from "../signal";
import { a8n } from "./selections";

const payments = a8n.select(api.paymentsTotal);
const failedPayments = a8n.select(api.paymentsTotal, { status: "failed" });
const revenue = a8n.select(api.revenueCentsTotal);
const failureShare = ratio(failedPayments, payments);

/** How many times the usual share of payments may fail. */
const SPIKE = 2;

export const businessSignals = {
  activeSessions: {
    name: "activeSessions",
    title: "Active Sessions",
    description: "Refresh tokens that are valid. One figure that every replica reads from the database, at most a minute old.",
    query: gauge(a8n.select(api.activeSessions)),
    unit: "short",
    legend: "sessions",
  },
  registeredUsers: {
    name: "registeredUsers",
    title: "Users",
    description: "Accounts in the database.",
    query: gauge(a8n.select(api.registeredUsers)),
    unit: "short",
    legend: "users",
  },
  activeSubscriptions: {
    name: "activeSubscriptions",
    title: "Active Subscriptions",
    description: "Subscriptions that are active. One figure that every replica reads from the database, at most a minute old.",
    query: gauge(a8n.select(api.activeSubscriptions)),
    unit: "short",
    legend: "subscriptions",
  },
  subscriptionEvents: {
    name: "subscriptionEvents",
    title: "Subscription Events (24h)",
    description: "Subscriptions that were created, canceled or taken up again within a day.",
    query: over("1d", increase(a8n.select(api.subscriptionEventsTotal), { by: ["event"] })),
    unit: "short",
    legend: "{{event}}",
  },
  paymentRate: {
    name: "paymentRate",
    title: "Payments",
    description: "Attempts to take a payment per second, by what came of them.",
    query: rate(payments, { by: ["status"] }),
    unit: "events/s",
    legend: "{{status}}",
  },
  paymentFailureShare: {
    name: "paymentFailureShare",
    title: "Failed Payments",
    description: "Share of the payments of the last hour that failed.",
    query: over("1h", failureShare),
    unit: "ratio",
    legend: "failed",
  },
  paymentFailureLimit: {
    name: "paymentFailureLimit",
    title: "Usual Share of Failed Payments, Doubled",
    description:
      "Twice the share of payments that failed in the 24 hours before the last one, which the last hour is compared with. 0 when there were no payments in " +
      "those 24 hours.",
    query: times(SPIKE, orZero(earlier("1h", over("24h", failureShare)), over("1h", rate(payments)))),
    unit: "ratio",
    legend: `${SPIKE} times the day before`,
  },
  paymentFailures: {
    name: "paymentFailures",
    title: "Failed Payments (1h)",
    description: "Payments of the last hour that failed.",
    query: over("1h", increase(failedPayments)),
    unit: "short",
    legend: "failed",
  },
  dailyRevenue: {
    name: "dailyRevenue",
    title: "Revenue (24h)",
    description: "Money taken within a day. Refunds are not taken off.",
    query: over("1d", convert(increase(revenue), "usd")),
    unit: "usd",
    legend: "revenue",
  },
  revenueInRange: {
    name: "revenueInRange",
    title: "Revenue",
    description: "Money taken within all that the panel shows. Refunds are not taken off.",
    query: over("$__range", convert(increase(revenue), "usd")),
    unit: "usd",
    legend: "revenue",
  },
} as const satisfies Readonly<Record<string, Signal>>;
