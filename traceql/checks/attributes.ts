/** Attributes: they exist, in the scope that is named, on the span that is meant, and are kept. */
import { nearest } from "../../problems";
import type { TraceAttribute } from "../../traces";
import type { Analysis } from "../analysis";
import { requiredText } from "../conditions";
import { attributesOf, spansNamed } from "../known-attributes";
import type { Attribute, Field, SpansetFilter } from "../syntax/ast";
import { UNSCOPED } from "../syntax/intrinsics";

/** Checks a field. @returns what the contract says of it, where it is an attribute that exists */
export function checkField(field: Field, filter: SpansetFilter | undefined, analysis: Analysis): TraceAttribute | undefined {
  if (field.kind === "intrinsic" || field.variable === true) return undefined;
  if (field.scope !== "none" && field.scope !== "span" && field.scope !== "resource") return undefined;
  const known = attributesOf(analysis.traces).get(field.name);
  if (known === undefined) {
    reportUnknown(field, analysis);
    return undefined;
  }
  if (field.scope === "none") reportUnscoped(field, known, analysis);
  else if (field.scope !== known.scope) reportScope(field, known, analysis);
  if (known.redact === true) reportRedacted(field, analysis);
  checkOnSpan(field, known, filter, analysis);
  return known;
}

/** A correction that gives an attribute another name or scope. */
function rename({ from, to }: Attribute, text: string): { readonly edits: readonly { from: number; to: number; text: string }[] } {
  return { edits: [{ from, to, text }] };
}

function reportUnknown(field: Attribute, analysis: Analysis): void {
  const attributes = attributesOf(analysis.traces);
  const intrinsic = Object.hasOwn(UNSCOPED, field.name) ? UNSCOPED[field.name] : undefined;
  if (intrinsic !== undefined) {
    analysis.report({
      code: "T09",
      span: field,
      why: `${analysis.source.slice(field.from, field.to)} is an attribute that no span has; the intrinsic has no scope before it.`,
      allowed: intrinsic,
      remedy: `Write ${field.name}, or ${intrinsic}.`,
      ...rename(field, intrinsic),
    });
    return;
  }
  const near = nearest(field.name, attributes.keys());
  const known = near === undefined ? undefined : attributes.get(near);
  analysis.report({
    code: "T03",
    span: field,
    why: "The query reads an attribute that the spans do not have.",
    allowed: [...attributes].map(([name, { scope }]) => `${scope}.${name}`).join(", "),
    remedy: `${near === undefined ? "" : `Did you mean ${near}? `}Name an attribute of the trace contract, or add it there.`,
    ...(known === undefined || near === undefined ? {} : rename(field, `${known.scope}.${near}`)),
  });
}

function reportScope(field: Attribute, known: TraceAttribute, analysis: Analysis): void {
  const scoped = `${known.scope}.${field.name}`;
  analysis.report({
    code: "T02",
    span: field,
    why: `${field.name} is an attribute of the ${known.scope}, and nothing is found of it in the scope ${field.scope}.`,
    allowed: scoped,
    remedy: `Write ${scoped}.`,
    ...rename(field, scoped),
  });
}

function reportUnscoped(field: Attribute, known: TraceAttribute, analysis: Analysis): void {
  const scoped = `${known.scope}.${field.name}`;
  analysis.report({
    code: "T13",
    level: "advice",
    span: field,
    why: `Without a scope, Tempo looks for ${field.name} in all of them, which is slower and finds others of the same name.`,
    allowed: scoped,
    remedy: `Write ${scoped}.`,
    ...rename(field, scoped),
  });
}

function reportRedacted(field: Attribute, analysis: Analysis): void {
  analysis.report({
    code: "T11",
    span: field,
    why: `The value of ${field.name} is removed before the span leaves its node.`,
    allowed: "attributes that are kept",
    remedy: "Read another attribute.",
  });
}

/** Where the filter names a span, the attribute must be one of that span or of all. */
function checkOnSpan(field: Attribute, known: TraceAttribute, filter: SpansetFilter | undefined, analysis: Analysis): void {
  const name = filter === undefined ? undefined : requiredText(filter, "span:name");
  if (name === undefined || known.scope === "resource" || analysis.traces.attributes[field.name] !== undefined) return;
  const spans = spansNamed(name.text, analysis.traces);
  if (spans.length === 0 || spans.some(({ span }) => span.attributes?.[field.name] !== undefined)) return;
  const own = spans.flatMap(({ span }) => Object.keys(span.attributes ?? {}));
  analysis.report({
    code: "T03",
    span: field,
    why: `The span ${name.text} does not have the attribute ${field.name}; others do.`,
    allowed: own.length === 0 ? "attributes of every span" : own.map((attribute) => `span.${attribute}`).join(", "),
    remedy: "Name an attribute of this span, or another span.",
  });
}
