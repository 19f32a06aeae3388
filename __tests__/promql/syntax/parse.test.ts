import { type Expr, childrenOf } from "../../../promql/syntax/ast";
import { type ParseOptions, isFailure, parsePromql } from "../../../promql/syntax/parse";
import { readValidExpressions } from "../valid-expressions";

function parse(text: string, options: ParseOptions = {}): Expr {
  const result = parsePromql(text, options);
  if (isFailure(result)) throw new Error(`${text}: ${result.errors[0].message}`);
  return result.expr;
}

function refusals(text: string, options: ParseOptions = { features: [] }): string[] {
  const result = parsePromql(text, options);
  return isFailure(result) ? result.errors.map((error) => `${error.from}-${error.to}: ${error.message}`) : [];
}

/** The tree with a pair of parentheses around everything that has parts. */
function shape(expr: Expr): string {
  switch (expr.kind) {
    case "number":
      return String(expr.value);
    case "string":
      return JSON.stringify(expr.value);
    case "selector":
      return `${expr.name ?? ""}${expr.offset === undefined ? "" : ` offset ${expr.offset.seconds}`}${expr.at === undefined ? "" : ` @ ${expr.at}`}`;
    case "matrix":
      return `(${shape(expr.selector)})[${expr.range.seconds}]`;
    case "subquery":
      return `(${shape(expr.expr)})[${expr.range.seconds}:${expr.step?.seconds ?? ""}]`;
    case "binary":
      return `(${shape(expr.left)} ${expr.operator} ${shape(expr.right)})`;
    case "unary":
      return `(${expr.operator}${shape(expr.expr)})`;
    case "aggregate":
      return `${expr.operator}(${childrenOf(expr).map(shape).join(", ")})`;
    case "call":
      return `${expr.name}(${expr.args.map(shape).join(", ")})`;
    case "paren":
      return `(${shape(expr.expr)})`;
  }
}

test("every expression of the collection is taken with all features on, and its parts lie within it", () => {
  for (const { text } of readValidExpressions()) {
    const queue = [parse(text)];
    for (let part = queue.pop(); part !== undefined; part = queue.pop()) {
      const { from, to } = part;
      const children = childrenOf(part);
      expect([text, children.every((child) => child.from >= from && child.to <= to && child.from < child.to)]).toEqual([text, true]);
      queue.push(...children);
    }
  }
});

test.each([
  ["a + b * c ^ d", "(a + (b * (c ^ d)))"],
  ["a * b / c", "((a * b) / c)"],
  ["a ^ b ^ c", "(a ^ (b ^ c))"],
  ["a or b and c unless d", "(a or ((b and c) unless d))"],
  ["a > b + 1", "(a > (b + 1))"],
  ["a > b > c", "((a > b) > c)"],
  ["-a ^ b * c", "((-(a ^ b)) * c)"],
  ["-2 ^ 2", "(-(2 ^ 2))"],
  ["2 ^ -2", "(2 ^ -2)"],
  ["- # minus\n 5", "-5"],
  ["a -1", "(a - 1)"],
  ["a - -1", "(a - -1)"],
])("%s binds as %s", (text, expected) => {
  expect(shape(parse(text))).toBe(expected);
});

test.each([
  ["a + b offset 5m", "(a + b offset 300)"],
  ["a + b offset 5m * c", "(a + (b offset 300 * c))"],
  ["a == b @ 5", "(a == b @ 5)"],
  ["-a offset -5m", "(-a offset -300)"],
  ["a or last_over_time(b[10m:1m]) == 1", "(a or (last_over_time((b)[600:60]) == 1))"],
  ["a * rate(b[5m] offset 1h @ end())", "(a * rate((b offset 3600 @ end)[300]))"],
  ["max_over_time(a[1h:] offset 1d)", "max_over_time((a)[3600:])"],
])("modifiers belong to the operand right before them: %s", (text, expected) => {
  expect(shape(parse(text))).toBe(expected);
});

test("a part says where it stands, without the white space around it", () => {
  const text = " sum by (job) ( rate(x[5m] offset 1h) )  / on (job) group_left (team) y ";
  const expr = parse(text);
  const piece = ({ from, to }: { readonly from: number; readonly to: number }): string => text.slice(from, to);
  expect(expr).toMatchObject({
    kind: "binary",
    operator: "/",
    matching: { on: true, group: "left", labels: [{ label: "job" }], include: [{ label: "team" }] },
  });
  expect(childrenOf(expr).map(piece)).toEqual(["sum by (job) ( rate(x[5m] offset 1h) )", "y"]);
  const matrix = childrenOf(childrenOf(childrenOf(expr)[0] ?? expr)[0] ?? expr)[0];
  expect([matrix?.kind, matrix === undefined ? "" : piece(matrix)]).toEqual(["matrix", "x[5m] offset 1h"]);
});

