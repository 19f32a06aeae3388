/** The cursor of LogQL's parser, and what stands for one token in the tree. */
import type { Label, Quantity, Text } from "./ast";
import { FUNCTION_WORDS } from "./functions";
import { TokenCursor } from "./token-cursor";
import type { Token } from "./tokens";

export type Cursor = TokenCursor<Token>;

export function cursorOn(tokens: readonly Token[]): Cursor {
  return new TokenCursor(tokens, { name: "LogQL", nameType: "name", functions: FUNCTION_WORDS });
}

/** A string literal. */
export function readText(cursor: Cursor, what: string): Text {
  const { text, from, to, variable } = cursor.accept("string") ?? cursor.refuse(what);
  return { value: text, from, to, ...(variable === undefined ? {} : { variable }) };
}

export function readLabel(cursor: Cursor, what: string): Label {
  const variable = cursor.accept("variable");
  if (variable !== undefined) return { name: variable.text, from: variable.from, to: variable.to, variable: true };
  const { current } = cursor;
  if (current.type === "keyword") cursor.fail(current, `${current.text} is a word of LogQL and cannot be the name of a label`);
  const { text, from, to } = cursor.accept("name") ?? cursor.refuse(what);
  return { name: text, from, to };
}

export function quantityOf({ from, to, value }: Token): Quantity {
  return { from, to, ...(value === undefined ? {} : { value }) };
}
