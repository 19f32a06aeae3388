/** Bounds of what pods keep and how many of them there are. */
import type { Problem } from "../../problems";
import { Size } from "../../units";
import { checkSize } from "./check-value";

/** More of one component in one cluster is a slip of the keyboard. */
export const MAX_REPLICAS = 50;

/** gp3 volumes begin at 1 GiB and end at 16 TiB. */
const MIN_VOLUME_SIZE = Size.gibibytes(1);
const MAX_VOLUME_SIZE = Size.gibibytes(16_384);

/** @param subject as a sentence begins */
export function checkVolume(value: Size | undefined, at: string, subject: string): Problem[] {
  return checkSize({ at, value, subject, min: MIN_VOLUME_SIZE, max: MAX_VOLUME_SIZE });
}
