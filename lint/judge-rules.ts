/** Has the analyzer judge the rules of all files together: a rule may read what a rule of another file records. */
import type { Analyzer } from "../promql/analyze-rules";
import type { Subject } from "./linted-file";
import { locate, outOfDate, withoutAccepted } from "./locate";
import type { LintFinding } from "./report";
import type { CommentAcceptance } from "./rule-files/comments";
import type { ReadGroup } from "./rule-files/read-group";

export interface Judgement {
  readonly findings: readonly LintFinding[];
  /** How many comments accepted something. */
  readonly accepted: number;
}

/** @param analyzer Was made with these groups. */
export function judgeRules(groups: readonly ReadGroup[], analyzer: Analyzer): Judgement {
  if (groups.length === 0) return { findings: [], accepted: 0 };
  const subjects = new Map<string, Subject>();
  for (const group of groups) {
    subjects.set(group.at, group.subject);
    for (const rule of group.rules) subjects.set(rule.at, rule.subject);
  }
  const { findings, unused } = analyzer.rules();
  const outdated = unused.flatMap(({ at, acceptance }) => {
    const subject = subjects.get(at);
    const comment = subject?.acceptances.find(({ code, reason }) => code === acceptance.code && reason === acceptance.reason);
    return subject === undefined || comment === undefined ? [] : [outOfDate(subject, comment)];
  });
  const own = groups.flatMap(({ rules }) => rules.flatMap(({ accept }) => accept ?? []));
  const used = new Set<CommentAcceptance>();
  const told = findings.flatMap((finding) => {
    const subject = subjects.get(finding.at);
    if (subject === undefined) return [];
    const forPint = subject.acceptances.filter(({ isForPint }) => isForPint);
    const { left, used: accepting } = withoutAccepted([finding], forPint);
    for (const acceptance of accepting) used.add(acceptance);
    return left.map((found) => locate(found, subject));
  });
  return { findings: [...told, ...outdated], accepted: own.length - outdated.length + used.size };
}
