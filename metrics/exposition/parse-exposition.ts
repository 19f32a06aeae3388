/**
 * Reads what a program answers to a scrape: the Prometheus text format 0.0.4 and OpenMetrics 1.0, with names in quotes as Prometheus 3 takes them. Any
 * text is survived: what Prometheus would refuse becomes a problem with its line, and the rest is read all the same.
 *
 * Native histograms have no text form. Blanks and comments are taken where either format takes them.
 *
 * @see https://prometheus.io/docs/instrumenting/exposition_formats/
 * @see https://prometheus.io/docs/specs/om/open_metrics_spec/
 */
import { type Problem, quoteValue } from "../../problems";
import { checkFamily } from "./check-family";
import { familyOfSample } from "./family-of-sample";
import { LineFault } from "./line-scanner";
import { type Metadata, parseMetadata, parseSample, typeWordFault } from "./parse-line";
import type { ExpositionFormat, FamilyType, MetricFamily, ParsedExposition, Sample } from "./parsed-exposition";

export interface ParseExpositionOptions {
  /** @default - OpenMetrics where the text ends with `# EOF`, which that format must and the other does not */
  readonly format?: ExpositionFormat;
  /** Name of the text in problems. @default "exposition" */
  readonly at?: string;
}

export function parseExposition(text: string, options: ParseExpositionOptions = {}): ParsedExposition {
  const lines = text.split("\n").map((line) => line.replace(/\r$/, ""));
  const format = options.format ?? (isOpenMetrics(lines) ? "openmetrics" : "prometheus");
  const reader = new ExpositionReader(format, options.at ?? "exposition");
  for (const [index, line] of lines.entries()) reader.read(line, index + 1);
  return reader.finish(lines.length);
}

function isOpenMetrics(lines: readonly string[]): boolean {
  return lines.findLast((line) => line.trim() !== "")?.trim() === EOF;
}

const EOF = "# EOF";

/** Metadata of one family, with the line of each keyword. */
interface Described {
  help?: string;
  unit?: string;
  type?: FamilyType;
  readonly lines: Map<Metadata["keyword"], number>;
}

class ExpositionReader {
  private readonly problems: Problem[] = [];
  private readonly described = new Map<string, Described>();
  private readonly samples: Sample[] = [];
  private readonly order = new Map<string, number>();
  private endLine: number | undefined;

  constructor(
    private readonly format: ExpositionFormat,
    private readonly at: string,
  ) {}

  read(line: string, number: number): void {
    const trimmed = line.trim();
    if (trimmed === "") return;
    if (this.format === "openmetrics" && trimmed === EOF) {
      this.endLine ??= number;
      return;
    }
    if (this.endLine !== undefined) {
      this.report(number, "Something stands after the end.", line, `nothing after line ${this.endLine}`);
      return;
    }
    try {
      if (trimmed.startsWith("#")) this.readComment(trimmed, number);
      else this.readSample(line, number);
    } catch (error) {
      if (!(error instanceof LineFault)) throw error;
      this.report(number, `The line ${error.message}.`, line, "a sample, metadata or a comment of the format");
    }
  }

  finish(lineCount: number): ParsedExposition {
    if (this.format === "openmetrics" && this.endLine === undefined) {
      this.report(lineCount, "The text has no end, so it may have been cut off.", "", EOF);
    }
    const types = new Map([...this.described].flatMap(([name, { type }]) => (type === undefined ? [] : [[name, type] as const])));
    const samples = new Map<string, Sample[]>();
    for (const sample of this.samples) {
      const family = familyOfSample(sample.name, types);
      const before = samples.get(family);
      if (before === undefined) samples.set(family, [sample]);
      else before.push(sample);
      this.order.set(family, Math.min(this.order.get(family) ?? sample.line, sample.line));
    }
    const families = [...this.order]
      .sort(([, a], [, b]) => a - b)
      .map(([name]) => familyOf(name, this.described.get(name), samples.get(name) ?? []));
    for (const family of families) this.checkFamily(family);
    return { format: this.format, families, problems: this.problems };
  }

  private readComment(line: string, number: number): void {
    const metadata = parseMetadata(line, this.format);
    if (metadata === undefined) return;
    const { keyword, name } = metadata;
    const described: Described = this.described.get(name) ?? { lines: new Map() };
    this.described.set(name, described);
    this.order.set(name, Math.min(this.order.get(name) ?? number, number));
    const before = described.lines.get(keyword);
    if (before !== undefined) {
      this.report(number, `The ${keyword} of ${name} is there twice.`, line, `the one of line ${before}`);
      return;
    }
    described.lines.set(keyword, number);
    if (metadata.keyword === "HELP") described.help = metadata.help;
    if (metadata.keyword === "TYPE") described.type = metadata.type;
    if (metadata.keyword === "UNIT") described.unit = metadata.unit;
    const fault = this.metadataFault(metadata, line);
    if (fault !== undefined) this.report(number, `The line ${fault}.`, line, "what the format has");
  }

  private metadataFault(metadata: Metadata, line: string): string | undefined {
    if (metadata.keyword === "TYPE") return typeWordFault(line, this.format);
    if (metadata.keyword !== "UNIT" || this.format === "prometheus" || metadata.unit === "") return undefined;
    return metadata.name.endsWith(`_${metadata.unit}`)
      ? undefined
      : `gives ${metadata.name} the unit ${metadata.unit}, which its name does not end with`;
  }

  private readSample(line: string, number: number): void {
    const sample = parseSample(line, number, this.format);
    this.samples.push(sample);
    if (sample.exemplar !== undefined && this.format === "prometheus") {
      this.report(number, "The line has an exemplar, which the text format does not have.", line, "exemplars in OpenMetrics only");
    }
  }

  private checkFamily(family: MetricFamily): void {
    const typed = this.described.get(family.name)?.lines.get("TYPE");
    const [first] = family.samples;
    if (typed !== undefined && first !== undefined && first.line < typed) {
      this.report(typed, `The type of ${family.name} comes after its first sample.`, `line ${typed}`, `a line before line ${first.line}`);
    }
    for (const { line, what, allowed } of checkFamily(family)) this.report(line, what, family.name, allowed);
  }

  private report(line: number, what: string, got: string, allowed: string): void {
    this.problems.push({
      code: "OBS0309",
      at: `${this.at}:${line}`,
      what,
      got: quoteValue(got),
      allowed,
      remedy: "Mend what writes the exposition, or take it again.",
    });
  }
}

function familyOf(name: string, described: Described | undefined, samples: readonly Sample[]): MetricFamily {
  return {
    name,
    type: described?.type ?? "unknown",
    ...(described?.help === undefined ? {} : { help: described.help }),
    ...(described?.unit === undefined ? {} : { unit: described.unit }),
    samples,
  };
}
