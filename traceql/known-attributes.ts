/** What a trace contract says of attributes and spans, as a query needs it. */
import { PLATFORM_RESOURCE_ATTRIBUTES, type SpanContract, type TraceAttribute, type TraceContract, spanHasName } from "../traces";

/** All attributes by name: those of every span, those of single spans, and those that the platform stamps. */
export function attributesOf(contract: TraceContract): ReadonlyMap<string, TraceAttribute> {
  const platform = PLATFORM_RESOURCE_ATTRIBUTES.map((name): [string, TraceAttribute] => [
    name,
    { scope: "resource", type: "string", description: "Stamped by the collector." },
  ]);
  const single = Object.values(contract.spans ?? {}).flatMap(({ attributes = {} }) => Object.entries(attributes));
  return new Map([...platform, ...single, ...Object.entries(contract.attributes)]);
}

/** A declared span with the name that it is declared by. */
export interface NamedSpan {
  readonly declared: string;
  readonly span: SpanContract;
}

/** The declared spans that can have a name. */
export function spansNamed(name: string, { spans = {} }: TraceContract): readonly NamedSpan[] {
  return Object.entries(spans).flatMap(([declared, span]) => (spanHasName(span, declared, name) ? [{ declared, span }] : []));
}

/** The names by which spans can be named in a message: fixed names, and patterns as they are. */
export function namesOf({ spans = {} }: TraceContract, isRoot = false): readonly string[] {
  return Object.entries(spans).flatMap(([declared, span]) => (isRoot && span.parents !== undefined ? [] : [span.names ?? declared]));
}

/** Everything that a span can be below of: its parents, their parents, and so on. */
export function ancestorsOf(declared: string, { spans = {} }: TraceContract): ReadonlySet<string> {
  const found = new Set<string>();
  const open = [...(spans[declared]?.parents ?? [])];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (found.has(next)) continue;
    found.add(next);
    open.push(...(spans[next]?.parents ?? []));
  }
  return found;
}
