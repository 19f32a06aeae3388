/** Trace contracts: which services of a system write spans, with what attributes, and what share of the traces is kept. */
export interface TraceContract {
  /** Values of `service.name`. */
  readonly services: readonly string[];
  /** Attributes that every span carries, with their meaning. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly propagation: "w3c";
  /** Traces with an error are always kept. Of the others, this share between 0 and 1. An environment may override it. */
  readonly keepRatio: number;
  /** What the source document says otherwise or not at all. @default - nothing to explain */
  readonly note?: string;
  /** Ids of the requirements that it answers. @default [] */
  readonly requirements?: readonly string[];
}
