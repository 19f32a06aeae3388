import type { AlertmanagerConfig } from "../../routing/alertmanager-config";
import { renderAlertmanagerConfig } from "../../routing/alertmanager-config";
import type { AlertmanagerRoute } from "../../routing/route-tree";
import { validateAlertmanagerConfig } from "../../routing/validate-config";
import { environmentWith, PHOENIX } from "./support";

const GOOD = renderAlertmanagerConfig({
  environment: environmentWith("production", "required", ["chat-default", "pagerduty", "phoenix-email", "deadman"]),
  systems: [PHOENIX],
});

/** The good configuration with other routes below the root, and the receivers `chat-default` and `null` only. */
function withRoutes(routes: readonly AlertmanagerRoute[], root: Partial<AlertmanagerRoute> = {}): AlertmanagerConfig {
  const receivers = GOOD.receivers.filter(({ name }) => name === "chat-default" || name === "null");
  return {
    ...GOOD,
    receivers,
    route: { ...GOOD.route, ...root, routes: [{ matchers: ['alertname="Off"'], receiver: "null" }, ...routes] },
  };
}

function whatIsWrong(config: AlertmanagerConfig): readonly string[] {
  return validateAlertmanagerConfig(config, "alertmanager.test").map(({ code, at, what }) => `${code} ${at}: ${what}`);
}

