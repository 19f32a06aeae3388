/** alerts/for, rule/for, alerts/absent and group/interval: how long a rule waits, and how often it is asked. */
import type { Finding } from "../finding";
import type { Policy } from "../policy";
import { walk } from "../syntax/ast";
import { formatDuration, parseDuration } from "../syntax/duration";
import { type AnalyzedRule, ruleFinding } from "./rule-check";

/** After five minutes without a sample, Prometheus takes a series for gone. */
const LOOKBACK = 300;

export function checkDurations(analyzed: AnalyzedRule, policy: Policy): Finding[] {
  return [...written(analyzed), ...bounded(analyzed, policy), ...absence(analyzed, policy), ...rareGroup(analyzed)];
}

function written(analyzed: AnalyzedRule): Finding[] {
  const { rule } = analyzed;
  const fields = [
    { field: "for", text: rule.for },
    { field: "keep_firing_for", text: rule.keepFiringFor },
  ];
  return fields.flatMap(({ field, text }) => {
    if (text === undefined) return [];
    const say = (why: string, level: Finding["level"]): Finding =>
      ruleFinding(analyzed, { code: "alerts/for", check: "alerts/for", level, field, text, why });
    if (rule.record !== undefined) return [say(`A recording rule has no ${field}.`, "defect")];
    const seconds = parseDuration(text);
    if (seconds === undefined) return [say(`${text} is no duration: a number and a unit, such as 5m or 1h30m.`, "defect")];
    return seconds === 0 ? [say(`0 is what holds without ${field} anyway.`, "advice")] : [];
  });
}

function bounded(analyzed: AnalyzedRule, policy: Policy): Finding[] {
  const { rule } = analyzed;
  if (rule.alert === undefined || policy.for === undefined) return [];
  const { min, max } = policy.for;
  const seconds = rule.for === undefined ? 0 : parseDuration(rule.for);
  if (seconds === undefined) return [];
  const text = rule.for ?? "";
  const say = (why: string): Finding =>
    ruleFinding(analyzed, { code: "rule/for", check: "rule/for", level: "defect", field: "for", text, why });
  if (min !== undefined && seconds < min)
    return [say(`The alert waits for ${text === "" ? "nothing" : text}, and must wait for at least ${formatDuration(min)}.`)];
  if (max !== undefined && seconds > max) return [say(`The alert waits for ${text}, and may wait for at most ${formatDuration(max)}.`)];
  return [];
}

/** After a restart of Prometheus nothing is there until the first scrape. */
function absence(analyzed: AnalyzedRule, { scrapeInterval }: Policy): Finding[] {
  const { rule, analysis } = analyzed;
  const { context } = analysis;
  if (rule.alert === undefined || context === undefined) return [];
  const seconds = rule.for === undefined ? 0 : (parseDuration(rule.for) ?? 0);
  const enough = 2 * (scrapeInterval ?? 60);
  if (seconds >= enough) return [];
  const found: Finding[] = [];
  walk(context.root, (expr, ancestors) => {
    if (expr.kind !== "call" || expr.name !== "absent" || found.length > 0) return;
    // What must be there beside it is not there right after a restart either.
    if (ancestors.some((ancestor) => ancestor.kind === "binary" && ancestor.operator === "and")) return;
    found.push(
      ruleFinding(analyzed, {
        code: "alerts/absent",
        check: "alerts/absent",
        level: "defect",
        field: "expr",
        text: rule.expr,
        span: expr,
        why: `After a restart of Prometheus nothing is there until the first scrape, and this fires: let the alert wait for at least ${formatDuration(enough)}, which is two scrapes.`,
      }),
    );
  });
  return found;
}

function rareGroup(analyzed: AnalyzedRule): Finding[] {
  const { group, rule } = analyzed;
  if (group.interval === undefined || group.rules[0] !== rule) return [];
  const seconds = parseDuration(group.interval);
  const say = (why: string): Finding =>
    ruleFinding(analyzed, {
      code: "group/interval",
      check: "group/interval",
      level: "defect",
      field: "interval",
      text: group.interval ?? "",
      why,
    });
  if (seconds === undefined || seconds === 0)
    return [say(`${group.interval} is no interval: a number above 0 and a unit, such as 30s or 1m.`)];
  if (seconds <= LOOKBACK) return [];
  return [say(`The group is evaluated every ${group.interval}, and five minutes after each evaluation what it wrote counts as gone.`)];
}