test.each([
  ["0x1F", 31],
  ["0X_1f", 31],
  ["017", 15],
  ["018", 18],
  ["1_000.5", 1000.5],
  ["1.", 1],
  ["1e1_0", 1e10],
  ["Inf", Infinity],
  ["-inf", -Infinity],
  ["1h30m", 5400],
  ["10ms", 0.01],
])("the number %s is %s", (text, value) => {
  expect(parse(text)).toMatchObject({ kind: "number", value, from: 0, to: text.length });
});

test.each([
  [String.raw`"a\tb\"\x41\101\u00e9\U0001F600"`, 'a\tb"AAé😀'],
  [String.raw`'\xc3\xa9'`, "é"],
  ["`\\d`", "\\d"],
])("the string %s is read", (text, value) => {
  expect(parse(text)).toMatchObject({ kind: "string", value });
});

test("the name of a metric is found before the braces, in quotes and in a matcher", () => {
  expect(parse("up{job='a'}")).toMatchObject({ name: "up", nameSpan: { from: 0, to: 2 }, matchers: [{ label: "job" }] });
  expect(parse("{'http.requests', job='a'}")).toMatchObject({
    name: "http.requests",
    nameSpan: { from: 1, to: 16 },
    matchers: [{ label: "job" }],
  });
  expect(parse("{__name__='up', job='a'}")).toMatchObject({ name: "up", matchers: [{ label: "job" }] });
  expect(parse("{__name__=~'up|down'}")).not.toHaveProperty("name");
  expect(parse("offset + offset")).toMatchObject({ left: { name: "offset" }, right: { name: "offset" } });
});

test.each([
  ["", ["0-0: there is no expression"]],
  ["sum(up", ["6-6: a parenthesis is not closed"]],
  ["up)", ["2-3: a parenthesis is closed that was not opened"]],
  ['up{job="a', ["7-9: a string is opened here and not closed"]],
  ["up[5m:1m:1m]", ["8-9: a second colon stands in the brackets"]],
  ["rate(up[5m],)", ["11-12: a comma stands before the closing parenthesis of a call"]],
  ["ratee(up[5m])", ["0-5: ratee is no function of Prometheus 3; did you mean rate?"]],
  ["holt_winters(up[5m], 1, 1)", ["0-12: holt_winters is no function of Prometheus 3; did you mean double_exponential_smoothing?"]],
  ["sum by (without) (up)", ['8-15: without cannot stand here; as a label it is written "without"']],
  ["up{}", []],
  ["{}", ["0-2: a selector without a metric name needs a matcher that does not match the empty value"]],
  ["{job=~'.*'}", ["0-11: a selector without a metric name needs a matcher that does not match the empty value"]],
  ["up{'down'}", ["3-9: the metric name is set twice: up and down"]],
  ["up{job=~'('}", ["8-11: the pattern is not RE2: missing closing ): `(`"]],
  ["rate(up)", ["5-7: rate takes a range vector here, and this is an instant vector"]],
  ["up[5m] + 1", ["0-6: + takes numbers and instant vectors, and this is a range vector"]],
  ["1 > 2", ["2-3: two numbers are compared: write > bool"]],
  ["a + on (job) group_left (job) b", ["25-28: the label job is in on and in group_left, and can be in one only"]],
  ["sum(up)[5m]", ["8-10: only a selector can have a range: write a subquery such as [1h:1m] after anything else"]],
  ["up offset 5m offset 1m", ["20-22: offset is set twice"]],
  ["up @ inf", ["5-8: @ takes a finite time, in seconds since 1970"]],
  ["up[1m1h]", ["3-7: 1m1h is no duration: units go from large to small, each once, and make up no more than 292 years"]],
  ["topk(up)", ["0-8: topk takes a parameter and an operand, and 1 are given"]],
  ["limitk(3, up)", ["0-6: limitk needs the feature flag promql-experimental-functions"]],
  ["a + fill(0) b", ["4-11: fill needs the feature flag promql-binop-fill-modifiers"]],
])("%s is refused: %j", (text, expected) => {
  expect(refusals(text)).toEqual(expected);
});

test("everything that is wrong is said at once", () => {
  expect(refusals("rate(up) + abs(x[5m]) + {job=~'('}")).toHaveLength(3);
});

test("what a dashboard fills in is no error, and is marked", () => {
  const text = 'sum by ($by) (rate($metric{job=~"$job"}[$__rate_interval])) > $limit # it\'s $this';
  const result = parse(text, { dashboard: true });
  expect(result).toMatchObject({
    left: {
      grouping: { labels: [{ variable: true }] },
      expr: { args: [{ selector: { variable: true, matchers: [{ label: "job", variable: true }] } }] },
    },
    right: { kind: "number" },
  });
  expect(isFailure(parsePromql(text))).toBe(true);
});

test("more parts within each other than anybody writes are refused, not read", () => {
  expect(refusals(`${"(".repeat(501)}1${")".repeat(501)}`)).toEqual(["500-501: more than 500 parentheses stand within each other"]);
  expect(refusals(Array(2_002).fill("a").join("+"))).toEqual(["4001-4002: the expression has more than 2000 operators"]);
  expect(refusals(`${"(".repeat(500)}1${")".repeat(500)}`)).toEqual([]);
});
