/**
 * Whether the alerts of an environment reach those who must hear of them. Everything is read from the configuration as it is rendered, with the same
 * resolution that Alertmanager uses, so a mistake in the rendering is found just as one in the routes.
 *
 * Every system is asked with every severity, whether or not one of its alerts has it today: an override of one environment may give it tomorrow.
 */
import { renderAlertmanagerConfig, type AlertmanagerConfig } from "./alertmanager-config";
import type { Reach } from "./channel";
import { CHANNELS } from "./channels";
import type { LabelSet } from "./matcher";
import { reachOf } from "./receivers";
import { resolveReceivers } from "./resolve";
import { DEFAULT_ROUTES, ROUTED_SEVERITIES, type SystemRoutes } from "./routes";
import { validateAlertmanagerConfig } from "./validate-config";
import { remedyForName } from "./validate-matching";
import type { Environment } from "../environments/environment";
import { quoteValue, type Problem } from "../problems";
import type { AlertOverride } from "../rules/alert";
import type { SystemPack } from "../systems/system-pack";

export interface ValidateRoutingOptions {
  readonly environment: Pick<Environment, "name" | "paging" | "alerting" | "systems">;
  readonly systems: readonly Pick<SystemPack, "name" | "routes" | "alerts" | "logAlerts">[];
  /** Routes of what carries no known system. @default DEFAULT_ROUTES */
  readonly defaults?: SystemRoutes;
  /** @default - the configuration that is rendered from environment and systems */
  readonly config?: AlertmanagerConfig;
}

/** An alert that somebody may be told of, with the field that decides where it goes. */
interface Probe {
  readonly at: string;
  /** In the words of a sentence: `a critical alert of phoenix`. */
  readonly description: string;
  readonly labels: LabelSet;
}

/** A name that no system has, for the alerts that nobody claims. */
const UNKNOWN_SYSTEM = "no-such-system";

export function validateRouting(options: ValidateRoutingOptions): readonly Problem[] {
  const { environment, systems, defaults = DEFAULT_ROUTES } = options;
  const config = options.config ?? renderAlertmanagerConfig({ environment, systems });
  return [
    ...validateChannelNames(environment, systems, defaults),
    ...validateAlertmanagerConfig(config, `alertmanager.${environment.name}`),
    ...probesOf(environment, systems).flatMap((probe) => validateReach(probe, environment, config)),
    ...(environment.paging === "forbidden" ? validateNoPager(environment, config) : validateHeartbeat(environment, config)),
  ];
}

function validateChannelNames(
  { name, alerting }: ValidateRoutingOptions["environment"],
  systems: ValidateRoutingOptions["systems"],
  defaults: SystemRoutes,
): readonly Problem[] {
  const lists = [
    { at: `environments.${name}.alerting.channels`, channels: alerting.channels },
    ...[{ name: undefined, routes: defaults }, ...systems].flatMap((system) =>
      ROUTED_SEVERITIES.map((severity) => ({ at: routesField(system.name, severity), channels: system.routes[severity] })),
    ),
  ];
  return lists.flatMap(({ at, channels }) =>
    [...channels.entries()]
      .filter(([, channel]) => !Object.hasOwn(CHANNELS, channel))
      .map(([index, channel]): Problem => ({
        code: "OBS0504",
        at: `${at}[${index}]`,
        what: "The channel is not in the table of channels.",
        got: quoteValue(channel),
        allowed: Object.keys(CHANNELS).join(", "),
        remedy: remedyForName(channel, Object.keys(CHANNELS)),
      })),
  );
}

