/** What codes mean. */
import { ALL_CODES, explain, isCode } from "../lint/codes";
import { type Problem, nearest } from "../problems";

/** @param codes The codes that are asked about; none for all of them, one a line. */
export function explainCodes(codes: readonly string[]): { readonly text: string; readonly problems: readonly Problem[] } {
  if (codes.length === 0) {
    const width = Math.max(...ALL_CODES.map((code) => code.length));
    return { text: ALL_CODES.map((code) => `${code.padEnd(width)}  ${explain(code)}\n`).join(""), problems: [] };
  }
  const problems = codes
    .filter((code) => !isCode(code))
    .map((code): Problem => {
      const meant = nearest(code, ALL_CODES);
      const remedy = meant === undefined ? "Look it up with --list." : `Did you mean ${meant}?`;
      return { code: "OBS0901", at: "--explain", what: "There is no such code.", got: code, allowed: "a code that --list names", remedy };
    });
  return { text: codes.flatMap((code) => (isCode(code) ? [`${code}: ${explain(code)}\n`] : [])).join(""), problems };
}
