/** One line of an exposition: a sample, a line of metadata, or a comment. */
import { LABEL_NAME, LineFault, LineScanner, METRIC_NAME, unescapeText } from "./line-scanner";
import type { Exemplar, ExpositionFormat, FamilyType, Sample } from "./parsed-exposition";

export type Metadata =
  | { readonly keyword: "HELP"; readonly name: string; readonly help: string }
  | { readonly keyword: "UNIT"; readonly name: string; readonly unit: string }
  | { readonly keyword: "TYPE"; readonly name: string; readonly type: FamilyType };

const TYPES: ReadonlyMap<string, FamilyType> = new Map([
  ["counter", "counter"],
  ["gauge", "gauge"],
  ["histogram", "histogram"],
  ["gaugehistogram", "gaugehistogram"],
  ["summary", "summary"],
  ["info", "info"],
  ["stateset", "stateset"],
  ["unknown", "unknown"],
  ["untyped", "unknown"],
]);

/** Types that the text format 0.0.4 has no word for. */
const OPENMETRICS_ONLY: readonly string[] = ["gaugehistogram", "info", "stateset", "unknown"];

const KEYWORD = /(HELP|TYPE|UNIT)(?=[ \t]|$)/y;

/** Reads a line that starts with `#`. @returns undefined for a comment @throws LineFault */
export function parseMetadata(line: string, format: ExpositionFormat): Metadata | undefined {
  const scanner = new LineScanner(line);
  scanner.expect("#", "at the start");
  // Without the blank it is a comment, whatever follows.
  if (scanner.take(/[ \t]+/y) === "") return undefined;
  const keyword = scanner.take(KEYWORD) as "" | Metadata["keyword"];
  if (keyword === "") return undefined;
  scanner.skipBlanks();
  const name = scanner.peek() === '"' ? scanner.quoted() : scanner.take(/[a-zA-Z_:][a-zA-Z0-9_:]*/y);
  if (name === "") throw new LineFault(`has no name of a metric after ${keyword}`);
  if (!scanner.atEnd && scanner.take(/[ \t]/y) === "") throw new LineFault(`has ${scanner.found()} within the name after ${keyword}`);
  const text = scanner.rest();
  if (keyword === "HELP") return { keyword, name, help: unescapeText(text, { quotes: format === "openmetrics" }) };
  const word = text.trim();
  if (keyword === "UNIT") return { keyword, name, unit: word };
  const type = TYPES.get(word);
  if (type === undefined) throw new LineFault(`names the type ${JSON.stringify(word)}`);
  return { keyword, name, type };
}

/** What is wrong with the word of a type in this format, though its meaning is clear. */
export function typeWordFault(line: string, format: ExpositionFormat): string | undefined {
  const word = /[ \t](\S+)[ \t]*$/.exec(line)?.[1] ?? "";
  if (format === "prometheus" && OPENMETRICS_ONLY.includes(word)) return `names the type ${word}, which the text format does not have`;
  if (format === "openmetrics" && word === "untyped") return "names the type untyped, which OpenMetrics calls unknown";
  return undefined;
}

/** Reads a line that is no comment. @param line number of the line @throws LineFault */
export function parseSample(text: string, line: number, format: ExpositionFormat): Sample {
  const scanner = new LineScanner(text);
  scanner.skipBlanks();
  const bare = scanner.take(/[a-zA-Z_:][a-zA-Z0-9_:]*/y);
  scanner.skipBlanks();
  const braces = scanner.peek() === "{" ? parseLabels(scanner) : { labels: new Map<string, string>() };
  if (bare !== "" && braces.name !== undefined) throw new LineFault("names its metric twice: before the braces and in them");
  const name = bare === "" ? braces.name : bare;
  if (name === undefined || name === "") throw new LineFault("has no name of a metric");
  scanner.skipBlanks();
  const value = scanner.number("value");
  scanner.skipBlanks();
  const timestamp = scanner.atEnd || scanner.peek() === "#" ? undefined : parseTimestamp(scanner, format);
  scanner.skipBlanks();
  const exemplar = scanner.peek() === "#" ? parseExemplar(scanner) : undefined;
  if (!scanner.atEnd) throw new LineFault(`has ${scanner.found()} after its value`);
  return {
    name,
    labels: braces.labels,
    value,
    ...(timestamp === undefined ? {} : { timestamp }),
    ...(exemplar === undefined ? {} : { exemplar }),
    line,
  };
}

