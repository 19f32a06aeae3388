/**
 * Whether environments can be built: everything that is wrong with all of them at once. Any input is survived, however it was made: the fields are looked
 * at for their form first, and what has the right form for what it means.
 */
import type { Environment } from "./environment";
import type { Problem } from "../problems";
import { SYSTEMS, type SystemPack, platformPacks } from "../systems";
import { validateAlerting } from "./validation/alerting";
import { validateCluster } from "./validation/cluster";
import { type PlacedEnvironment, validateCollisions } from "./validation/collisions";
import { validateGrafana } from "./validation/grafana";
import { validateHelmValues } from "./validation/helm-values";
import { validateManagedStores } from "./validation/managed-stores";
import { validateAuditRetention } from "./validation/log-retention";
import { environmentNameFault, validateIdentity } from "./validation/identity";
import { validatePaged } from "./validation/paged";
import { fieldPath, refusal } from "./validation/refusal";
import { validateQuotas } from "./validation/quotas";
import { validateRetention } from "./validation/retention";
import { validateStateAndSecrets } from "./validation/state-and-secrets";
import { checkStructure } from "./validation/structure";
import { validateSystemSettings } from "./validation/system-settings";
import { validateTelemetry } from "./validation/telemetry";
import type { ValidatedSystem } from "./validation/validated-system";
import { validateNoSecrets } from "./validation/written-secrets";

/** An environment that was looked at: what is wrong with it alone, and what is left for comparing it with the others. */
interface Inspection extends PlacedEnvironment {
  readonly problems: readonly Problem[];
}

export interface EnvironmentsReport {
  /** Everything that is wrong with each environment alone and with all of them together. */
  readonly problems: readonly Problem[];
  /** The environments that can be built all the same: without problems of their own, and no other has their name. */
  readonly buildable: readonly Environment[];
}

const OUR_SYSTEMS: readonly ValidatedSystem[] = Object.values<SystemPack>(SYSTEMS);

/** @param systems the systems whose alerts may be overridden and whose objectives need the metrics */
export function inspectEnvironments(environments: readonly Environment[], systems = OUR_SYSTEMS): EnvironmentsReport {
  const input: unknown = environments;
  if (!Array.isArray(input)) return { problems: [notAList(input)], buildable: [] };
  const inspections = Array.from<unknown, Inspection>(input, (each, index) => inspect(each, systems, index));
  const names = inspections.map(({ sound }) => sound.name);
  return {
    problems: [...inspections.flatMap(({ problems }) => problems), ...validateCollisions(inspections)],
    buildable: environments.filter(
      (_, index) => inspections[index]?.problems.length === 0 && names.indexOf(names[index]) === names.lastIndexOf(names[index]),
    ),
  };
}

/** All problems of all environments, each alone and all together. */
export function validateEnvironments(environments: readonly Environment[], systems = OUR_SYSTEMS): readonly Problem[] {
  return inspectEnvironments(environments, systems).problems;
}

/** All problems of one environment. */
export function validateEnvironment(environment: Environment, systems = OUR_SYSTEMS): readonly Problem[] {
  return validateEnvironments([environment], systems);
}

function inspect(environment: unknown, systems: readonly ValidatedSystem[], index: number): Inspection {
  const at = placeOf(environment, index);
  try {
    const { problems, sound } = checkStructure(environment, at);
    const found = [...problems, ...validateMeaning(sound, systems, at)];
    return { at, sound, problems: [...found, ...validateNoSecrets(sound, found, at)] };
  } catch (error) {
    return { at, sound: {}, problems: [unreadable(error, at)] };
  }
}

function validateMeaning(environment: PlacedEnvironment["sound"], systems: readonly ValidatedSystem[], at: string): Problem[] {
  const owners = [...systems, ...platformPacks(environment.cluster?.kind)];
  return [
    ...validateIdentity(environment, at),
    ...validateCluster(environment, at),
    ...validateStateAndSecrets(environment, at),
    ...validateTelemetry(environment, at),
    ...validateManagedStores(environment, at),
    ...validatePaged(environment, at),
    ...validateRetention(environment, owners, at),
    ...validateAuditRetention(environment, at),
    ...validateAlerting(environment, at),
    ...validateGrafana(environment, at),
    ...validateQuotas(environment, at),
    ...validateSystemSettings(environment, owners, at),
    ...validateHelmValues(environment, at),
  ];
}

/** By name where there is a usable one, else by the position in the list. */
function placeOf(environment: unknown, index: number): string {
  try {
    const { name } = environment as { readonly name?: unknown };
    if (typeof name === "string" && environmentNameFault(name) === undefined) return `environments.${name}`;
  } catch {
    // Not an object, or one whose fields cannot be read: its position names it, and its form is refused.
  }
  return fieldPath("environments", index);
}

function notAList(input: unknown): Problem {
  return refusal({
    code: "OBS0101",
    at: "environments",
    what: "The environments are not a list.",
    got: input,
    allowed: "a list of environments",
    remedy: "Write a list.",
  });
}

/** Only an object that runs code of its own when it is read comes here. */
function unreadable(error: unknown, at: string): Problem {
  return refusal({
    code: "OBS0101",
    at,
    what: "The environment cannot be read.",
    got: error instanceof Error ? error.message : "an object that fails when it is read",
    allowed: "an object of plain data",
    remedy: "Write the environment as a constant, without getters and proxies.",
  });
}
