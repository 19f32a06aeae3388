/**
 * Every character of a decoded string is where the mapper says it is: shown by what stands there in the file, for all styles of scalars that YAML and JSON
 * have, and by random ones. What is decoded is compared with what the YAML library makes of the same text.
 */
import fc from "fast-check";
import { Scalar, parseDocument, stringify } from "yaml";
import { type DataNode, stringAt } from "../../lint/data/node";
import { readJson } from "../../lint/data/read-json";
import { readYaml } from "../../lint/data/read-yaml";
import { LineIndex } from "../../lint/text/line-index";
import { type ScalarStyle, decodeScalar } from "../../lint/text/yaml-scalar";
import { type SourceText, fileSpan, fileText, sliceText } from "../../lint/text/source-text";

const read = (text: string, reader = readYaml): DataNode => {
  const { documents, failures } = reader(fileText(text));
  expect(failures).toEqual([]);
  const [document] = documents;
  if (document === undefined) throw new Error("There is no document.");
  return document;
};

const at = (text: string, ...path: readonly string[]): SourceText => {
  const found = stringAt(read(text), ...path);
  if (found === undefined) throw new Error(`There is no string at ${path.join(".")}.`);
  return found;
};

/** What stands in the file where a piece of a string is said to be. */
const pieceOf = (file: string, string: SourceText, piece: string): string => {
  const from = string.text.indexOf(piece);
  expect(from).toBeGreaterThanOrEqual(0);
  const span = fileSpan(string, from, from + piece.length);
  return file.slice(span.from, span.to);
};

describe("a piece of a scalar is found in the file", () => {
  test.each([
    ["plain", "expr: sum(rate(x[5m])) > 1\n", "rate(x[5m])", "rate(x[5m])"],
    ["plain over several lines", "expr: sum(\n    rate(x[5m]))\n  > 1\n", "rate(x[5m])) > 1", "rate(x[5m]))\n  > 1"],
    ["single-quoted with doubled quotes", "expr: 'up{job=''api''} == 0'\n", "'api'} ==", "''api''} =="],
    ["double-quoted with escapes", 'expr: "up{job=\\"api\\", x=\\"\\u0041\\"} == 0"\n', '"A"} ==', '\\"\\u0041\\"} =='],
    ["double-quoted over several lines", 'expr: "sum(\\\n    rate(x[5m]))\n\n    > 1"\n', "rate(x[5m]))\n> 1", "rate(x[5m]))\n\n    > 1"],
    ["literal", "expr: |\n    sum(\n      rate(x[5m])\n    ) > 1\nfor: 5m\n", "rate(x[5m])\n) > 1", "rate(x[5m])\n    ) > 1"],
    ["literal with an indentation indicator", "expr: |2-\n    sum(\n  rate(x[5m]))\n", "rate(x[5m])", "rate(x[5m])"],
    ["literal that keeps its end", "expr: |+\n  up == 0\n\n\nfor: 5m\n", "up == 0\n\n", "up == 0\n\n"],
    ["folded", "expr: >-\n    sum(rate(x[5m]))\n    /\n    sum(rate(y[5m]))\n", "/ sum(rate(y", "/\n    sum(rate(y"],
    [
      "folded with lines that are indented more",
      "expr: >\n  sum(\n    rate(x[5m])\n  )\n  > 1\n",
      "rate(x[5m])\n) > 1",
      "rate(x[5m])\n  )\n  > 1",
    ],
    ["folded with empty lines", "expr: >\n  a\n\n  b\n\n\n  c\n", "b\n\nc", "b\n\n\n  c"],
    ["with line ends of Windows", "expr: |\r\n  sum(\r\n    rate(x[5m]))\r\nfor: 5m\r\n", "rate(x[5m])", "rate(x[5m])"],
    ["double-quoted with line ends of Windows", 'expr: "sum(\r\n  rate(x[5m]))"\r\n', "rate(x[5m])", "rate(x[5m])"],
    ["with a comment behind the header", "expr: |- # why\n  sum(rate(x[5m]))\n", "rate(x[5m])", "rate(x[5m])"],
    ["with characters of two code units", "expr: 'x{a=\"😀\"} > rate(y[5m])'\n", "rate(y[5m])", "rate(y[5m])"],
  ])("%s", (_, file, piece, expected) => {
    expect(pieceOf(file, at(file, "expr"), piece)).toBe(expected);
  });

  test("in JSON with escapes", () => {
    const file = '{"expr": "sum(\\n  rate(x{a=\\"\\u00e9\\"}[5m]))"}';
    const expr = stringAt(read(file, readJson), "expr");
    expect(expr?.text).toBe('sum(\n  rate(x{a="é"}[5m]))');
    expect(pieceOf(file, expr ?? fileText(""), '"é"}[5m]')).toBe('\\"\\u00e9\\"}[5m]');
  });

  test("in YAML within YAML, and in JSON within that", () => {
    const dashboard = JSON.stringify({ expr: 'up{job="api"} == 0' });
    const rules = stringify({ groups: [{ rules: [{ expr: `x{a="b"} > rate(y[5m])` }] }], dashboard });
    const file = stringify({ data: { "rules.yaml": rules } });
    const inner = read(at(file, "data", "rules.yaml").text);
    expect(inner.kind).toBe("map");
    const [document] = readYaml(at(file, "data", "rules.yaml")).documents;
    const json = stringAt(document, "dashboard") ?? fileText("");
    const expr = stringAt(readJson(json).documents[0], "expr") ?? fileText("");
    expect(expr.text).toBe('up{job="api"} == 0');
    expect(pieceOf(file, expr, "up{job=")).toBe("up{job=");
    expect(pieceOf(file, expr, '"api"')).toMatch(/^\\*"api\\*"$/);
    expect(pieceOf(file, sliceText(expr, 3, 12), "job")).toBe("job");
  });

  test("behind an alias it is that of the anchor", () => {
    const file = "a: &e up == 0\nb: *e\n";
    expect(at(file, "b").spanAt(0).from).toBe(file.indexOf("up"));
  });
});

