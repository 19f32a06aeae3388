/** Requests as the module reads them. */
import type { EngineOptions, RuleGroups, SeriesInput, Time } from "./types.js";
export declare function encodeOptions({ features, ...limits }: EngineOptions): object;
/** @throws {TypeError} when it is no time */
export declare function milliseconds(time: Time): number;
export declare function encodeLoad(input: SeriesInput): object;
/** JSON is YAML, so an object goes as it is. */
export declare function encodeGroups(groups: RuleGroups): string;
