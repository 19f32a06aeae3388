/**
 * What Alertmanager does with a route tree, as a function: an alert goes down the tree depth first, into every child whose matchers it passes, until
 * one without `continue` has taken it; a route that takes it and none of whose children does is where it ends.
 *
 * @see https://prometheus.io/docs/alerting/latest/configuration/#route
 */
import { acceptsLabels, parseMatcher, type LabelSet, type Matcher } from "./matcher";
import type { AlertmanagerRoute } from "./route-tree";

/** A place in the tree at which an alert ends. */
export interface RouteEnd {
  /** Where the route stands: `route.routes[2]`. */
  readonly path: string;
  /** Its receiver, or the one that it takes from its parents. */
  readonly receiver: string;
}

/** The names of the receivers that are told of an alert with these labels, in the order of the tree, each once. */
export function resolveReceivers(root: AlertmanagerRoute, labels: LabelSet): readonly string[] {
  return [...new Set(resolveRoute(root, labels).map(({ receiver }) => receiver))];
}

/** The places in the tree at which an alert with these labels ends; never none, for the root takes every alert. */
export function resolveRoute(root: AlertmanagerRoute, labels: LabelSet): readonly RouteEnd[] {
  return descend(root, labels, { path: "route", receiver: "" });
}

/** The matchers of a route that can be read. One that cannot be read passes nothing, so such a route takes no alert. */
export function matchersOf(route: AlertmanagerRoute): readonly Matcher[] | undefined {
  const parsed = (route.matchers ?? []).map(parseMatcher);
  return parsed.every((matcher) => matcher !== undefined) ? parsed : undefined;
}

function descend(route: AlertmanagerRoute, labels: LabelSet, parent: RouteEnd): readonly RouteEnd[] {
  const here = { path: parent.path, receiver: route.receiver ?? parent.receiver };
  const ends: RouteEnd[] = [];
  for (const [index, child] of (route.routes ?? []).entries()) {
    const matchers = matchersOf(child);
    if (matchers === undefined || !acceptsLabels(matchers, labels)) continue;
    ends.push(...descend(child, labels, { path: `${here.path}.routes[${index}]`, receiver: here.receiver }));
    if (child.continue !== true) break;
  }
  return ends.length > 0 ? ends : [here];
}
