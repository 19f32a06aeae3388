import { renderAlertmanagerConfig } from "../../routing/alertmanager-config";
import { validateRouting } from "../../routing/validate-routing";
import type { SystemRoutes } from "../../routing/routes";
import type { Alert } from "../../rules/alert";
import type { LogAlert } from "../../rules/log-alert";
import type { Problem } from "../../problems";
import { environmentWith, PHOENIX, type RoutedEnvironment } from "./support";

const PRODUCTION = environmentWith("production", "required", ["chat-default", "pagerduty", "phoenix-email", "deadman"]);
const DEV = environmentWith("dev", "forbidden", ["chat-default"]);

function withRoutes(routes: Partial<SystemRoutes>): typeof PHOENIX {
  return { ...PHOENIX, routes: { ...PHOENIX.routes, ...routes } };
}

function whereAndWhat(problems: readonly Problem[]): readonly string[] {
  return problems.map(({ code, at, what }) => `${code} ${at}: ${what}`);
}

describe("routes that reach everybody who must hear", () => {
  it.each([PRODUCTION, DEV, environmentWith("local", "forbidden", ["phoenix-email", "chat-default"])])(
    "are accepted in $name",
    (environment) => {
      expect(validateRouting({ environment, systems: [PHOENIX] })).toEqual([]);
    },
  );
});

describe("an environment in which a severity reaches nobody", () => {
  it("is told so for every system, the unknown one, and an alert without any label", () => {
    const silent = { ...DEV, alerting: { ...DEV.alerting, channels: [] } };
    expect(whereAndWhat(validateRouting({ environment: silent, systems: [PHOENIX] }))).toEqual([
      "OBS0501 systems.phoenix.routes.critical: In dev, a critical alert of phoenix reaches nobody.",
      "OBS0501 systems.phoenix.routes.warning: In dev, a warning alert of phoenix reaches nobody.",
      "OBS0501 systems.phoenix.routes.info: In dev, an info alert of phoenix reaches nobody.",
      "OBS0501 systems.phoenix.routes.warning: In dev, an alert without severity of phoenix reaches nobody.",
      "OBS0501 routing.DEFAULT_ROUTES.critical: In dev, a critical alert of an unknown system reaches nobody.",
      "OBS0501 routing.DEFAULT_ROUTES.warning: In dev, a warning alert of an unknown system reaches nobody.",
      "OBS0501 routing.DEFAULT_ROUTES.info: In dev, an info alert of an unknown system reaches nobody.",
      "OBS0501 routing.DEFAULT_ROUTES.warning: In dev, an alert without severity of an unknown system reaches nobody.",
      "OBS0501 routing.DEFAULT_ROUTES.warning: In dev, an alert without any label reaches nobody.",
    ]);
  });

  it("is told of a severity that no alert has today", () => {
    const problems = validateRouting({ environment: PRODUCTION, systems: [withRoutes({ info: ["deadman"] })] });
    expect(problems).toEqual([
      {
        code: "OBS0501",
        at: "systems.phoenix.routes.info",
        what: "In production, an info alert of phoenix reaches nobody.",
        got: "receivers deadman",
        allowed: "at least one channel that a person reads: kind slack, pagerduty or email",
        remedy:
          "Add such a channel to systems.phoenix.routes.info, or list one that is there already in environments.production.alerting.channels.",
      },
    ]);
  });

  it("is told of an alert that a route takes away by its name", () => {
    const config = renderAlertmanagerConfig({ environment: DEV, systems: [PHOENIX] });
    const routes = [{ matchers: ['alertname="Flaky"'], receiver: "null" }, ...(config.route.routes ?? [])];
    const systems = [{ ...PHOENIX, alerts: { Flaky: { severity: "warning" } as Alert } }];
    expect(whereAndWhat(validateRouting({ environment: DEV, systems, config: { ...config, route: { ...config.route, routes } } }))).toEqual(
      ["OBS0501 rules.phoenix.Flaky.severity: In dev, the warning alert Flaky of phoenix reaches nobody."],
    );
  });

  it("is told of a log alert that no route takes to anybody, with the severity that the environment gives it", () => {
    const config = renderAlertmanagerConfig({ environment: DEV, systems: [PHOENIX] });
    const routes = [{ matchers: ['alertname="Loud"', 'severity="info"'], receiver: "null" }, ...(config.route.routes ?? [])];
    const systems = [{ ...PHOENIX, alerts: {}, logAlerts: { Loud: { severity: "warning" } as LogAlert } }];
    const options = { systems, config: { ...config, route: { ...config.route, routes } } };
    const lowered = { ...DEV, systems: { phoenix: { alerts: { Loud: { severity: "info" } } } } } as RoutedEnvironment;
    expect(validateRouting({ environment: DEV, ...options })).toEqual([]);
    expect(whereAndWhat(validateRouting({ environment: lowered, ...options }))).toEqual([
      "OBS0501 rules.phoenix.Loud.severity: In dev, the info alert Loud of phoenix reaches nobody.",
    ]);
  });

  it("is not told of the two alerts whose severity is none", () => {
    const systems = [{ ...PHOENIX, alerts: { Watchdog: { severity: "none" } as Alert, InfoInhibitor: { severity: "none" } as Alert } }];
    expect(validateRouting({ environment: PRODUCTION, systems })).toEqual([]);
  });
});

