/** What a check of one expression sees, and what it says. */
import type { FindingCode, PintCheck } from "../codes";
import type { FindingLevel } from "../finding";
import type { Inference } from "../infer/infer";
import type { Policy } from "../policy";
import type { SeriesCatalogue } from "../series/catalogue";
import type { Expr, Span } from "../syntax/ast";

/** What the expression is for. A panel shows what an alert must not judge. */
export type Use = "alert" | "record" | "panel";

export interface ExpressionContext extends Inference {
  /** The expression as it was written; all offsets are in it. */
  readonly source: string;
  readonly root: Expr;
  readonly catalogue: SeriesCatalogue;
  readonly policy: Policy;
  readonly use: Use;
  /** Name of the alert or of the recorded series, or title of the panel. @default - it has none */
  readonly title?: string;
  /** Seconds between two evaluations. @default - that of the policy */
  readonly interval?: number;
}

/** A finding without its place, which is the same for all of one expression. */
export interface Draft {
  readonly code: FindingCode;
  readonly check?: PintCheck;
  readonly level: FindingLevel;
  readonly span: Span;
  readonly why: string;
  /** The whole expression, corrected. */
  readonly fix?: string;
}

export type ExpressionCheck = (context: ExpressionContext) => readonly Draft[];

/** The text of a part. */
export function textOf({ source }: Pick<ExpressionContext, "source">, span: Span): string {
  return source.slice(span.from, span.to);
}

/** The whole expression with some parts replaced. */
export function replaced({ source }: Pick<ExpressionContext, "source">, ...edits: readonly (Span & { readonly text: string })[]): string {
  return [...edits]
    .sort((left, right) => right.from - left.from)
    .reduce((text, { from, to, text: insert }) => text.slice(0, from) + insert + text.slice(to), source);
}

/** Seconds between evaluations. */
export function intervalOf({ interval, policy }: Pick<ExpressionContext, "interval" | "policy">): number {
  return interval ?? policy.evaluationInterval ?? 60;
}

/** Seconds for which samples are kept. */
export function retentionOf({ policy }: Pick<ExpressionContext, "policy">): number {
  return policy.retention ?? 15 * 86_400;
}

/** How grave a finding is that only breaks a rule of those who are strict with themselves. */
export function strictly({ policy }: Pick<ExpressionContext, "policy">): FindingLevel {
  return policy.strict === true ? "defect" : "advice";
}