/** Every system and a stray one with every severity and with none, and every alert by its own name and severity in this environment. */
function probesOf(environment: ValidateRoutingOptions["environment"], systems: ValidateRoutingOptions["systems"]): readonly Probe[] {
  const overrides: Readonly<Record<string, { readonly alerts?: Readonly<Record<string, AlertOverride | undefined>> } | undefined>> =
    environment.systems ?? {};
  const bySeverity = [...systems.map(({ name }) => name), UNKNOWN_SYSTEM].flatMap((system) => {
    const owner = system === UNKNOWN_SYSTEM ? undefined : system;
    const whose = owner === undefined ? "of an unknown system" : `of ${owner}`;
    return [
      ...ROUTED_SEVERITIES.map((severity) => ({
        at: routesField(owner, severity),
        description: `${withArticle(severity)} alert ${whose}`,
        labels: { system, severity },
      })),
      { at: routesField(owner, "warning"), description: `an alert without severity ${whose}`, labels: { system } },
    ];
  });
  const named = systems.flatMap(({ name: system, alerts, logAlerts = {} }) =>
    [...Object.entries(alerts), ...Object.entries(logAlerts)].map(([alertname, alert]) => {
      const severity = overrides[system]?.alerts?.[alertname]?.severity ?? alert.severity;
      return {
        at: `rules.${system}.${alertname}.severity`,
        description: `the ${severity} alert ${alertname} of ${system}`,
        labels: { alertname, system, severity },
      };
    }),
  );
  const stray = { at: routesField(undefined, "warning"), description: "an alert without any label", labels: {} };
  return [...bySeverity, stray, ...named.filter(({ labels }) => labels.severity !== "none")];
}

function validateReach(
  probe: Probe,
  { name, paging }: ValidateRoutingOptions["environment"],
  config: AlertmanagerConfig,
): readonly Problem[] {
  const { receivers, reach } = reachedBy(probe.labels, config);
  const got = receivers.length === 0 ? "no receiver" : `receivers ${receivers.join(", ")}`;
  const remedy = `Add such a channel to ${probe.at}, or list one that is there already in environments.${name}.alerting.channels.`;
  const isPage = probe.labels["severity"] === "critical" && paging === "required";
  const missing = isPage ? (["pager", "chat"] as const).filter((wanted) => !reach.has(wanted)) : [];
  if (missing.length > 0) {
    return [
      {
        code: "OBS0502",
        at: probe.at,
        what: `In ${name}, where paging is required, ${probe.description} reaches no ${missing.join(" and no ")}.`,
        got,
        allowed: "at least one pager and one chat: channels of kind pagerduty and slack",
        remedy,
      },
    ];
  }
  if (reach.has("pager") || reach.has("chat") || reach.has("mail")) return [];
  return [
    {
      code: "OBS0501",
      at: probe.at,
      what: `In ${name}, ${probe.description} reaches nobody.`,
      got,
      allowed: "at least one channel that a person reads: kind slack, pagerduty or email",
      remedy,
    },
  ];
}

/** A pager is refused even where no route leads to it: the next route might. */
function validateNoPager({ name }: ValidateRoutingOptions["environment"], { receivers }: AlertmanagerConfig): readonly Problem[] {
  return receivers
    .filter((receiver) => reachOf(receiver).has("pager"))
    .map((receiver) => ({
      code: "OBS0503",
      at: `environments.${name}.alerting.channels`,
      what: `Paging is forbidden in ${name}, but the channel "${receiver.name}" leads to a pager.`,
      got: quoteValue(receiver.name),
      allowed: "channels of kind slack, email or webhook",
      remedy: `Take "${receiver.name}" out of the list, or set environments.${name}.paging to "required".`,
    }));
}

function validateHeartbeat({ name }: ValidateRoutingOptions["environment"], config: AlertmanagerConfig): readonly Problem[] {
  const { receivers, reach } = reachedBy({ alertname: "Watchdog", severity: "none" }, config);
  if (reach.has("machine")) return [];
  return [
    {
      code: "OBS0505",
      at: `environments.${name}.alerting.channels`,
      what: `Paging is required in ${name}, but the alert Watchdog reaches no machine that would notice its silence.`,
      got: `receivers ${receivers.join(", ")}`,
      allowed: "a route of Watchdog to a channel of kind webhook",
      remedy: `List the channel "deadman" in environments.${name}.alerting.channels.`,
    },
  ];
}

function reachedBy(
  labels: LabelSet,
  config: AlertmanagerConfig,
): { readonly receivers: readonly string[]; readonly reach: ReadonlySet<Reach> } {
  const receivers = resolveReceivers(config.route, labels);
  const reached = config.receivers.filter(({ name }) => receivers.includes(name));
  return { receivers, reach: new Set(reached.flatMap((receiver) => [...reachOf(receiver)])) };
}

function routesField(system: string | undefined, severity: string): string {
  return system === undefined ? `routing.DEFAULT_ROUTES.${severity}` : `systems.${system}.routes.${severity}`;
}

function withArticle(word: string): string {
  return /^[aeiou]/.test(word) ? `an ${word}` : `a ${word}`;
}
