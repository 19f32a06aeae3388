/** Changes of the platform's alerts that change nothing. */
import type { Equivalent } from "../equivalent";

const NOTHING_OF_NOTHING =
  "What fails is counted among all, so where all are 0 the share is 0 of 0, which is more than nothing in no comparison.";
const NOTHING_IN_NOTHING = "What can hold nothing holds nothing, so the share is 0 of 0, which is more than nothing in no comparison.";
const HAS_AN_INTERVAL = "Every rule group has an interval; Prometheus refuses one of 0.";
const ANY_FAILURE =
  "It is asked whether anything failed at all: counts are never negative, one of several is above 0 where their sum is, " +
  "and a rate where its increase is. No text shows the figure.";
const NOTHING_AT_ALL =
  "It is asked whether nothing was counted at all: counts are never negative, the largest of several is 0 where their sum is, " +
  "and a rate where its increase is. No text shows the figure.";
const ONLY_THERE = "It is asked whether there is a series; its value is compared with nothing, and no text shows it.";
const NONE = "Alertmanagers are counted, so fewer than one is none.";
const PODS_HAVE_NO_LIMIT = "A pod as a whole is measured without a container, and no limit is without one, so nothing meets it.";

const SAME: readonly (readonly [because: string, mutants: readonly string[]])[] = [
  [
    NOTHING_OF_NOTHING,
    [
      "AlertmanagerNotificationsFailing | boundary | > -> >=",
      "LokiRequestsFailing | boundary | > -> >=",
      "TempoRequestsFailing | boundary | > -> >=",
      "JaegerReadsFailing | boundary | > -> >=",
      "GrafanaRequestsFailing | boundary | > -> >=",
      "GrafanaDataSourceFailing | boundary | > -> >=",
      "PrometheusAlertsNotTaken | boundary | > -> >=",
    ],
  ],
  [
    NOTHING_IN_NOTHING,
    [
      "CollectorQueueFilling | boundary | > -> >=",
      "PrometheusAlertQueueFull | boundary | > -> >=",
      "PrometheusQueriesSaturated | boundary | > -> >=",
    ],
  ],
  [HAS_AN_INTERVAL, ["PrometheusRuleSlow | boundary | > -> >="]],
  [
    ANY_FAILURE,
    [
      "PrometheusWalFailing | aggregation | sum -> max",
      "PrometheusWalFailing | function | increase -> rate",
      "PrometheusBlocksFailing | aggregation | sum -> max",
      "PrometheusBlocksFailing | function | increase -> rate",
      "PrometheusDiscoveryFailing | aggregation | sum -> max",
      "PrometheusDiscoveryFailing | function | increase -> rate",
    ],
  ],
  [
    NOTHING_AT_ALL,
    [
      "ExternalSecretStale | aggregation | sum -> max",
      "ExternalSecretStale | function | increase -> rate",
      "PrometheusNotIngesting | aggregation | sum -> max",
      "PrometheusNotIngesting | function | rate -> increase",
    ],
  ],
  [
    ONLY_THERE,
    [
      "InfoInhibitor | aggregation | max -> sum",
      "InfoInhibitor | aggregation | max -> min",
      "BackupNeverMade | aggregation | max -> sum",
      "BackupNeverMade | aggregation | max -> min",
      "Watchdog | unit factor | 1 -> 1000",
    ],
  ],
  [NONE, ["PrometheusWithoutAlertmanager | threshold | 1 -> 0.1"]],
  [PODS_HAVE_NO_LIMIT, ['PlatformMemoryHigh | matcher dropped | , container!="" -> nothing']],
];

export const platform: readonly Equivalent[] = SAME.flatMap(([because, mutants]) =>
  mutants.map((mutant) => ({ mutant: `platform | platform.alerts | ${mutant}`, because })),
);
