/** Every expression of every log alert goes through the checks of LogQL, as each environment renders it and for as long as it keeps lines. */
import type { Environment } from "../environments/environment";
import { checkLogQuery } from "../logql";
import type { Problem } from "../problems";
import { logRulesOf } from "./rules-of";
import { systemConfig } from "./settings";
import type { SystemPack } from "./system-pack";

export type Logging = Pick<SystemPack, "name" | "logs" | "logAlerts" | "dashboards">;

export function analyzeLogAlerts(environment: Pick<Environment, "systems" | "grafana">, system: Logging): Problem[] {
  const retention = (systemConfig(environment, system).logRetention ?? system.logs.retention).toSeconds();
  return logRulesOf(environment, system).flatMap(({ rules }) =>
    rules.flatMap((rule) =>
      "alert" in rule
        ? checkLogQuery(rule.expr, {
            at: `rules.${system.name}.${rule.alert}.expr`,
            usage: "alert",
            system: system.name,
            logs: system.logs,
            retention,
          })
        : [],
    ),
  );
}
