/** Decodes a scalar of YAML with the place of every character, whatever its style. */
import type { Decoded } from "./source-text";
import { decodeBlock } from "./yaml-block-scalar";
import { decodeDoubleQuoted, decodePlain, decodeSingleQuoted } from "./yaml-flow-scalar";

export type ScalarStyle = "PLAIN" | "QUOTE_SINGLE" | "QUOTE_DOUBLE" | "BLOCK_LITERAL" | "BLOCK_FOLDED";

/** @param value What the scalar means. */
export function decodeScalar(source: string, style: ScalarStyle, from: number, to: number, value: string): Decoded {
  if (style === "QUOTE_DOUBLE") return decodeDoubleQuoted(source, from, to);
  if (style === "QUOTE_SINGLE") return decodeSingleQuoted(source, from, to);
  return style === "PLAIN" ? decodePlain(source, from, to) : decodeBlock(source, from, to, value);
}
