/**
 * The parts that schemas are made of. Each is typed from the interface that it checks: a schema that lacks a field of its interface, has one too many or
 * gives one another type does not compile.
 *
 * The message of every issue is what would be allowed; `structure.ts` makes the sentences.
 */
import * as z from "zod/mini";
import { Duration, Size } from "../../units";

export type Schema<T> = z.ZodMiniType<T>;
export type OptionalSchema<T> = z.ZodMiniOptional<Schema<T>>;

/** A schema for each field, wrapped by {@link optional} where the interface says so. */
export type FieldSchemas<T> = {
  readonly [Key in keyof T]-?: object extends Pick<T, Key> ? OptionalSchema<Exclude<T[Key], undefined>> : Schema<T[Key]>;
};

/** An object with these fields and no others. */
export function object<T extends object>(fields: FieldSchemas<T>): Schema<T> {
  const names = Object.keys(fields).join(", ");
  const shape: Readonly<Record<string, Schema<unknown>>> = { ...(fields as Readonly<Record<string, Schema<unknown>>>) };
  return z.strictObject(shape, { error: `an object with the fields ${names}` }) as unknown as Schema<T>;
}

export function optional<T>(schema: Schema<T>): OptionalSchema<T> {
  return z.optional(schema);
}

/** A list of any length. */
export function list<Item>(item: Schema<Item>, allowed: string): Schema<readonly Item[]> {
  return z.array(item, { error: allowed });
}

/** An object whose keys are names; which names exist is checked later. */
export function dictionary<T extends object>(value: Schema<Exclude<T[keyof T], undefined>>, allowed: string): Schema<T> {
  return z.record(z.string(), z.optional(value), { error: allowed }) as unknown as Schema<T>;
}

/** One of several kinds of object, told apart by one field. */
export function variants<Key extends string, T extends Readonly<Record<Key, string>>>(
  key: Key,
  options: { readonly [Kind in T[Key]]: Schema<Extract<T, Readonly<Record<Key, Kind>>>> },
): Schema<T> {
  const kinds = Object.keys(options);
  const [first, ...others] = Object.values(options) as z.core.$ZodTypeDiscriminable[];
  if (first === undefined) throw new Error(`No variant is given for ${key}.`);
  return z.discriminatedUnion(key, [first, ...others], {
    error: (issue) => (issue.code === "invalid_union" ? quoted(kinds) : `an object with the field ${key}: ${quoted(kinds)}`),
  }) as unknown as Schema<T>;
}

/** One of these words. */
export function choice<T extends string>(words: Readonly<Record<T, true>>): Schema<T> {
  const names = Object.keys(words) as T[];
  return z.enum(names as unknown as readonly [T, ...T[]], { error: quoted(names) }) as unknown as Schema<T>;
}

/** Exactly this word: what tells a variant apart. */
export function kind<T extends string>(word: T): Schema<T> {
  return z.literal(word, { error: quoted([word]) });
}

/** Text whose form is part of its type; whether it is valid is checked later. */
export function text<T extends string = string>(allowed: string): Schema<T> {
  return z.string({ error: allowed }) as unknown as Schema<T>;
}

/** Any number, NaN too: its bounds are checked later. */
export function number<T extends number = number>(allowed: string): Schema<T> {
  return z.custom<T>((value) => typeof value === "number", { error: allowed });
}

export const duration: Schema<Duration> = z.custom<Duration>((value) => value instanceof Duration, {
  error: "a duration such as Duration.hours(6)",
});

export const size: Schema<Size> = z.custom<Size>((value) => value instanceof Size, { error: "a size such as Size.gibibytes(50)" });

export const anything: Schema<unknown> = z.unknown();

function quoted(words: readonly string[]): string {
  return words.map((word) => JSON.stringify(word)).join(" or ");
}
