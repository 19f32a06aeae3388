/**
 * Text that is looked for in the line although a field holds it. Such a filter also finds the text where it stands in another field; before a parser it makes
 * a query cheaper, so it is told of only where no filter on the field follows.
 */
import { labelOfPath, messageFieldOf } from "../../logs";
import { quote } from "../../promql/syntax/strings";
import type { Analysis } from "../analysis";
import { type LineFilter, type Stage, comparisonsOf } from "../syntax/ast";

export function checkLineFilters(stages: readonly Stage[], analysis: Analysis): void {
  const filtered = new Set(
    stages.flatMap((stage) => (stage.kind === "filter" ? comparisonsOf(stage.filter).map(({ label }) => label.name) : [])),
  );
  for (const [index, stage] of stages.entries()) {
    if (stage.kind !== "line" || stages.slice(0, index).some(({ kind }) => kind === "line_format")) continue;
    const [value, ...others] = stage.values;
    if (stage.operator !== "|=" || value === undefined || others.length > 0 || value.ip === true || value.variable === true) continue;
    const meant = meantField(value.value, analysis);
    if (meant !== undefined && !filtered.has(meant.label)) reportLine(stage, meant, stages, index, analysis);
  }
}

interface Meant {
  readonly label: string;
  readonly value: string;
}

/** The field and value that a text stands for: a level, the name of an event, or a piece of JSON such as `"level":"ERROR"`. */
function meantField(text: string, { logs }: Analysis): Meant | undefined {
  const json = /^"([\w.]+)":\s*"([^"\\]*)"$/.exec(text);
  const [, key, value] = json ?? [];
  if (key !== undefined && value !== undefined) {
    const path = Object.keys(logs.fields).find((candidate) => candidate === key || candidate.endsWith(`.${key}`));
    return path === undefined ? undefined : { label: labelOfPath(path), value };
  }
  const level =
    /[A-Z]/.test(text) || text.length > 4 ? logs.levels.find((candidate) => candidate.toLowerCase() === text.toLowerCase()) : undefined;
  if (level !== undefined) return { label: labelOfPath(logs.levelField), value: level };
  return Object.keys(logs.events ?? {}).includes(text) ? { label: labelOfPath(messageFieldOf(logs)), value: text } : undefined;
}

function reportLine(stage: LineFilter, { label, value }: Meant, stages: readonly Stage[], index: number, analysis: Analysis): void {
  const filter = `| ${label}=${quote(value)}`;
  const isParsed = stages.slice(0, index).some(({ kind }) => kind === "parser");
  analysis.report({
    code: "L15",
    level: "advice",
    span: stage,
    why: `The text is looked for anywhere in the line, and the field ${label} holds it.`,
    allowed: `| json ${filter}`,
    remedy: "Filter on the field; the text may stay before it, where it makes the query cheaper.",
    edits: [{ from: stage.from, to: stage.to, text: isParsed ? filter : `| json ${filter}` }],
  });
}
