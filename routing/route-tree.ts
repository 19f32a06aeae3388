/**
 * The route tree, made from which system sends which severity to which channel.
 *
 * Its shape is always the same: the two alerts that are no alerts, then pagers, machines and mail, then chats, each with `continue`, and at the
 * end exactly one closing route per alert. A closing route never has `continue`; the last one has no matcher, so nothing is lost after a `continue`.
 */
import { CHANNEL_REACH, type Channel, type Reach } from "./channel";
import { DEADMAN_CHANNEL } from "./channels";
import { matchAny, matchNone, renderMatcher, type Matcher } from "./matcher";
import { ROUTED_SEVERITIES, type RoutedSeverity } from "./routes";
import { DEFAULT_TIMINGS, GROUP_BY, HEARTBEAT_TIMINGS, PAGER_TIMINGS } from "./timings";

/** The receiver that tells nobody. */
export const NULL_RECEIVER = "null";

/** A route of Alertmanager's configuration. What a child leaves out it takes from its parent. */
export interface AlertmanagerRoute {
  /** @default - that of the route above */
  readonly receiver?: string;
  /** @default - every alert that comes this far */
  readonly matchers?: readonly string[];
  /** @default - that of the route above */
  readonly group_by?: readonly string[];
  /** Prometheus duration. @default - that of the route above */
  readonly group_wait?: string;
  /** Prometheus duration. @default - that of the route above */
  readonly group_interval?: string;
  /** Prometheus duration. @default - that of the route above */
  readonly repeat_interval?: string;
  /** Whether routes behind this one see the alert too. @default false */
  readonly continue?: boolean;
  /** @default - no route below */
  readonly routes?: readonly AlertmanagerRoute[];
}

/** Channel names per severity. */
export type Routes = Readonly<Record<RoutedSeverity, readonly string[]>>;

export interface RouteTreeOptions {
  /** The channels that exist, by name. */
  readonly channels: ReadonlyMap<string, Channel>;
  readonly systems: readonly { readonly name: string; readonly routes: Routes }[];
  /** Routes of what carries no known system. */
  readonly defaults: Routes;
}

/** Who sends alerts: a system, or everything else when it has no name. Its lists hold existing channels only, in the order of the tree. */
interface Sender {
  readonly name: string | undefined;
  readonly lists: Routes;
  /** The channel of each severity whose route has no `continue`. */
  readonly closing: Readonly<Record<RoutedSeverity, string>>;
}

/** Where the routes of a reach stand in the tree: who is woken first, the chat that closes last. */
const REACH_ORDER: readonly Reach[] = ["pager", "machine", "mail", "chat"];

export function renderRouteTree({ channels, systems, defaults }: RouteTreeOptions): AlertmanagerRoute {
  const ordered = inTreeOrder([...channels.keys()], channels);
  const defaultLists = existingOnly(defaults, channels);
  const root = defaultLists.warning.at(-1) ?? defaultLists.info.at(-1) ?? NULL_RECEIVER;
  const rest: Sender = { name: undefined, lists: defaultLists, closing: closingOf(defaultLists, () => root) };
  const senders = systems.map(({ name, routes }): Sender => {
    const lists = existingOnly(routes, channels);
    return { name, lists, closing: closingOf(lists, (severity) => rest.closing[severity]) };
  });
  return {
    receiver: root,
    group_by: GROUP_BY,
    group_wait: DEFAULT_TIMINGS.groupWait.toPrometheus(),
    group_interval: DEFAULT_TIMINGS.groupInterval.toPrometheus(),
    repeat_interval: DEFAULT_TIMINGS.repeatInterval.toPrometheus(),
    routes: [
      watchdogRoute(channels),
      { matchers: ['alertname="InfoInhibitor"'], receiver: NULL_RECEIVER },
      ...ordered.flatMap((channel) => copyRoutes(channel, [...senders, rest], channels)),
      ...closingRoutes(senders, rest, channels),
      { receiver: root },
    ],
  };
}

function watchdogRoute(channels: ReadonlyMap<string, Channel>): AlertmanagerRoute {
  const matchers = ['alertname="Watchdog"'];
  if (!channels.has(DEADMAN_CHANNEL)) return { matchers, receiver: NULL_RECEIVER };
  return {
    matchers,
    receiver: DEADMAN_CHANNEL,
    group_wait: HEARTBEAT_TIMINGS.groupWait.toPrometheus(),
    group_interval: HEARTBEAT_TIMINGS.groupInterval.toPrometheus(),
    repeat_interval: HEARTBEAT_TIMINGS.repeatInterval.toPrometheus(),
  };
}

