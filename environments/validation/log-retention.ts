/** How long CloudWatch keeps logs: what it can, and what is kept at least of who did what. */
import type { Environment } from "../environment";
import type { Problem } from "../../problems";
import { Duration } from "../../units";
import { refusal } from "./refusal";
import type { Sound } from "./sound";

/**
 * The numbers of days that CloudWatch Logs can keep log lines.
 *
 * @see https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutRetentionPolicy.html
 */
const CLOUDWATCH_DAYS = [1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653];

/** Audit logs are read long after what they tell of: a year where customers are, a quarter where anything is protected. */
const PAGED = Duration.days(365);
const PROTECTED = Duration.days(90);

export function checkCloudWatchRetention(retention: Duration | undefined, at: string): Problem[] {
  if (retention === undefined || CLOUDWATCH_DAYS.includes(retention.toDays())) return [];
  const longer = CLOUDWATCH_DAYS.find((days) => days > retention.toDays());
  return [
    refusal({
      code: "OBS0103",
      at,
      what: "CloudWatch Logs cannot keep lines for this time.",
      got: retention,
      allowed: `one of ${CLOUDWATCH_DAYS.join(", ")} days`,
      remedy: longer === undefined ? "Choose one of these." : `The next longer one is Duration.days(${longer}).`,
    }),
  ];
}

/** The control plane's logs, audit logs among them, and the record of all connections. */
export function validateAuditRetention({ cluster, paging, removalPolicy }: Sound<Environment>, at: string): Problem[] {
  if (cluster?.kind !== "eks" || cluster.controlPlaneLogRetention === undefined) return [];
  const place = `${at}.cluster.controlPlaneLogRetention`;
  const impossible = checkCloudWatchRetention(cluster.controlPlaneLogRetention, place);
  const least = paging === "required" ? PAGED : removalPolicy === "protect" ? PROTECTED : undefined;
  if (impossible.length > 0 || least === undefined || cluster.controlPlaneLogRetention.toSeconds() >= least.toSeconds()) return impossible;
  return [
    refusal({
      code: "OBS0113",
      at: place,
      what: "The audit logs are forgotten before anybody would look into them.",
      got: cluster.controlPlaneLogRetention,
      allowed: `${String(least)} or more, where ${paging === "required" ? "paging is required" : "the environment is protected"}`,
      remedy: `Set it to Duration.days(${least.toDays()}).`,
    }),
  ];
}
