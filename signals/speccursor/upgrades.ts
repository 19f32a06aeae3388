/** SpecCursor's upgrades: how many, for which ecosystem, how they end and how long they take. */
import { average, deviation, earlier, gauge, increase, over, plus, quantile, rate, ratio, samples, times } from "../query";
import type { Signal } from "../signal";
import { speccursorRecords } from "./records";
import { failedUpgrades, speccursor, upgrades } from "./selections";

const failureShare = speccursor.select(speccursorRecords.upgradeFailureShare.contract);

/** The seven days that ended an hour ago, because the share itself is of an hour. */
const usual = earlier("1h", over("7d", average(failureShare)));
const spread = earlier("1h", over("7d", deviation(failureShare)));

export const upgradeSignals = {
  upgradeRate: {
    name: "upgradeRate",
    title: "Upgrades",
    description: "Upgrades per second that end, by whether they succeed.",
    query: rate(upgrades, { by: ["status"] }),
    unit: "events/s",
    legend: "{{status}}",
  },
  upgradesByEcosystem: {
    name: "upgradesByEcosystem",
    title: "Upgrades by Ecosystem",
    description: "Upgrades within the window, by ecosystem.",
    query: increase(upgrades, { by: ["ecosystem"] }),
    unit: "short",
    legend: "{{ecosystem}}",
  },
  upgradeFailureShare: {
    name: "upgradeFailureShare",
    title: "Upgrade Failure Rate",
    description: "Share of the upgrades of an hour that failed.",
    query: gauge(failureShare),
    unit: "ratio",
    legend: "failed",
    window: "1h",
  },
  upgradeFailureMean: {
    name: "upgradeFailureMean",
    title: "Usual Upgrade Failure Rate",
    description: "Mean of the failure rate over the seven days that ended an hour ago, so that what happens now is not part of it.",
    query: usual,
    unit: "ratio",
    legend: "mean of 7 days",
  },
  upgradeFailureBound: {
    name: "upgradeFailureBound",
    title: "Upgrade Failure Rate, One Sigma",
    description:
      "Mean of the failure rate over the seven days that ended an hour ago, and one standard deviation more. Chance alone is above it for a day of each week.",
    query: plus(usual, spread),
    unit: "ratio",
    legend: "mean + 1 sigma",
  },
  upgradeFailureBoundGrave: {
    name: "upgradeFailureBoundGrave",
    title: "Upgrade Failure Rate, Three Sigma",
    description:
      "Mean of the failure rate over the seven days that ended an hour ago, and three standard deviations more. Chance alone is hardly ever above it.",
    query: plus(usual, times(3, spread)),
    unit: "ratio",
    legend: "mean + 3 sigma",
  },
  upgradeBaselineSamples: {
    name: "upgradeBaselineSamples",
    title: "Samples of the Usual Rate",
    description: "How many samples the usual failure rate stands on. There are none of hours without upgrades.",
    query: earlier("1h", over("7d", samples(failureShare))),
    unit: "short",
    legend: "samples",
  },
  upgradeFailureShareByEcosystem: {
    name: "upgradeFailureShareByEcosystem",
    title: "Upgrade Failure Rate by Ecosystem",
    description: "Share of each ecosystem's upgrades that failed. Which ecosystem it is when the share of all rises.",
    query: ratio(failedUpgrades, upgrades, { by: ["ecosystem"] }),
    unit: "ratio",
    legend: "{{ecosystem}}",
  },
  upgradesOfHour: {
    name: "upgradesOfHour",
    title: "Upgrades of the Hour",
    description: "Upgrades that have ended within an hour: what the share of failures is of.",
    query: over("1h", increase(upgrades)),
    unit: "short",
    legend: "upgrades",
    window: "1h",
  },
  upgradeDurationP50: {
    name: "upgradeDurationP50",
    title: "Upgrade Duration p50",
    description: "Half of each ecosystem's upgrades end within this time.",
    query: quantile(0.5, upgrades, { by: ["ecosystem"] }),
    unit: "seconds",
    legend: "{{ecosystem}}",
  },
  upgradeDurationP95: {
    name: "upgradeDurationP95",
    title: "Upgrade Duration p95",
    description: "95 % of each ecosystem's upgrades end within this time. Minutes are usual.",
    query: quantile(0.95, upgrades, { by: ["ecosystem"] }),
    unit: "seconds",
    legend: "{{ecosystem}}",
  },
} as const satisfies Readonly<Record<string, Signal>>;
