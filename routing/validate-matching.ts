/** Whether the matchers of a configuration can be read, and whether routes and inhibitions can take the alerts that they are written for. */
import type { AlertmanagerInhibitRule } from "./alertmanager-config";
import { areContradictory, implies, parseMatcher, type Matcher } from "./matcher";
import { matchersOf } from "./resolve";
import type { AlertmanagerRoute } from "./route-tree";
import { nearest, quoteValue, type Problem } from "../problems";

/** Labels that an alert of this project can carry and that routes, groups and inhibitions may go by. */
const ROUTING_LABELS = [
  "alertname",
  "severity",
  "slo",
  "environment",
  "cluster",
  "system",
  "namespace",
  "job",
  "instance",
  "node",
  "device",
  "persistentvolumeclaim",
  "project_id",
] as const;

export function unreadableMatchers(matchers: readonly string[], at: string): readonly Problem[] {
  return matchers.flatMap((text, index) => {
    const matcher = parseMatcher(text);
    if (matcher !== undefined) return unknownLabels([matcher.label], `${at}[${index}]`);
    return unusable({
      at: `${at}[${index}]`,
      what: "The matcher cannot be read.",
      got: quoteValue(text),
      allowed: 'label="value" with one of the operators =, !=, =~, !~ and a valid regular expression after the last two',
      remedy: "Write the matcher in that form.",
    });
  });
}

export function unknownLabels(labels: readonly string[], at: string): readonly Problem[] {
  return labels
    .filter((label) => label !== "..." && !ROUTING_LABELS.some((known) => known === label))
    .map((label) =>
      unusable({
        at,
        what: "No alert carries the label.",
        got: quoteValue(label),
        allowed: ROUTING_LABELS.join(", "),
        remedy: remedyForName(label, ROUTING_LABELS),
      }),
    );
}

/**
 * What is wrong between a route's children: one that is never reached, a `continue` that leads nowhere.
 *
 * @param above the matchers of the route and of all its parents
 */
export function validateOrder(route: AlertmanagerRoute, above: readonly Matcher[], at: string): readonly Problem[] {
  const children = (route.routes ?? []).map((child) => ({ child, matchers: [...above, ...(matchersOf(child) ?? [])] }));
  return children.flatMap(({ child, matchers }, index) => {
    const place = `${at}.routes[${index}]`;
    if (matchersOf(child) === undefined) return [];
    if (areContradictory(matchers)) return [unreachable(place, child, "no alert passes all of its matchers and those above it")];
    const taker = children.slice(0, index).findIndex((earlier) => {
      const taken = matchersOf(earlier.child);
      return earlier.child.continue !== true && taken !== undefined && implies(matchers, taken);
    });
    if (taker >= 0) {
      const takes = (children[taker]?.child.matchers ?? []).length === 0 ? "has no matchers" : "takes every alert of it";
      return [unreachable(place, child, `routes[${taker}] before it ${takes} and does not continue`)];
    }
    const later = children.slice(index + 1);
    if (child.continue !== true || later.some((next) => !areContradictory([...matchers, ...next.matchers]))) return [];
    return [
      unusable({
        at: `${place}.continue`,
        what: "The route continues, but no later route takes any of its alerts.",
        got: "continue: true",
        allowed: "continue only before a route that takes some of the same alerts",
        remedy: "Remove continue, or add the route that was meant to follow.",
      }),
    ];
  });
}

function unreachable(at: string, route: AlertmanagerRoute, reason: string): Problem {
  return unusable({
    at,
    what: `No alert reaches the route: ${reason}.`,
    got: quoteValue(route.matchers ?? []),
    allowed: "routes that some alert reaches; the specific ones before the general ones",
    remedy: "Move the route before the one that takes its alerts, let that one continue, or remove it.",
  });
}

export function validateInhibition(rule: AlertmanagerInhibitRule, at: string): readonly Problem[] {
  const unreadable = [
    ...unreadableMatchers(rule.source_matchers, `${at}.source_matchers`),
    ...unreadableMatchers(rule.target_matchers, `${at}.target_matchers`),
    ...unknownLabels(rule.equal, `${at}.equal`),
  ];
  const matchers = [...rule.source_matchers, ...rule.target_matchers].flatMap((text) => parseMatcher(text) ?? []);
  if (unreadable.length > 0 || areContradictory(matchers)) return unreadable;
  return [
    unusable({
      at,
      what: "An alert can be source and target of the inhibition at once, so alerts of the rule may silence each other.",
      got: quoteValue({ source: rule.source_matchers, target: rule.target_matchers }),
      allowed: "source and target matchers that exclude each other on one label",
      remedy: "Narrow the target, for example by severity or alertname.",
    }),
  ];
}

/** The nearest known name, if one is near. */
export function remedyForName(name: string | undefined, known: readonly string[]): string {
  const near = name === undefined ? undefined : nearest(name, known);
  return near === undefined ? "Use one of the known names." : `Did you mean "${near}"?`;
}

export function unusable(problem: Omit<Problem, "code">): Problem {
  return { code: "OBS0504", ...problem };
}
