/** Single changes of the rules about the cluster that change nothing. */
import type { Equivalent } from "../equivalent";

export const kubernetes: readonly Equivalent[] = [];
