/** The selector of a query: its labels are those of streams, their values exist, and it says whose lines are meant. */
import { labelOfPath } from "../../logs";
import { quote } from "../../promql/syntax/strings";
import type { Analysis } from "../analysis";
import { initialScope } from "../label-scope";
import type { Matcher, Selector, Stage } from "../syntax/ast";
import { checkTextValue } from "./values";

export function checkSelector(selector: Selector, stages: readonly Stage[], analysis: Analysis): void {
  const { system } = analysis.context;
  const scoped = selector.matchers.filter(({ label, value }) => label.name === "system" || value.variable === true);
  const isScoped = scoped.some(({ label, operator, value }) => label.name === "system" && operator === "=" && value.value === system);
  if (system !== undefined && !isScoped) reportScope(selector, system, analysis);
  const scope = initialScope(analysis.logs);
  for (const matcher of selector.matchers) {
    if (matcher.label.variable === true) continue;
    if (analysis.logs.streamLabels.includes(matcher.label.name)) {
      const known = scope.labels.get(matcher.label.name);
      if (known !== undefined) checkTextValue({ ...matcher, kind: "text" }, known, analysis);
    } else {
      reportStreamLabel(matcher, selector, stages, analysis);
    }
  }
}

function reportScope(selector: Selector, system: string, analysis: Analysis): void {
  const matcher = `system=${quote(system)}`;
  const present = selector.matchers.find(({ label }) => label.name === "system");
  const first = selector.matchers[0];
  const edit = present ?? { from: first?.from ?? selector.from + 1, to: first?.from ?? selector.from + 1 };
  const isLast = present !== undefined || first === undefined;
  analysis.report({
    code: "L03",
    span: selector,
    why: "The log query does not say that it reads this system's lines, so those of others count too.",
    allowed: `{${matcher}}`,
    remedy: "Add this matcher to the stream selector.",
    edits: [{ from: edit.from, to: edit.to, text: isLast ? matcher : `${matcher}, ` }],
  });
}

function reportStreamLabel(matcher: Matcher, selector: Selector, stages: readonly Stage[], analysis: Analysis): void {
  const { label } = matcher;
  const { logs, source } = analysis;
  const why = "The query selects streams by a label that they do not have.";
  const isField = Object.keys(logs.fields).some((path) => labelOfPath(path) === label.name);
  if (!isField) {
    analysis.reportUnknown({ code: "L02", why }, label, logs.streamLabels);
    return;
  }
  const filter = ` | json | ${source.slice(matcher.from, matcher.to)}`;
  const isAlone = selector.matchers.length === 1 || stages.some((stage) => stage.kind === "parser");
  analysis.report({
    code: "L02",
    span: label,
    why,
    allowed: logs.streamLabels.join(", "),
    remedy: `${label.name} is a field of the line: filter on it behind | json.`,
    edits: isAlone ? [] : [removal(matcher, selector), { from: selector.to, to: selector.to, text: filter }],
  });
}

/** Takes a matcher out, with the comma that goes with it. */
function removal(matcher: Matcher, { matchers }: Selector): { readonly from: number; readonly to: number; readonly text: string } {
  const index = matchers.indexOf(matcher);
  const before = matchers[index - 1];
  const after = matchers[index + 1];
  return before === undefined
    ? { from: matcher.from, to: after?.from ?? matcher.to, text: "" }
    : { from: before.to, to: matcher.to, text: "" };
}
