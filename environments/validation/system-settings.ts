/** What an environment sets of systems: they and their alerts must exist, and what comes out must still make sense. */
import type { Environment } from "../environment";
import { type Problem, nearest } from "../../problems";
import type { AlertOverride, AlertOverrides } from "../../rules/alert";
import { validateOverrides } from "../../rules/validate-overrides";
import type { SystemConfig } from "../../systems";
import type { Duration } from "../../units";
import { fieldPath, refusal } from "./refusal";
import { validateQuota } from "./quotas";
import { checkLogRetention } from "./retention";
import type { Sound } from "./sound";
import { checkKeepRatio } from "./telemetry";
import type { ValidatedSystem } from "./validated-system";

export function validateSystemSettings(environment: Sound<Environment>, systems: readonly ValidatedSystem[], at: string): Problem[] {
  const settings: Readonly<Record<string, Sound<SystemConfig> | undefined>> = environment.systems ?? {};
  return Object.entries(settings).flatMap(([name, config]) => {
    const place = fieldPath(at, "systems", name);
    const system = systems.find((each) => each.name === name);
    if (system === undefined) return [unknownSystem(name, systems, place)];
    return config === undefined ? [] : validateSettings(config, system, environment.metrics?.evaluationInterval, place);
  });
}

function unknownSystem(name: string, systems: readonly ValidatedSystem[], at: string): Problem {
  const names = systems.map((system) => system.name);
  const near = nearest(name, names);
  return refusal({
    code: "OBS0111",
    at,
    what: "There is no system of this name.",
    got: name,
    allowed: names.join(", "),
    remedy: near === undefined ? "Take it out, or add the system to systems/index.ts." : `Did you mean "${near}"?`,
  });
}

function validateSettings(
  config: Sound<SystemConfig>,
  system: ValidatedSystem,
  evaluationInterval: Duration | undefined,
  at: string,
): Problem[] {
  const overrides = Object.entries(config.alerts ?? {}).filter((entry): entry is [string, Sound<AlertOverride>] => entry[1] !== undefined);
  // Without a prototype, so that an override named "constructor" finds no alert.
  const alerts: ValidatedSystem["alerts"] = Object.assign(Object.create(null) as object, system.alerts);
  const logAlerts: NonNullable<ValidatedSystem["logAlerts"]> = Object.assign(Object.create(null) as object, system.logAlerts);
  return [
    ...validateOverrides({ name: system.name, alerts, logAlerts }, Object.fromEntries(overrides) as AlertOverrides, `${at}.alerts`),
    ...overrides.flatMap(([name, override]) => validatePatience(override, evaluationInterval, fieldPath(at, "alerts", name, "for"))),
    ...checkLogRetention(config.logRetention, `${at}.logRetention`, `The retention of the logs of ${system.name}`),
    ...checkKeepRatio(config.traceKeepRatio, `${at}.traceKeepRatio`, `The share of the traces of ${system.name}`),
    ...validateQuota(config.quota, `${at}.quota`),
  ];
}

/** A condition is looked at once in an evaluation: a shorter patience is no patience. */
function validatePatience(override: Sound<AlertOverride>, evaluationInterval: Duration | undefined, at: string): Problem[] {
  const seconds = override.for?.toSeconds() ?? 0;
  if (evaluationInterval === undefined || !(seconds > 0) || seconds >= evaluationInterval.toSeconds()) return [];
  return [
    refusal({
      code: "OBS0404",
      at,
      what: "The alert would have to wait for less than one evaluation.",
      got: override.for,
      allowed: `0s, or ${String(evaluationInterval)} or more, the interval of evaluations`,
      remedy: "Choose a longer duration, or 0 to fire at once.",
    }),
  ];
}