describe("an environment in which paging is required", () => {
  it("must have a pager and a chat for each critical alert", () => {
    const problems = validateRouting({ environment: PRODUCTION, systems: [withRoutes({ critical: ["phoenix-email"] })] });
    expect(problems).toEqual([
      {
        code: "OBS0502",
        at: "systems.phoenix.routes.critical",
        what: "In production, where paging is required, a critical alert of phoenix reaches no pager and no chat.",
        got: "receivers phoenix-email",
        allowed: "at least one pager and one chat: channels of kind pagerduty and slack",
        remedy:
          "Add such a channel to systems.phoenix.routes.critical, or list one that is there already in environments.production.alerting.channels.",
      },
    ]);
  });

  it("must have a pager also for what no system claims", () => {
    const unpaged = {
      ...PRODUCTION,
      alerting: { ...PRODUCTION.alerting, channels: ["chat-default", "phoenix-email", "deadman"] as const },
    };
    expect(whereAndWhat(validateRouting({ environment: unpaged, systems: [PHOENIX] }))).toEqual([
      "OBS0502 systems.phoenix.routes.critical: In production, where paging is required, a critical alert of phoenix reaches no pager.",
      "OBS0502 routing.DEFAULT_ROUTES.critical: In production, where paging is required, a critical alert of an unknown system reaches no pager.",
    ]);
  });

  it("counts the severity that the environment gives an alert, not the one of its definition", () => {
    const config = renderAlertmanagerConfig({ environment: PRODUCTION, systems: [PHOENIX] });
    const routes = [{ matchers: ['alertname="HighLatency"'], receiver: "chat-default" }, ...(config.route.routes ?? [])];
    const systems = [{ ...PHOENIX, alerts: { HighLatency: { severity: "warning" } as Alert } }];
    const options = { systems, config: { ...config, route: { ...config.route, routes } } };
    const raised: RoutedEnvironment = { ...PRODUCTION, systems: { phoenix: { alerts: { HighLatency: { severity: "critical" } } } } };
    expect(validateRouting({ environment: PRODUCTION, ...options })).toEqual([]);
    expect(whereAndWhat(validateRouting({ environment: raised, ...options }))).toEqual([
      "OBS0502 rules.phoenix.HighLatency.severity: In production, where paging is required, the critical alert HighLatency of phoenix reaches no pager.",
    ]);
  });

  it("must have a machine that notices when the dead man's switch falls silent", () => {
    const deaf = { ...PRODUCTION, alerting: { ...PRODUCTION.alerting, channels: ["chat-default", "phoenix-email", "pagerduty"] as const } };
    expect(validateRouting({ environment: deaf, systems: [PHOENIX] })).toEqual([
      {
        code: "OBS0505",
        at: "environments.production.alerting.channels",
        what: "Paging is required in production, but the alert Watchdog reaches no machine that would notice its silence.",
        got: "receivers null",
        allowed: "a route of Watchdog to a channel of kind webhook",
        remedy: 'List the channel "deadman" in environments.production.alerting.channels.',
      },
    ]);
  });
});

describe("an environment in which paging is forbidden", () => {
  const listed: RoutedEnvironment = { ...DEV, alerting: { ...DEV.alerting, channels: ["chat-default", "pagerduty"] } };
  const refusal = {
    code: "OBS0503",
    at: "environments.dev.alerting.channels",
    what: 'Paging is forbidden in dev, but the channel "pagerduty" leads to a pager.',
    got: '"pagerduty"',
    allowed: "channels of kind slack, email or webhook",
    remedy: 'Take "pagerduty" out of the list, or set environments.dev.paging to "required".',
  };

  it("must not list a pager", () => {
    expect(validateRouting({ environment: listed, systems: [PHOENIX] })).toEqual([refusal]);
  });

  it("must not have a pager's receiver even if no route leads to it", () => {
    const config = renderAlertmanagerConfig({ environment: listed, systems: [PHOENIX] });
    const routes = (config.route.routes ?? []).filter(({ receiver }) => receiver !== "pagerduty");
    const problems = validateRouting({
      environment: listed,
      systems: [PHOENIX],
      config: { ...config, route: { ...config.route, routes } },
    });
    expect(problems.map(({ code }) => code)).toEqual(["OBS0504", "OBS0503"]);
    expect(problems).toContainEqual(refusal);
  });
});

describe("a channel that is not in the table", () => {
  it("is refused where the environment lists it and where a system names it", () => {
    const typo = ["chat-default", "pager-duty"] as unknown as RoutedEnvironment["alerting"]["channels"];
    const environment = { ...DEV, alerting: { ...DEV.alerting, channels: typo } };
    const systems = [withRoutes({ warning: ["chat-defualt"] as unknown as SystemRoutes["warning"] })];
    const problems = validateRouting({ environment, systems });
    expect(whereAndWhat(problems)).toEqual([
      "OBS0504 environments.dev.alerting.channels[1]: The channel is not in the table of channels.",
      "OBS0504 systems.phoenix.routes.warning[0]: The channel is not in the table of channels.",
    ]);
    expect(problems[0]).toMatchObject({
      got: '"pager-duty"',
      allowed: "chat-default, pagerduty, phoenix-email, deadman",
      remedy: 'Did you mean "pagerduty"?',
    });
  });

  it("is a compile error", () => {
    // @ts-expect-error: not a channel
    const routes: SystemRoutes = { ...PHOENIX.routes, info: ["chat-defualt"] };
    expect(routes.info).toHaveLength(1);
  });
});

describe("a channel that the environment lists and no system uses", () => {
  it("is refused, for somebody believes that it is told", () => {
    const environment = environmentWith("dev", "forbidden", ["chat-default", "phoenix-email"]);
    const systems = [withRoutes({ critical: ["chat-default"] })];
    expect(whereAndWhat(validateRouting({ environment, systems }))).toEqual([
      "OBS0504 alertmanager.dev.receivers.phoenix-email: No route leads to the receiver.",
    ]);
  });
});
