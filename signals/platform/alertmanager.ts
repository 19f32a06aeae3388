/** Alertmanager: whether what it sends arrives, and whether its peers agree. */
import { alertmanager } from "../../metrics/exporters";
import { countSeries, gauge, minus, rate, ratio } from "../query";
import type { Signal } from "../signal";
import { own } from "./selections";

export const notifications = own.select(alertmanager.notificationsTotal);
export const notificationFailures = own.select(alertmanager.notificationsFailedTotal);

export const alertmanagerSignals = {
  notificationRate: {
    name: "notificationRate",
    title: "Notifications",
    description: "Notifications per second by kind of channel.",
    query: rate(notifications, { by: ["integration"] }),
    unit: "events/s",
    legend: "{{integration}}",
  },
  notificationFailureShare: {
    name: "notificationFailureShare",
    title: "Notifications That Fail",
    description: "Share of the notifications that did not arrive after all attempts, by kind of channel.",
    query: ratio(notificationFailures, notifications, { by: ["integration"] }),
    unit: "ratio",
    legend: "{{integration}}",
    window: "30m",
  },
  alertmanagerConfigLoaded: {
    name: "alertmanagerConfigLoaded",
    title: "Alertmanager Configuration Loaded",
    description: "1 where the last configuration was taken, 0 where it was refused and the old one still holds.",
    query: gauge(own.select(alertmanager.configLastReloadSuccessful), { by: ["pod"] }),
    unit: "short",
    legend: "{{pod}}",
  },
  alertmanagerConfigsDiffer: {
    name: "alertmanagerConfigsDiffer",
    title: "Alertmanager Configurations Differ",
    description: "0 while all peers have the same configuration; any other figure means that they have not.",
    query: minus(gauge(own.select(alertmanager.configHash)), gauge(own.select(alertmanager.configHash), { aggregate: "min" })),
    unit: "short",
    legend: "difference",
  },
  alertmanagerPeersMissed: {
    name: "alertmanagerPeersMissed",
    title: "Alertmanager Peers Missed",
    description: "Peers that there are, less those that the loneliest of them knows.",
    query: minus(countSeries(own.select(alertmanager.clusterMembers)), gauge(own.select(alertmanager.clusterMembers))),
    unit: "short",
    legend: "missed",
  },
} as const satisfies Readonly<Record<string, Signal>>;
