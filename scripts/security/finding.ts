/** What a rule of ours finds in a stack. */
export interface Finding {
  /** Name of the rule. */
  readonly rule: string;
  /** `production-cluster aws_vpc.Network`. */
  readonly at: string;
  /** What is wrong there. */
  readonly what: string;
}