/** Routes with `continue`: one for all severities that the same senders send to the channel. */
function copyRoutes(channel: string, senders: readonly Sender[], channels: ReadonlyMap<string, Channel>): readonly AlertmanagerRoute[] {
  const sending = (severity: RoutedSeverity): readonly Sender[] =>
    senders.filter(({ lists, closing }) => lists[severity].includes(channel) && closing[severity] !== channel);
  const used = ROUTED_SEVERITIES.filter((severity) => sending(severity).length > 0);
  const alike = groupBy(used, (severity) =>
    sending(severity)
      .map((sender) => senders.indexOf(sender))
      .join(),
  );
  return [...alike.values()].map((severities) => ({
    ...renderRoute([...systemMatchers(sending(severities[0]), senders), matchAny("severity", severities)], channel, channels),
    continue: true,
  }));
}

/** Routes without `continue`, for the systems that do not close as the default does, and then for the default's own severities. */
function closingRoutes(senders: readonly Sender[], rest: Sender, channels: ReadonlyMap<string, Channel>): readonly AlertmanagerRoute[] {
  const root = closingKey(rest);
  const alike = groupBy(
    senders.filter((sender) => closingKey(sender) !== root),
    closingKey,
  );
  const ofSystems = [...alike.values()].flatMap((group) => {
    const names = matchAny(
      "system",
      group.map(({ name }) => name ?? ""),
    );
    const bySeverity = [...groupBy(ROUTED_SEVERITIES, (severity) => group[0].closing[severity])];
    if (bySeverity.length === 1) return [renderRoute([names], group[0].closing.warning, channels)];
    return bySeverity.map(([channel, severities]) => renderRoute([names, matchAny("severity", severities)], channel, channels));
  });
  const ofRest = [...groupBy(ROUTED_SEVERITIES, (severity) => rest.closing[severity])]
    .filter(([channel]) => channel !== rest.closing.warning)
    .map(([channel, severities]) => renderRoute([matchAny("severity", severities)], channel, channels));
  return [...ofSystems, ...ofRest];
}

function renderRoute(matchers: readonly Matcher[], channel: string, channels: ReadonlyMap<string, Channel>): AlertmanagerRoute {
  const kind = channels.get(channel)?.kind;
  const isPager = kind !== undefined && CHANNEL_REACH[kind] === "pager";
  return {
    matchers: matchers.map(renderMatcher),
    receiver: channel,
    ...(isPager && {
      group_wait: PAGER_TIMINGS.groupWait.toPrometheus(),
      repeat_interval: PAGER_TIMINGS.repeatInterval.toPrometheus(),
    }),
  };
}

/** No matcher when everybody sends, exclusion when the nameless rest is among them, else the names. */
function systemMatchers(sending: readonly Sender[], all: readonly Sender[]): readonly Matcher[] {
  const namesOf = (senders: readonly Sender[]): readonly string[] => senders.flatMap(({ name }) => (name === undefined ? [] : [name]));
  if (sending.length === all.length) return [];
  if (sending.every(({ name }) => name !== undefined)) return [matchAny("system", namesOf(sending))];
  return [matchNone("system", namesOf(all.filter((sender) => !sending.includes(sender))))];
}

function closingOf(lists: Routes, otherwise: (severity: RoutedSeverity) => string): Sender["closing"] {
  const closing = (severity: RoutedSeverity): string => lists[severity].at(-1) ?? otherwise(severity);
  return { critical: closing("critical"), warning: closing("warning"), info: closing("info") };
}

function closingKey({ closing }: Sender): string {
  return ROUTED_SEVERITIES.map((severity) => closing[severity]).join(" ");
}

function existingOnly(routes: Routes, channels: ReadonlyMap<string, Channel>): Routes {
  return {
    critical: inTreeOrder(routes.critical, channels),
    warning: inTreeOrder(routes.warning, channels),
    info: inTreeOrder(routes.info, channels),
  };
}

function inTreeOrder(names: readonly string[], channels: ReadonlyMap<string, Channel>): readonly string[] {
  const place = (name: string): number => {
    const channel = channels.get(name);
    return channel === undefined ? -1 : REACH_ORDER.indexOf(CHANNEL_REACH[channel.kind]);
  };
  return [...new Set(names)].filter((name) => channels.has(name)).sort((one, other) => place(one) - place(other));
}

/** Groups in the order of their first items; no group is empty. */
function groupBy<Item>(items: readonly Item[], key: (item: Item) => string): ReadonlyMap<string, readonly [Item, ...Item[]]> {
  const groups = new Map<string, [Item, ...Item[]]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group === undefined) groups.set(key(item), [item]);
    else group.push(item);
  }
  return groups;
}
