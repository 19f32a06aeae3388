/** Lints rule files and dashboards of other people: the library behind `npx cdktf-observability lint`. */
export { ALL_CODES, LINT_CHECKS, explain, isCode, type LintCode } from "./codes";
export { lintFiles } from "./lint-files";
export { type InputFile } from "./linted-file";
export { type LintOptions } from "./options";
export { readLogContract } from "./policy/read-log-contract";
export { readPolicy } from "./policy/read-policy";
export { readMetrics, type ReadMetrics } from "./read-metrics";
export { renderJson } from "./render/json";
export { COLOURED, PLAIN, type Style } from "./render/style";
export { renderText } from "./render/text";
export { type LintCounts, type LintFinding, type LintReport } from "./report";
