/** Contracts out of a text that is one or the other: contracts as data, or an exposition. */
import type { Problem } from "../../problems";
import type { MetricSet } from "../contract";
import { contractsFromJson, looksLikeContracts } from "./contract-data";
import { type ContractsFromExpositionOptions, contractsFromExposition } from "./contracts-from-exposition";

export interface ReadMetricSets {
  readonly sets: readonly MetricSet[];
  readonly problems: readonly Problem[];
}

/** @param options how an exposition is read; contracts as data say for themselves what they are */
export function readContracts(text: string, options: ContractsFromExpositionOptions): ReadMetricSets {
  if (looksLikeContracts(text)) return contractsFromJson(text, options.at ?? "contracts");
  const { set, problems } = contractsFromExposition(text, options);
  return { sets: [set], problems };
}
