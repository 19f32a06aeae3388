/** Decodes a string of JSON with the place of every character. */
import { Decoder } from "./decoder";
import type { Decoded } from "./source-text";

const ESCAPES: Readonly<Record<string, string>> = { b: "\b", f: "\f", n: "\n", r: "\r", t: "\t", '"': '"', "\\": "\\", "/": "/" };

/** @param from The offset of the opening quote. @param to The offset behind the closing one. The string is known to be valid. */
export function decodeJsonString(source: string, from: number, to: number): Decoded {
  const decoder = new Decoder();
  const end = to - 1;
  let index = from + 1;
  while (index < end) {
    const next = source.indexOf("\\", index);
    if (next < 0 || next >= end) {
      decoder.copy(source, index, end);
      break;
    }
    decoder.copy(source, index, next);
    const character = source[next + 1] ?? "";
    const length = character === "u" ? 6 : 2;
    const text =
      character === "u" ? String.fromCharCode(Number.parseInt(source.slice(next + 2, next + 6), 16)) : (ESCAPES[character] ?? "");
    decoder.add(text, next, next + length);
    index = next + length;
  }
  return decoder.finish(end);
}