describe("a configuration", () => {
  it("that is rendered from channels and routes has no problem", () => {
    expect(whatIsWrong(GOOD)).toEqual([]);
  });

  it.each<[string, AlertmanagerConfig, readonly string[]]>([
    [
      "leads to an undefined receiver",
      withRoutes([{ matchers: ['system="a8n"'], receiver: "chat-defualt" }]),
      ["OBS0504 alertmanager.test.route.routes[1].receiver: The route leads to a receiver that is not defined."],
    ],
    [
      "has a receiver that no route leads to",
      { ...GOOD, receivers: [...GOOD.receivers, { name: "spare" }] },
      ["OBS0504 alertmanager.test.receivers.spare: No route leads to the receiver."],
    ],
    [
      "has two receivers of the same name",
      { ...GOOD, receivers: [...GOOD.receivers, { name: "deadman" }] },
      ["OBS0504 alertmanager.test.receivers.deadman: Two receivers have the same name."],
    ],
    [
      "matches at its root",
      withRoutes([], { matchers: ['system="a8n"'] }),
      ["OBS0504 alertmanager.test.route: The root route has matchers or continues, but it must take every alert."],
    ],
    [
      "has a catch-all before a specific sibling",
      withRoutes([{ receiver: "chat-default" }, { matchers: ['system="a8n"'], receiver: "chat-default" }]),
      ["OBS0504 alertmanager.test.route.routes[2]: No alert reaches the route: routes[1] before it has no matchers and does not continue."],
    ],
    [
      "has a route behind a wider one",
      withRoutes([
        { matchers: ['system=~"a8n|paid"'], receiver: "chat-default" },
        { matchers: ['system="paid"', 'severity="info"'], receiver: "null" },
      ]),
      [
        "OBS0504 alertmanager.test.route.routes[2]: No alert reaches the route: routes[1] before it takes every alert of it and does not continue.",
      ],
    ],
    [
      "has a route that contradicts its parent",
      withRoutes([{ matchers: ['system="a8n"'], routes: [{ matchers: ['system="paid"'], receiver: "null" }] }]),
      [
        "OBS0504 alertmanager.test.route.routes[1].routes[0]: No alert reaches the route: no alert passes all of its matchers and those above it.",
      ],
    ],
    [
      "continues at its end",
      withRoutes([{ matchers: ['system="a8n"'], receiver: "chat-default", continue: true }]),
      ["OBS0504 alertmanager.test.route.routes[1].continue: The route continues, but no later route takes any of its alerts."],
    ],
    [
      "continues before routes of other systems only",
      withRoutes([
        { matchers: ['system="a8n"'], receiver: "chat-default", continue: true },
        { matchers: ['system="paid"'], receiver: "chat-default" },
      ]),
      ["OBS0504 alertmanager.test.route.routes[1].continue: The route continues, but no later route takes any of its alerts."],
    ],
    [
      "repeats sooner than it groups",
      withRoutes([{ matchers: ['system="a8n"'], receiver: "chat-default", repeat_interval: "1m" }]),
      [
        "OBS0504 alertmanager.test.route.routes[1].repeat_interval: The repeat_interval is not a multiple of the group_interval, so Alertmanager repeats later than it says.",
      ],
    ],
    [
      "repeats at no multiple of its group interval",
      withRoutes([{ matchers: ['system="a8n"'], receiver: "chat-default", group_interval: "1h", repeat_interval: "1h30m" }]),
      [
        "OBS0504 alertmanager.test.route.routes[1].repeat_interval: The repeat_interval is not a multiple of the group_interval, so Alertmanager repeats later than it says.",
      ],
    ],
    [
      "has a duration that cannot be read",
      withRoutes([{ matchers: ['system="a8n"'], receiver: "chat-default", repeat_interval: "4 hours" }]),
      ["OBS0504 alertmanager.test.route.routes[1]: The route has no readable group_interval or repeat_interval."],
    ],
    [
      "groups by a label that no alert carries",
      withRoutes([], { group_by: ["sytem"] }),
      ["OBS0504 alertmanager.test.route.group_by: No alert carries the label."],
    ],
    [
      "matches a label that no alert carries",
      withRoutes([{ matchers: ['serverity="critical"'], receiver: "chat-default" }]),
      ["OBS0504 alertmanager.test.route.routes[1].matchers[0]: No alert carries the label."],
    ],
    [
      "has a matcher that cannot be read",
      withRoutes([{ matchers: ["severity==critical"], receiver: "chat-default" }]),
      ["OBS0504 alertmanager.test.route.routes[1].matchers[0]: The matcher cannot be read."],
    ],
    [
      "sends mail without a relay",
      { ...GOOD, global: { resolve_timeout: "5m" } },
      ["OBS0504 alertmanager.test.receivers.phoenix-email: The receiver sends mail, but no mail relay is set."],
    ],
    [
      "has an inhibition whose alerts silence each other",
      { ...GOOD, inhibit_rules: [{ source_matchers: ['severity="critical"'], target_matchers: ['system="paid"'], equal: ["system"] }] },
      [
        "OBS0504 alertmanager.test.inhibit_rules[0]: An alert can be source and target of the inhibition at once, so alerts of the rule may silence each other.",
      ],
    ],
    [
      "has an inhibition over a label that no alert carries",
      {
        ...GOOD,
        inhibit_rules: [{ source_matchers: ['severity="critical"'], target_matchers: ['severity="info"'], equal: ["service_name"] }],
      },
      ["OBS0504 alertmanager.test.inhibit_rules[0].equal: No alert carries the label."],
    ],
  ])("that %s is refused", (_mistake, config, expected) => {
    expect(whatIsWrong(config)).toEqual(expected);
  });

  it("groups by everything without naming a label", () => {
    expect(whatIsWrong(withRoutes([], { group_by: ["..."] }))).toEqual([]);
  });

  it("with a slip in a name is answered with the nearest one", () => {
    const [problem] = validateAlertmanagerConfig(
      withRoutes([{ matchers: ['system="a8n"'], receiver: "chat-defualt" }]),
      "alertmanager.production",
    );
    expect(problem).toEqual({
      code: "OBS0504",
      at: "alertmanager.production.route.routes[1].receiver",
      what: "The route leads to a receiver that is not defined.",
      got: '"chat-defualt"',
      allowed: "null, chat-default",
      remedy: 'Did you mean "chat-default"?',
    });
  });
});
