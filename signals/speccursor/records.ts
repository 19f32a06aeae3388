/** What SpecCursor's rules record: the share that is compared with its own past. */
import { ratio } from "../query";
import { recordOf } from "../record";
import { failedUpgrades, upgrades } from "./selections";

export const speccursorRecords = {
  // 0 without failures and absent without upgrades: one sample that is NaN would make every mean over it NaN.
  upgradeFailureShare: recordOf(
    {
      name: "upgradeFailureShare",
      title: "Upgrade Failure Rate",
      description: "Share of the upgrades of an hour that failed.",
      query: ratio(failedUpgrades, upgrades),
      unit: "ratio",
      legend: "failed",
      window: "1h",
    },
    { level: "system", metric: "upgrade_failures", operations: "ratio_rate", interval: "1m" },
  ),
} as const;
