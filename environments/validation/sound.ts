/**
 * What is left of an environment when everything of the wrong form is taken out. The checks of meaning read this, so that one wrong field does not
 * keep the others from being checked.
 */
import type { Duration, Size } from "../../units";

/** Fields may be missing at any depth; those that are there have the right type. */
export type Sound<T> = unknown extends T
  ? T
  : T extends Duration | Size | string | number | boolean | undefined
    ? T
    : T extends readonly (infer Item)[]
      ? readonly (Sound<Item> | undefined)[]
      : { readonly [Key in keyof T]?: Sound<T[Key]> | undefined };

/** The value without what stands at the paths. List items become undefined, so that the others keep their places. Nothing is changed in place. */
export function withoutPaths(value: unknown, paths: readonly (readonly PropertyKey[])[]): unknown {
  return paths.reduce<unknown>(withoutPath, value);
}

function withoutPath(value: unknown, path: readonly PropertyKey[]): unknown {
  const [key, ...rest] = path;
  if (key === undefined || typeof value !== "object" || value === null) return undefined;
  if (Array.isArray(value)) return value.map((item: unknown, index) => (index === Number(key) ? withoutPath(item, rest) : item));
  return Object.fromEntries(
    Object.entries(value).flatMap(([each, item]: [string, unknown]) => {
      if (each !== String(key)) return [[each, item]];
      return rest.length === 0 ? [] : [[each, withoutPath(item, rest)]];
    }),
  );
}
