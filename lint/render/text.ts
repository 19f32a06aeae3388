/** The report for people: each finding with its place, the piece underlined, why it is wrong and what to write instead. */
import type { LintFinding, LintReport } from "../report";
import { type Style, PLAIN } from "./style";

/** Columns that a shown line may take. */
const WIDTH = 120;

export function renderText(report: LintReport, style: Style = PLAIN): string {
  return [...report.findings.map((finding) => `${renderFinding(finding, style)}\n`), renderSummary(report, style)].join("\n");
}

function renderFinding(finding: LintFinding, style: Style): string {
  const place = `${finding.file}:${finding.line}:${finding.column}`;
  const check = finding.check === undefined || finding.check === finding.code ? "" : ` (${finding.check})`;
  const code = finding.level === "defect" ? style.defect(finding.code) : style.advice(finding.code);
  const field = finding.field === "expr" || finding.field === "comment" ? "" : `, ${finding.field}`;
  const level = finding.level === "advice" ? " advice" : "";
  return [
    `${style.place(visible(place))} ${code}${check}${level} ${visible(finding.subject)}${visible(field)}`,
    ...snippet(finding, style),
    `    ${visible(finding.why)}`,
    ...fixLines(finding, style),
  ].join("\n");
}

/** The line with the piece, and the piece underlined; of a long line what is around the piece. */
function snippet({ text, from, to }: LintFinding, style: Style): string[] {
  if (text.trim() === "") return [];
  const start = text.lastIndexOf("\n", from - 1) + 1;
  const lineEnd = text.indexOf("\n", from);
  const end = lineEnd < 0 ? text.length : lineEnd;
  const line = visible(text.slice(start, end));
  const first = from - start;
  const length = Math.max(1, Math.min(to, end) - from);
  const [shown, shift] = windowOf(line, first, length);
  const marks = "^".repeat(Math.max(1, Math.min(length, shown.length - (first - shift) + (first === line.length ? 1 : 0))));
  return [`    ${shown}`, `    ${" ".repeat(first - shift)}${style.mark(marks)}`];
}

/** What is shown of a line, and how far it is moved to the left. */
function windowOf(line: string, first: number, length: number): [string, number] {
  const indent = line.length - line.trimStart().length;
  const cut = Math.min(indent, first);
  if (line.length - cut <= WIDTH) return [line.slice(cut), cut];
  const start = Math.max(cut, Math.min(first - Math.max(10, Math.floor((WIDTH - length) / 2)), line.length - WIDTH));
  const from = first < start ? first : start;
  const before = from > cut ? "…" : "";
  const after = from + WIDTH < line.length ? "…" : "";
  return [before + line.slice(from, from + WIDTH) + after, from - before.length];
}

function fixLines({ fix }: LintFinding, style: Style): string[] {
  if (fix === undefined) return [];
  const [first = "", ...rest] = fix.trimEnd().split(/\r?\n/).map(visible);
  return [`    ${style.fix("fix:")} ${first}`, ...rest.map((line) => `         ${line}`)];
}

/** Tabs and control characters as one column each, so that what is underlined stands above its marks and nothing reaches the terminal. */
function visible(line: string): string {
  return line.replace(/\t/g, " ").replace(/\p{Cc}/gu, "?");
}

function renderSummary(report: LintReport, style: Style): string {
  const { counts, findings, untoldAdvice } = report;
  const defects = findings.filter(({ level }) => level === "defect").length;
  const advice = findings.length - defects;
  const found =
    findings.length === 0
      ? "nothing found"
      : [defects > 0 || advice === 0 ? plural(defects, "defect") : "", advice > 0 ? pieces(advice) : ""].filter(Boolean).join(" and ");
  const looked = [
    plural(counts.files, "file"),
    ...(counts.rules > 0 ? [plural(counts.rules, "rule")] : []),
    ...(counts.dashboards > 0 ? [plural(counts.dashboards, "dashboard"), plural(counts.panels, "panel")] : []),
    plural(counts.expressions, "expression"),
  ];
  const against = counts.metrics > 0 ? ` against ${plural(counts.metrics, "metric")}` : "";
  return [
    `${style.strong(found)} in ${looked.join(", ")}${against}`,
    ...(report.accepted > 0
      ? [`${plural(report.accepted, "comment")} ${report.accepted === 1 ? "accepts" : "accept"} what was found`]
      : []),
    ...(untoldAdvice > 0 ? [`${pieces(untoldAdvice)} not told; --advice tells ${untoldAdvice === 1 ? "it" : "them"}`] : []),
    ...(counts.metrics === 0 && counts.promql > 0
      ? ["without --metrics nothing is known of metrics and labels, and most defects cannot be seen"]
      : []),
    "",
  ].join("\n");
}

function plural(count: number, word: string): string {
  return `${count} ${count === 1 ? word : `${word}s`}`;
}

function pieces(count: number): string {
  return count === 1 ? "1 piece of advice" : `${count} pieces of advice`;
}
