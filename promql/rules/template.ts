/**
 * Templates of alerts: the actions in `{{ }}`, as far as a check has to read them.
 *
 * @see https://prometheus.io/docs/prometheus/latest/configuration/template_reference/
 */
import type { Span } from "../syntax/ast";

export interface Action extends Span {
  /** The text between the braces. */
  readonly text: string;
}

export interface TemplateFailure extends Span {
  readonly message: string;
}

/** Functions that Prometheus' templates know, beside those of Go. */
const FUNCTIONS = new Set(
  (
    "query first label value sortByLabel args tmpl safeHtml externalURL pathPrefix parseDuration humanize humanize1024 humanizeDuration " +
    "humanizePercentage humanizeTimestamp toTime toDuration now title toUpper toLower stripPort stripDomain match reReplaceAll graphLink tableLink " +
    "urlQueryEscape and or not len index slice print printf println html js urlquery call eq ne lt le gt ge strvalue"
  ).split(" "),
);
/** Those of them that may stand without an argument. */
const WITHOUT_ARGUMENT = new Set("externalURL pathPrefix now print println html js urlquery".split(" "));
const KEYWORDS = new Set("if else end range with define template block break continue nil true false".split(" "));

/** The actions of a template, comments left out. */
export function actionsOf(template: string): Action[] {
  return [...template.matchAll(/\{\{-?\s*([\s\S]*?)\s*-?\}\}/g)]
    .map((match) => ({ from: match.index, to: match.index + match[0].length, text: match[1] ?? "" }))
    .filter(({ text }) => !text.startsWith("/*"));
}

/** Labels that a template reads: `$labels.x`, `.Labels.x`, `index $labels "x"`. */
export function labelsRead(template: string): (Span & { readonly label: string })[] {
  return scopedActionsOf(template).flatMap(({ from, to, isOfAlert }) =>
    [...template.slice(from, to).matchAll(/(\$labels|\.Labels)\.(\w+)|index\s+\$labels\s+"([^"]+)"/g)]
      .filter(([, object]) => object !== ".Labels" || isOfAlert)
      .map((match) => ({
        label: match[2] ?? match[3] ?? "",
        from: from + match.index,
        to: from + match.index + match[0].length,
      })),
  );
}

/** Actions with whether the dot in them is still the alert: within `range query "..."` and `with` it is something else. */
function scopedActionsOf(template: string): (Action & { readonly isOfAlert: boolean })[] {
  const blocks: boolean[] = [];
  return actionsOf(template).map((action) => {
    const [opens] = /^(?:if|range|with|define|block)\b/.exec(action.text) ?? [];
    if (opens !== undefined) blocks.push(opens !== "if");
    if (/^end\b/.test(action.text)) blocks.pop();
    return { ...action, isOfAlert: !blocks.includes(true) };
  });
}

/** External labels that a template reads. */
export function externalLabelsRead(template: string): (Span & { readonly label: string })[] {
  return actionsOf(template).flatMap(({ from, to }) =>
    [...template.slice(from, to).matchAll(/(?:\$externalLabels|\.ExternalLabels)\.(\w+)/g)].map((match) => ({
      label: match[1] ?? "",
      from: from + match.index,
      to: from + match.index + match[0].length,
    })),
  );
}

/** Whether an action writes the bare value: `{{ $value }}`, without a function that formats it. */
export function bareValues(template: string): Action[] {
  return scopedActionsOf(template).filter(({ text, isOfAlert }) => text === "$value" || (text === ".Value" && isOfAlert));
}

/** Whether a template reads the value at all. */
export function readsValue(template: string): Action | undefined {
  return scopedActionsOf(template).find(({ text, isOfAlert }) => /\$value\b/.test(text) || (isOfAlert && /\.Value\b/.test(text)));
}

/** Why a template cannot be expanded. */
export function templateFailures(template: string): TemplateFailure[] {
  const open = lastOpening(template);
  if (open !== undefined) return [{ from: open, to: template.length, message: "an action is opened by {{ and not closed" }];
  const failures: TemplateFailure[] = [];
  const defined = new Set<string>(["$labels", "$value", "$externalLabels", "$externalURL", "$"]);
  let depth = 0;
  for (const action of actionsOf(template)) {
    const fail = (message: string): void => void failures.push({ from: action.from, to: action.to, message });
    if (action.text === "") fail("the action is empty");
    const bare = action.text.replaceAll(/"(?:[^"\\]|\\.)*"|`[^`]*`/g, '""');
    if (/^(?:if|range|with|define|block)\b/.test(bare)) depth += 1;
    if (/^end\b/.test(bare)) depth -= 1;
    if (depth < 0) {
      fail("end closes nothing");
      depth = 0;
    }
    for (const [, name] of bare.matchAll(/(\$\w+)(?:\s*,\s*\$\w+)?\s*:?=/g)) defined.add(name ?? "");
    for (const [, name] of bare.matchAll(/,\s*(\$\w+)\s*:?=/g)) defined.add(name ?? "");
    for (const [name] of bare.matchAll(/\$\w*/g)) if (!defined.has(name)) fail(`${name} is not defined`);
    for (const [, name] of bare.matchAll(/(?<![\w.$"])([A-Za-z]\w*)/g)) {
      if (name !== undefined && !FUNCTIONS.has(name) && !KEYWORDS.has(name)) fail(`${name} is no function of Prometheus' templates`);
    }
    const [first = ""] = bare.split("|").map((command) => command.trim());
    if (FUNCTIONS.has(first) && !WITHOUT_ARGUMENT.has(first)) {
      fail(`${first} is a function and is given nothing${first === "value" ? "; the value of the alert is $value" : ""}`);
    }
    if (count(bare, "(") !== count(bare, ")")) fail("its parentheses do not match");
    if (/\|\s*(?:\||$)/.test(bare)) fail("nothing follows the pipe");
  }
  if (depth > 0) failures.push({ from: 0, to: template.length, message: "an if, range or with has no end" });
  return failures;
}

function lastOpening(template: string): number | undefined {
  const rest = template.replaceAll(/\{\{[\s\S]*?\}\}/g, (action) => " ".repeat(action.length));
  const at = rest.indexOf("{{");
  return at < 0 ? undefined : at;
}

function count(text: string, character: string): number {
  return text.split(character).length - 1;
}
