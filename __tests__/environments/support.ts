/** Environments with single fields changed, for tests that start from a good one. */
import type { Environment } from "../../environments";

/** Stands for a field that is taken out. */
export const ABSENT = Symbol("absent");

/** The environment with other values at these paths (`cluster.zones[1]`), whatever their type. Nothing is changed in place. */
export function changed(environment: Environment, changes: Readonly<Record<string, unknown>>): Environment {
  return Object.entries(changes).reduce<unknown>(
    (value, [path, replacement]) => replaced(value, keysOf(path), replacement),
    environment,
  ) as Environment;
}

/** Fields of a cloud environment whose databases are somebody else's. */
export const FOREIGN_STORES = {
  "metrics.managedPrometheus": ABSENT,
  "traces.jaeger": { storage: "opensearch", url: "https://search.example.com", replicas: 3 },
  "grafana.database": { kind: "postgres", host: "db.example.com:5432", name: "grafana" },
} as const;

/** Paths of all fields and list items of a value, classes and lists of nothing included. */
export function pathsOf(value: unknown, prefix = ""): readonly string[] {
  const isList = Array.isArray(value);
  if (!isList && (typeof value !== "object" || value === null || Object.getPrototypeOf(value) !== Object.prototype)) return [];
  return Object.entries(value as object).flatMap(([key, item]) => {
    const path = isList ? `${prefix}[${key}]` : prefix === "" ? key : `${prefix}.${key}`;
    return [path, ...pathsOf(item, path)];
  });
}

function keysOf(path: string): readonly string[] {
  return path.split(/[.[\]]+/).filter((key) => key !== "");
}

function replaced(value: unknown, [key, ...rest]: readonly string[], replacement: unknown): unknown {
  if (key === undefined) return replacement;
  if (Array.isArray(value)) return value.with(Number(key), replaced(value[Number(key)], rest, replacement));
  const fields = { ...(value as Readonly<Record<string, unknown>>) };
  if (rest.length === 0 && replacement === ABSENT) {
    return Object.fromEntries(Object.entries(fields).filter(([each]) => each !== key));
  }
  return { ...fields, [key]: replaced(fields[key], rest, replacement) };
}
