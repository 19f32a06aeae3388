/**
 * The whole configuration of an environment's Alertmanager. It holds no secret: every key and address that must not be read is the path of a file
 * that the secrets catalogue mounts, so the configuration may stand in plain chart values.
 *
 * @see https://prometheus.io/docs/alerting/latest/configuration/
 */
import { channelsNamed, MAIL_PASSWORD } from "./channels";
import { INHIBITIONS } from "./inhibition";
import { renderMatcher } from "./matcher";
import { NOTIFICATION_TEMPLATE, TEMPLATE_FILE } from "./notification-template";
import { type AlertmanagerReceiver, renderReceiver } from "./receivers";
import { type AlertmanagerRoute, NULL_RECEIVER, renderRouteTree } from "./route-tree";
import { DEFAULT_ROUTES, PLATFORM_ROUTES, PLATFORM_SENDER } from "./routes";
import { RESOLVE_TIMEOUT } from "./timings";
import type { Environment } from "../environments/environment";
import { secretFile } from "../secrets/catalogue";
import type { SystemPack } from "../systems/system-pack";

export interface AlertmanagerGlobals {
  readonly resolve_timeout: string;
  /** @default - no mail is sent */
  readonly smtp_smarthost?: string;
  /** @default - no mail is sent */
  readonly smtp_from?: string;
  /** @default - the relay asks for no account */
  readonly smtp_auth_username?: string;
  /** @default - the relay asks for no account */
  readonly smtp_auth_password_file?: string;
}

export interface AlertmanagerInhibitRule {
  readonly source_matchers: readonly string[];
  readonly target_matchers: readonly string[];
  readonly equal: readonly string[];
}

export interface AlertmanagerConfig {
  readonly global: AlertmanagerGlobals;
  readonly templates: readonly string[];
  readonly route: AlertmanagerRoute;
  readonly inhibit_rules: readonly AlertmanagerInhibitRule[];
  readonly receivers: readonly AlertmanagerReceiver[];
}

export interface RoutingOptions {
  readonly environment: Pick<Environment, "name" | "alerting">;
  readonly systems: readonly Pick<SystemPack, "name" | "routes">[];
}

/** Sends alerts beside the systems, in every environment. */
const PLATFORM = { name: PLATFORM_SENDER, routes: PLATFORM_ROUTES } as const;

/** Folder that holds the configuration and its templates in the container. */
const CONFIG_FOLDER = "/etc/alertmanager";

/** Goes into the value `config` of the `alertmanager` chart. Every channel that the environment lists has its receiver, used or not. */
export function renderAlertmanagerConfig({ environment, systems }: RoutingOptions): AlertmanagerConfig {
  const { alerting } = environment;
  const channels = channelsNamed(alerting.channels);
  const rooms: Readonly<Record<string, string>> = alerting.slackChannels ?? {};
  return {
    global: renderGlobals(alerting),
    templates: [`${CONFIG_FOLDER}/*.tmpl`],
    route: renderRouteTree({ channels, systems: [...systems, PLATFORM], defaults: DEFAULT_ROUTES }),
    inhibit_rules: INHIBITIONS.map(({ source, target, equal }) => ({
      source_matchers: source.map(renderMatcher),
      target_matchers: target.map(renderMatcher),
      equal,
    })),
    receivers: [{ name: NULL_RECEIVER }, ...[...channels].map(([name, channel]) => renderReceiver(name, channel, rooms[name]))],
  };
}

/** Goes into the value `templates` of the `alertmanager` chart, next to the configuration. */
export function renderAlertmanagerTemplates(): Readonly<Record<string, string>> {
  return { [TEMPLATE_FILE]: NOTIFICATION_TEMPLATE };
}

function renderGlobals({ channels, smtp }: Environment["alerting"]): AlertmanagerGlobals {
  const resolve_timeout = RESOLVE_TIMEOUT.toPrometheus();
  const sendsMail = [...channelsNamed(channels).values()].some(({ kind }) => kind === "email");
  if (smtp === undefined || !sendsMail) return { resolve_timeout };
  return {
    resolve_timeout,
    smtp_smarthost: smtp.relay,
    smtp_from: smtp.from,
    smtp_auth_username: smtp.username,
    smtp_auth_password_file: secretFile(MAIL_PASSWORD),
  };
}
