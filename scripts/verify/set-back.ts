/** A copy of a stack for a provider that is older than our constraint: the constraint is set to what is at hand, and newer arguments are taken off. */
import type { Json } from "../synthesized";

export interface SetBackArgument {
  /** Resource type: `aws_eks_cluster`. */
  readonly type: string;
  /** Path below the resource: `access_config.bootstrap_cluster_creator_admin_permissions`. */
  readonly path: string;
  readonly reason: string;
}

export interface ProviderSetBack {
  /** The version at hand. */
  readonly have: string;
  readonly arguments: readonly SetBackArgument[];
}

/** By provider name. */
export type SetBacks = Readonly<Record<string, ProviderSetBack>>;

export interface SetBackCopy {
  readonly json: Readonly<Record<string, Json>>;
  /** `<provider> <version>` and `<type>.<path>` of everything that was changed. */
  readonly setBack: readonly string[];
}

interface JsonMap {
  [key: string]: Json;
}

export function setBack(json: Readonly<Record<string, Json>>, setBacks: SetBacks): SetBackCopy {
  const copy = structuredClone(json) as JsonMap;
  const changed: string[] = [];
  const required = mapAt(mapAt(copy, "terraform"), "required_providers");
  for (const [name, { have, arguments: taken }] of Object.entries(setBacks)) {
    const provider = mapAt(required, name);
    if (provider === undefined) continue;
    provider["version"] = have;
    changed.push(`${name} ${have}`);
    for (const { type, path } of taken) {
      const instances = Object.values(mapAt(mapAt(copy, "resource"), type) ?? {});
      if (instances.map((instance) => remove(instance, path.split("."))).some(Boolean)) changed.push(`${type}.${path}`);
    }
  }
  return { json: copy, setBack: changed };
}

/** @returns whether there was something to remove */
function remove(value: Json | undefined, path: readonly string[]): boolean {
  const [key, ...rest] = path;
  if (key === undefined || typeof value !== "object" || value === null) return false;
  if (Array.isArray(value)) return (value as readonly Json[]).map((item) => remove(item, path)).some(Boolean);
  const map = value as JsonMap;
  if (!(key in map)) return false;
  if (rest.length > 0) return remove(map[key], rest);
  Reflect.deleteProperty(map, key);
  return true;
}

function mapAt(map: JsonMap | undefined, key: string): JsonMap | undefined {
  const value = map?.[key];
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as JsonMap) : undefined;
}
