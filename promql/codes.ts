/** The codes of findings; the tables stand with those of all problems. */
import { DEFECTS, type DefectCode, type FindingCode, PINT_CHECKS, type PintCheck } from "../problems";

export { DEFECTS, PINT_CHECKS, type DefectCode, type FindingCode, type PintCheck } from "../problems";

/** What a code means, in one sentence. */
export function meaningOf(code: FindingCode): string {
  return code in DEFECTS ? DEFECTS[code as DefectCode] : PINT_CHECKS[code as PintCheck];
}