interface Braces {
  readonly labels: ReadonlyMap<string, string>;
  /** The name of the metric, which stands in the braces where it needs quotes. */
  readonly name?: string;
}

function parseLabels(scanner: LineScanner): Braces {
  const labels = new Map<string, string>();
  let name: string | undefined;
  scanner.expect("{", "before labels");
  scanner.skipBlanks();
  while (scanner.peek() !== "}") {
    const isQuoted = scanner.peek() === '"';
    const label = isQuoted ? scanner.quoted() : scanner.take(/[a-zA-Z_][a-zA-Z0-9_]*/y);
    if (label === "" && !isQuoted) throw new LineFault(`has ${scanner.found()} where a label is expected`);
    scanner.skipBlanks();
    if (isQuoted && (scanner.peek() === "," || scanner.peek() === "}")) {
      if (name !== undefined) throw new LineFault("names its metric twice in the braces");
      name = label;
    } else {
      scanner.expect("=", `after the label ${label}`);
      scanner.skipBlanks();
      const value = scanner.quoted();
      if (label === "" || label === "__name__") throw new LineFault(`has the label ${JSON.stringify(label)}, which no program may set`);
      if (labels.has(label)) throw new LineFault(`has the label ${label} twice`);
      labels.set(label, value);
    }
    scanner.skipBlanks();
    if (scanner.peek() === ",") {
      scanner.expect(",", "between labels");
      scanner.skipBlanks();
    } else if (scanner.peek() !== "}") {
      throw new LineFault(`has ${scanner.found()} where , or } is expected after a label`);
    }
  }
  scanner.expect("}", "after labels");
  return name === undefined ? { labels } : { labels, name };
}

/** @returns milliseconds since 1970: the text format writes whole milliseconds, OpenMetrics seconds */
function parseTimestamp(scanner: LineScanner, format: ExpositionFormat): number {
  const word = /^[^ \t]*/.exec(scanner.rest())?.[0] ?? "";
  const timestamp = scanner.number("timestamp");
  if (!Number.isFinite(timestamp)) throw new LineFault(`has the timestamp ${word}`);
  if (format === "openmetrics") return timestamp * 1000;
  if (!/^[+-]?\d+$/.test(word)) throw new LineFault(`has the timestamp ${word}, which is no whole number of milliseconds`);
  return timestamp;
}

function parseExemplar(scanner: LineScanner): Exemplar {
  scanner.expect("#", "before an exemplar");
  scanner.skipBlanks();
  const { labels, name } = parseLabels(scanner);
  if (name !== undefined) throw new LineFault("has an exemplar with the name of a metric");
  scanner.skipBlanks();
  const value = scanner.number("value of an exemplar");
  scanner.skipBlanks();
  if (scanner.atEnd) return { labels, value };
  const timestamp = scanner.number("timestamp of an exemplar");
  if (!Number.isFinite(timestamp)) throw new LineFault("has an exemplar with a timestamp that is no time");
  scanner.skipBlanks();
  return { labels, value, timestamp: timestamp * 1000 };
}

/** Whether a metric can be named without quotes. */
export function isPlainMetricName(name: string): boolean {
  return METRIC_NAME.test(name);
}

/** Whether a label can be named without quotes. */
export function isPlainLabelName(name: string): boolean {
  return LABEL_NAME.test(name);
}