/** Texts of which decoding is not trivial: lines, blanks at both ends, quotes, backslashes. */
const words = fc.constantFrom("rate(x[5m])", "a", " ", "  ", "\n", "\n\n", "'", '"', "\\", "#", ": ", "{{ $labels.x }}", "é", "😀", "\t");
const texts = fc.array(words, { minLength: 1, maxLength: 14 }).map((parts) => parts.join(""));
const styles = fc.constantFrom(Scalar.PLAIN, Scalar.QUOTE_SINGLE, Scalar.QUOTE_DOUBLE, Scalar.BLOCK_LITERAL, Scalar.BLOCK_FOLDED);

describe("what is decoded with places is what the library decodes", () => {
  test("for any text in any style, at any width, with either line end", () => {
    fc.assert(
      fc.property(texts, styles, fc.constantFrom(0, 20, 80), fc.boolean(), (value, type, lineWidth, isWindows) => {
        const written = stringify({ outer: { expr: Object.assign(new Scalar(value), { type }), for: "5m" } }, { lineWidth });
        const file = isWindows ? written.replaceAll("\n", "\r\n") : written;
        const document = parseDocument(file);
        fc.pre(document.errors.length === 0);
        const scalar = document.getIn(["outer", "expr"], true) as Scalar<string> & { readonly type: ScalarStyle };
        const [from = 0, to = 0] = scalar.range ?? [];
        expect(decodeScalar(file, scalar.type, from, to, scalar.value).text).toBe(scalar.value);
        assertPlaces(file, at(file, "outer", "expr"));
      }),
      { numRuns: 600, seed: 7 },
    );
  });

  test("for any JSON string", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (value) => {
        const file = `{"a": [${JSON.stringify(value)}]}`;
        const list = read(file, readJson);
        const item = list.kind === "map" ? list.entries.get("a")?.value : undefined;
        const scalar = item?.kind === "list" ? item.items[0] : undefined;
        expect(scalar?.kind === "scalar" ? scalar.text.text : undefined).toBe(value);
        if (scalar?.kind === "scalar") assertPlaces(file, scalar.text);
      }),
      { numRuns: 300, seed: 7 },
    );
  });
});

/** Letters stand for themselves, and places never go backwards. */
function assertPlaces(file: string, string: SourceText): void {
  let before = 0;
  for (let offset = 0; offset < string.text.length; offset += 1) {
    const { from, to } = string.spanAt(offset);
    if (from < before || to <= from) throw new Error(`The place of ${offset} is ${from} to ${to}, behind ${before}.`);
    const character = string.text[offset] ?? "";
    if (/[a-z0-9([\])]/.test(character) && file.slice(from, to) !== character) {
      throw new Error(`At ${offset} is ${JSON.stringify(character)}, and in the file ${JSON.stringify(file.slice(from, to))}.`);
    }
    before = from;
  }
}

test("lines and columns count from 1, also behind the last line break", () => {
  const lines = new LineIndex("ab\n\ncd\n");
  expect([0, 2, 3, 4, 6, 7].map((offset) => lines.placeOf(offset))).toEqual([
    { line: 1, column: 1 },
    { line: 1, column: 3 },
    { line: 2, column: 1 },
    { line: 3, column: 1 },
    { line: 3, column: 3 },
    { line: 4, column: 1 },
  ]);
});
