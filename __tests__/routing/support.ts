/** Environments and systems as small as routing needs them, and a route tree as text. */
import type { AlertingConfig, Environment } from "../../environments/environment";
import type { AlertmanagerRoute } from "../../routing/route-tree";
import type { SystemPack } from "../../systems/system-pack";
import { Size } from "../../units";

export type RoutedEnvironment = Pick<Environment, "name" | "paging" | "alerting" | "systems">;

export const SMTP = { relay: "smtp.example:587", from: "alerts@observability.example", username: "alerts" } as const;

export function environmentWith(
  name: string,
  paging: Environment["paging"],
  channels: AlertingConfig["channels"],
  more: Pick<AlertingConfig, "smtp" | "slackChannels"> = { smtp: SMTP },
): RoutedEnvironment {
  return {
    name: name as Lowercase<string>,
    paging,
    alerting: { replicas: 1, volumeSize: Size.gibibytes(1), url: "https://alertmanager.example.com", channels, ...more },
  };
}

/** Phoenix as far as routing knows it. */
export const PHOENIX: Pick<SystemPack, "name" | "alerts" | "routes"> = {
  name: "phoenix",
  alerts: {},
  routes: {
    critical: ["pagerduty", "phoenix-email", "chat-default"],
    warning: ["chat-default"],
    info: ["chat-default"],
  },
};

/** A route tree as indented lines: matchers -> receiver, with what the route sets itself. */
export function drawRoutes(route: AlertmanagerRoute, depth = 0): readonly string[] {
  const timings = (["group_wait", "group_interval", "repeat_interval"] as const).flatMap((key) =>
    route[key] === undefined ? [] : [`${key}=${route[key]}`],
  );
  const line = [
    (route.matchers ?? ["*"]).join(" "),
    "->",
    route.receiver ?? "(parent)",
    ...timings,
    ...(route.continue === true ? ["continue"] : []),
  ];
  return [`${"  ".repeat(depth)}${line.join(" ")}`, ...(route.routes ?? []).flatMap((child) => drawRoutes(child, depth + 1))];
}
