/** D11 and D16: selectors that do not say whose series they mean. */
import type { SeriesKind } from "../series/catalogue";
import type { Span, VectorSelector } from "../syntax/ast";
import { type Draft, type ExpressionContext, replaced } from "./check";
import { forEachSelector, selectorsIn } from "./selectors";

export function checkScope(context: ExpressionContext): Draft[] {
  const scopes = context.policy.scopeLabels ?? [];
  if (scopes.length === 0) return [];
  return forEachSelector(context, (selector) => {
    if (selector.name === undefined) return unnamed(selector);
    if (isScoped(selector, scopes)) return [];
    const kinds = context.catalogue.find(selector.name);
    if (kinds.length > 0 && kinds.every((kind) => !needsScope(kind, kinds, scopes))) return [];
    const systems = [...new Set(kinds.map(({ system }) => system))].sort();
    return [systems.length > 1 ? collision(selector, systems) : unscoped(selector, kinds, scopes, context)];
  });
}

function isScoped(selector: VectorSelector, scopes: readonly string[]): boolean {
  return selector.matchers.some(({ label, operator, value }) => scopes.includes(label) && !operator.startsWith("!") && value !== "");
}

/** What one exporter says of machines and of itself belongs to nobody in particular; what it says of pods or targets belongs to their systems. */
function needsScope(kind: SeriesKind, kinds: readonly SeriesKind[], scopes: readonly string[]): boolean {
  if (!scopes.some((scope) => scope in kind.labels)) return false;
  const isOfExporter = kind.thirdParty && kind.contract?.labels?.["namespace"] === undefined && !/^(up|ALERTS|scrape_)/.test(kind.name);
  return !isOfExporter || new Set(kinds.map(({ system }) => system)).size > 1;
}

function unnamed(selector: VectorSelector): Draft[] {
  if (selector.variable === true) return [];
  return [
    {
      code: "D11",
      check: "promql/selector",
      level: "defect",
      span: selector,
      why: "The selector names no metric, so nothing says whose series it reads, and no contract can be held against it.",
    },
  ];
}

function collision(selector: VectorSelector, systems: readonly string[]): Draft {
  return {
    code: "D16",
    check: "promql/selector",
    level: "defect",
    span: selector,
    why: `${selector.name ?? ""} is exposed by ${systems.join(" and ")}, and nothing says which of them is meant.`,
  };
}

function unscoped(selector: VectorSelector, kinds: readonly SeriesKind[], scopes: readonly string[], context: ExpressionContext): Draft {
  const [kind] = kinds;
  const system = kind === undefined || kind.system === "any" ? undefined : kind.system;
  const matcher = system === undefined ? undefined : `system=${JSON.stringify(system)}`;
  const fix = matcher === undefined || !scopes.includes("system") ? undefined : scopedAll(kind, matcher, scopes, context);
  return {
    code: "D11",
    check: "promql/selector",
    level: "defect",
    span: selector,
    why: `${selector.name ?? ""} is read without saying whose series are meant, so those of any other program with this name count too: match on ${scopes.join(" or ")}.`,
    ...(fix === undefined ? {} : { fix }),
  };
}

/** Every selector of the same system that lacks a scope gets it, so that one correction mends the whole expression. */
function scopedAll(
  kind: SeriesKind | undefined,
  matcher: string,
  scopes: readonly string[],
  context: ExpressionContext,
): string | undefined {
  const edits = selectorsIn(context.root).flatMap((selector) => {
    const isOfSystem = selector.name !== undefined && context.catalogue.find(selector.name).some(({ system }) => system === kind?.system);
    return isOfSystem && !isScoped(selector, scopes) ? (scopedEdit(selector, matcher, context) ?? []) : [];
  });
  return edits.length === 0 ? undefined : replaced(context, ...edits);
}

function scopedEdit(selector: VectorSelector, matcher: string, context: ExpressionContext): (Span & { readonly text: string }) | undefined {
  const { nameSpan } = selector;
  if (nameSpan === undefined) return undefined;
  const brace = /^\s*\{\s*/.exec(context.source.slice(nameSpan.to, selector.to))?.[0];
  if (brace === undefined) return { from: nameSpan.to, to: nameSpan.to, text: `{${matcher}}` };
  const at = nameSpan.to + brace.length;
  return { from: at, to: at, text: selector.matchers.length === 0 ? matcher : `${matcher}, ` };
}
