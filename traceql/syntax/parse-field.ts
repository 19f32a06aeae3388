/** Expressions about one span: attributes, intrinsics and what they are compared with. */
import type { Field, FieldExpr, FieldOperator, Intrinsic, Literal } from "./ast";
import { nearest } from "../../problems";
import type { Cursor } from "./cursor";
import { INTRINSICS, INTRINSIC_SCOPES, KINDS, STATUSES, UNSCOPED } from "./intrinsics";
import type { Token } from "./tokens";

/** How strongly an operator binds; && and || bind alike, as in Tempo. */
const PRECEDENCE: Readonly<Record<string, number>> = {
  "&&": 1,
  "||": 1,
  "=": 2,
  "!=": 2,
  "<": 2,
  "<=": 2,
  ">": 2,
  ">=": 2,
  "=~": 2,
  "!~": 2,
  "+": 3,
  "-": 3,
  "*": 5,
  "/": 5,
  "%": 5,
  "^": 6,
};
const NEGATION = 3;
const NOT = 4;

/** Nesting that is followed at most, so that no text can exhaust the stack. */
const DEEPEST = 200;

export function parseFieldExpr(cursor: Cursor): FieldExpr {
  return parseBinary(cursor, 1, 0);
}

function parseBinary(cursor: Cursor, least: number, depth: number): FieldExpr {
  if (depth > DEEPEST) cursor.fail(cursor.current, "the expression is nested too deeply");
  let left = isNil(cursor, 0) ? parseNilFirst(cursor, depth) : parseOperand(cursor, depth + 1);
  for (;;) {
    const operator = cursor.current;
    const strength = operator.type === "sign" ? PRECEDENCE[operator.text] : undefined;
    if (strength === undefined || strength < least) return left;
    cursor.next();
    if (cursor.is("sign", "=")) cursor.fail({ from: operator.from, to: cursor.current.to }, "TraceQL compares with =", "=");
    if (isNil(cursor, 0) && (operator.text === "=" || operator.text === "!=")) {
      const { to } = cursor.next();
      left = { kind: "existence", exists: operator.text === "!=", expr: left, from: left.from, to };
      continue;
    }
    const right = parseBinary(cursor, operator.text === "^" ? strength : strength + 1, depth + 1);
    const operatorSpan = { from: operator.from, to: operator.to };
    left = { kind: "binary", operator: operator.text as FieldOperator, operatorSpan, left, right, from: left.from, to: right.to };
  }
}

function isNil(cursor: Cursor, ahead: number): boolean {
  const { type, text } = cursor.peek(ahead);
  return type === "word" && text === "nil";
}

/** `nil = x`, `nil != nil`. */
function parseNilFirst(cursor: Cursor, depth: number): FieldExpr {
  const { from, to } = cursor.next();
  const operator = cursor.accept("sign", "=", "!=") ?? cursor.fail({ from, to }, "nil is compared with = and != only");
  if (isNil(cursor, 0)) {
    const end = cursor.next();
    return { kind: "literal", type: "boolean", value: false, from, to: end.to };
  }
  const expr = parseBinary(cursor, 3, depth + 1);
  return { kind: "existence", exists: operator.text === "!=", expr, from, to: expr.to };
}

function parseOperand(cursor: Cursor, depth: number): FieldExpr {
  const { current } = cursor;
  if (cursor.accept("sign", "(")) {
    const inner = parseBinary(cursor, 1, depth);
    cursor.expect("sign", ")", "an operator, or )");
    return { ...inner, from: current.from, to: cursor.end };
  }
  if (cursor.is("sign", "-", "!")) {
    const operator = cursor.next().text as "-" | "!";
    const expr = parseBinary(cursor, operator === "-" ? NEGATION + 1 : NOT + 1, depth);
    return { kind: "unary", operator, expr, from: current.from, to: expr.to };
  }
  return parseField(cursor) ?? parseLiteral(cursor) ?? refuseName(cursor);
}

/** An attribute or intrinsic, or undefined where something else stands here. */
export function parseField(cursor: Cursor): Field | undefined {
  const attribute = cursor.accept("attribute");
  if (attribute !== undefined) return attributeOf(attribute);
  const { type, text, from, to } = cursor.current;
  if (type !== "word") return undefined;
  const after = cursor.peek(1);
  if ((INTRINSIC_SCOPES as readonly string[]).includes(text) && after.type === "sign" && after.text === ":") return parseScoped(cursor);
  const name = UNSCOPED[text];
  if (name === undefined) return undefined;
  cursor.next();
  return { kind: "intrinsic", name, from, to };
}

function attributeOf({ text, scope = "none", parent = false, from, to }: Token): Field {
  const variable = /\$\{|\$[A-Za-z_]/.test(text) ? { variable: true as const } : {};
  return { kind: "attribute", scope, parent, name: text, ...variable, from, to };
}

function parseScoped(cursor: Cursor): Intrinsic {
  const scope = cursor.next();
  cursor.next();
  const word =
    cursor.accept("word") ??
    cursor.refuse(`a name such as ${Object.keys(INTRINSICS).find((name) => name.startsWith(`${scope.text}:`)) ?? ""}`);
  const name = `${scope.text}:${word.text}`;
  const span = { from: scope.from, to: word.to };
  if (name in INTRINSICS) return { kind: "intrinsic", name, ...span };
  const near = nearest(name, Object.keys(INTRINSICS));
  return cursor.fail(span, `${name} is no intrinsic${near === undefined ? "" : `; did you mean ${near}?`}`, near);
}

const WORDS: Readonly<Record<string, Pick<Literal, "type" | "value">>> = {
  true: { type: "boolean", value: true },
  false: { type: "boolean", value: false },
  minInt: { type: "int" },
  maxInt: { type: "int" },
  ...Object.fromEntries(STATUSES.map((status) => [status, { type: "status", value: status } as const])),
  ...Object.fromEntries(KINDS.map((kind) => [kind, { type: "kind", value: kind } as const])),
};

/** A constant, or undefined where something else stands here. */
export function parseLiteral(cursor: Cursor): Literal | undefined {
  const { current } = cursor;
  const { type, text, value, from, to } = current;
  const word = type === "word" && Object.hasOwn(WORDS, text) ? WORDS[text] : undefined;
  if (word !== undefined) {
    cursor.next();
    return { kind: "literal", ...word, from, to };
  }
  if (type === "variable") {
    cursor.next();
    return { kind: "literal", type: "any", from, to };
  }
  if (type === "string") {
    cursor.next();
    return /\$\{|\$[A-Za-z_]|\[\[\w/.test(text)
      ? { kind: "literal", type: "any", from, to }
      : { kind: "literal", type, value: text, from, to };
  }
  if (type !== "int" && type !== "float" && type !== "duration") return undefined;
  cursor.next();
  return { kind: "literal", type, ...(value === undefined ? {} : { value }), from, to };
}

function refuseName(cursor: Cursor): never {
  const { type, text, from, to } = cursor.current;
  const after = cursor.peek(1);
  if (type === "word" && !(after.type === "sign" && after.text === "(")) {
    const near = text.length > 2 ? nearest(text, [...Object.keys(UNSCOPED), ...Object.keys(WORDS)]) : undefined;
    const meant = near === undefined ? "" : `; did you mean ${near}?`;
    cursor.fail(
      { from, to },
      `${text} is no intrinsic, and an attribute has a scope: span.${text}, resource.${text} or .${text}${meant}`,
      near,
    );
  }
  return cursor.refuse("an attribute, an intrinsic or a value");
}
