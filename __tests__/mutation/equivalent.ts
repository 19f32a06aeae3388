/** Changes that change nothing: the rule says the same, whatever the world. Each with the reason why no scenario could notice it. */
export interface Equivalent {
  /** As `npm run mutate` prints it. */
  readonly mutant: string;
  readonly because: string;
}

export const EQUIVALENT: readonly Equivalent[] = [];
