/** Single changes of the rules about the platform that change nothing. */
import type { Equivalent } from "../equivalent";

export const platform: readonly Equivalent[] = [];
