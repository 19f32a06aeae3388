/** The one place that stamps labels, annotations, runbook and dashboard links on alerting rules, whoever defines them. */
import { ANNOTATIONS, LABELS, RUNBOOK_BASE, runbookPath } from "./conventions";
import type { Severity } from "./alert";
import type { AlertingRule, RuleGroup } from "./rule-group";

/** Where the links of an alert lead; the same for all rules of an environment. */
export interface RuleLinks {
  /** URL of the folder with the runbooks. @default RUNBOOK_BASE */
  readonly runbookBase?: string;
  /** URL of the panel `<dashboard key>/<signal name>` of a system. */
  readonly panelUrl: (system: string, panel: string) => string;
}

export interface StampedRuleOptions {
  readonly alert: string;
  readonly system: string;
  readonly severity: Severity;
  readonly expr: string;
  /** @default - it fires at once */
  readonly for?: string;
  /** Labels beside severity and system. @default {} */
  readonly labels?: Readonly<Record<string, string>>;
  readonly summary: string;
  readonly description: string;
  /** @default - no link to a dashboard */
  readonly panel?: string;
  /** @default false - the rule carries the label `system` */
  readonly everySystem?: boolean;
}

export function stampedRule(options: StampedRuleOptions, links: RuleLinks): AlertingRule {
  const { alert, system, panel } = options;
  return {
    alert,
    expr: options.expr,
    ...(options.for === undefined ? {} : { for: options.for }),
    labels: {
      [LABELS.severity]: options.severity,
      ...(options.everySystem === true ? {} : { [LABELS.system]: system }),
      ...options.labels,
    },
    annotations: {
      [ANNOTATIONS.summary]: options.summary,
      [ANNOTATIONS.description]: options.description,
      [ANNOTATIONS.runbook]: `${links.runbookBase ?? RUNBOOK_BASE}/${runbookPath(system, alert)}`,
      ...(panel === undefined ? {} : { [ANNOTATIONS.dashboard]: links.panelUrl(system, panel) }),
    },
  };
}

/** The group with the team that answers on each of its alerts. */
export function owned(group: RuleGroup, owner: string): RuleGroup {
  return {
    ...group,
    rules: group.rules.map((rule) =>
      "alert" in rule ? { ...rule, annotations: { ...rule.annotations, [ANNOTATIONS.owner]: owner } } : rule,
    ),
  };
}
