/** What the analyzer has to say about one piece of an expression or rule. */
import type { FindingCode, PintCheck } from "./codes";

/**
 * `defect`: the expression does not do what it is there for, whoever wrote it. `advice`: it breaks a policy, or works only as long as something else
 * holds. At synth both stop; on other people's files advice is told only when it is asked for.
 */
export type FindingLevel = "defect" | "advice";

export interface Finding {
  /** `D03`, or the name of a check where no defect class describes it: `promql/fragile`. */
  readonly code: FindingCode;
  /** The check of pint that asks for the same, where there is one. @default - no check of pint finds it */
  readonly check?: PintCheck;
  readonly level: FindingLevel;
  /** Where the rule or panel is, in the words of whoever asked: `rules.phoenix.HighLatency`, `rules.yaml: group a8n-alerts, HighErrorRate`. */
  readonly at: string;
  /** The field of the rule that it is about: `expr`, `for`, `labels.severity`, `annotations.summary`. */
  readonly field: string;
  /** Offsets in the text of that field; `to` is exclusive. */
  readonly from: number;
  readonly to: number;
  /** The text between the offsets. */
  readonly piece: string;
  /** Why it is wrong, in one sentence. */
  readonly why: string;
  /** The whole field, corrected. @default - no correction can be derived from what is known */
  readonly fix?: string;
}
