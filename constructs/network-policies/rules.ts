/** Everything that network policies of an environment let through, in all namespaces that its stacks own. */
import type { Environment } from "../../environments/environment";
import { placesOf } from "./places";
import { platformRules } from "./platform-rules";
import type { NetworkRule } from "./rule";
import { type NetworkedSystem, readersRules, systemRules } from "./system-rules";

export interface NetworkRulesOptions {
  /** Whose stores and channels are reached. */
  readonly environment: Environment;
  /** Whose pods are read, and what they declare. */
  readonly systems: readonly NetworkedSystem[];
}

export function networkRules({ environment, systems }: NetworkRulesOptions): NetworkRule[] {
  const places = placesOf(environment);
  return [...platformRules(environment), ...readersRules(systems), ...systems.flatMap((system) => systemRules(system, places))];
}
