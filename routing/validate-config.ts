/**
 * Whether an Alertmanager configuration is usable as it stands: what Alertmanager itself refuses, and what it accepts although it cannot be meant,
 * such as a route that no alert can reach.
 */
import type { AlertmanagerConfig } from "./alertmanager-config";
import type { Matcher } from "./matcher";
import { matchersOf } from "./resolve";
import type { AlertmanagerRoute } from "./route-tree";
import { remedyForName, unknownLabels, unreadableMatchers, unusable, validateInhibition, validateOrder } from "./validate-matching";
import { quoteValue, type Problem } from "../problems";

/** A route with its place and with what it takes from its parents. */
interface PlacedRoute {
  readonly at: string;
  readonly route: AlertmanagerRoute;
  readonly receiver: string | undefined;
  readonly groupIntervalSeconds: number | undefined;
  readonly repeatIntervalSeconds: number | undefined;
  /** Its matchers and those of all parents. */
  readonly matchers: readonly Matcher[];
}

/** @param at what the places of the problems start with: `alertmanager.production` */
export function validateAlertmanagerConfig(config: AlertmanagerConfig, at: string): readonly Problem[] {
  const routes = placeRoutes(config.route, `${at}.route`);
  return [
    ...validateRoot(config.route, at),
    ...validateReceivers(config, routes, at),
    ...validateMail(config, at),
    ...routes.flatMap((placed) => [
      ...validateTimings(placed),
      ...unknownLabels(placed.route.group_by ?? [], `${placed.at}.group_by`),
      ...unreadableMatchers(placed.route.matchers ?? [], `${placed.at}.matchers`),
      ...validateOrder(placed.route, placed.matchers, placed.at),
    ]),
    ...config.inhibit_rules.flatMap((rule, index) => validateInhibition(rule, `${at}.inhibit_rules[${index}]`)),
  ];
}

function validateRoot(root: AlertmanagerRoute, at: string): readonly Problem[] {
  if ((root.matchers ?? []).length === 0 && root.continue !== true) return [];
  return [
    unusable({
      at: `${at}.route`,
      what: "The root route has matchers or continues, but it must take every alert.",
      got: quoteValue({ matchers: root.matchers, continue: root.continue }),
      allowed: "a root route without matchers and without continue",
      remedy: "Move the matchers to a child route.",
    }),
  ];
}

function validateReceivers({ receivers }: AlertmanagerConfig, routes: readonly PlacedRoute[], at: string): readonly Problem[] {
  const names = receivers.map(({ name }) => name);
  const used = new Set(routes.map(({ receiver }) => receiver));
  const undefinedOnes = routes
    .filter(({ receiver }) => receiver === undefined || !names.includes(receiver))
    .map(({ at: place, receiver }) =>
      unusable({
        at: `${place}.receiver`,
        what: "The route leads to a receiver that is not defined.",
        got: quoteValue(receiver),
        allowed: names.join(", "),
        remedy: remedyForName(receiver, names),
      }),
    );
  const unused = names
    .filter((name) => !used.has(name))
    .map((name) =>
      unusable({
        at: `${at}.receivers.${name}`,
        what: "No route leads to the receiver.",
        got: quoteValue(name),
        allowed: "receivers that a route leads to",
        remedy: `Send a severity of a system to "${name}", or take the channel out of the environment's alerting.channels.`,
      }),
    );
  const repeated = names
    .filter((name, index) => names.indexOf(name) !== index)
    .map((name) =>
      unusable({
        at: `${at}.receivers.${name}`,
        what: "Two receivers have the same name.",
        got: quoteValue(name),
        allowed: "one receiver per name",
        remedy: "Rename or remove one of them.",
      }),
    );
  return [...undefinedOnes, ...unused, ...repeated];
}

function validateMail({ global, receivers }: AlertmanagerConfig, at: string): readonly Problem[] {
  if (global.smtp_smarthost !== undefined) return [];
  return receivers
    .filter(({ email_configs }) => (email_configs ?? []).length > 0)
    .map(({ name }) =>
      unusable({
        at: `${at}.receivers.${name}`,
        what: "The receiver sends mail, but no mail relay is set.",
        got: "no alerting.smtp",
        allowed: "alerting.smtp with relay, from and username",
        remedy: `Set alerting.smtp of the environment, or take "${name}" out of its alerting.channels.`,
      }),
    );
}

function validateTimings({ at, route, groupIntervalSeconds, repeatIntervalSeconds }: PlacedRoute): readonly Problem[] {
  const group = groupIntervalSeconds;
  const repeat = repeatIntervalSeconds;
  if (group === undefined || repeat === undefined || !(group > 0) || !(repeat > 0)) {
    return [
      unusable({
        at,
        what: "The route has no readable group_interval or repeat_interval.",
        got: quoteValue({ group_interval: route.group_interval, repeat_interval: route.repeat_interval }),
        allowed: "durations above 0, such as 30s, 5m, 4h, on the route or a parent",
        remedy: "Set both on the root route.",
      }),
    ];
  }
  if (repeat >= group && repeat % group === 0) return [];
  return [
    unusable({
      at: `${at}.repeat_interval`,
      what: "The repeat_interval is not a multiple of the group_interval, so Alertmanager repeats later than it says.",
      got: `repeat_interval ${repeat}s, group_interval ${group}s`,
      allowed: `${group}s or a multiple of it`,
      remedy: "Change one of the two in routing/timings.ts.",
    }),
  ];
}

/** A route and everything below it, parents first. */
function placeRoutes(route: AlertmanagerRoute, at: string, parent?: PlacedRoute): readonly PlacedRoute[] {
  const placed = {
    at,
    route,
    receiver: route.receiver ?? parent?.receiver,
    groupIntervalSeconds: secondsOf(route.group_interval) ?? parent?.groupIntervalSeconds,
    repeatIntervalSeconds: secondsOf(route.repeat_interval) ?? parent?.repeatIntervalSeconds,
    matchers: [...(parent?.matchers ?? []), ...(matchersOf(route) ?? [])],
  };
  return [placed, ...(route.routes ?? []).flatMap((child, index) => placeRoutes(child, `${at}.routes[${index}]`, placed))];
}

/** @returns NaN for what is no duration of Prometheus' notation */
function secondsOf(duration: string | undefined): number | undefined {
  if (duration === undefined) return undefined;
  if (!/^(\d+[dhms])+$/.test(duration)) return Number.NaN;
  const lengths: Readonly<Record<string, number>> = { d: 86400, h: 3600, m: 60, s: 1 };
  return [...duration.matchAll(/(\d+)([dhms])/g)].reduce((sum, [, amount, unit]) => sum + Number(amount) * (lengths[unit ?? ""] ?? 0), 0);
}
