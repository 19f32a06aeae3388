import type { Channel } from "../../routing/channel";
import { resolveReceivers } from "../../routing/resolve";
import { renderRouteTree, type Routes } from "../../routing/route-tree";
import { drawRoutes } from "./support";

const webhook = { secret: "alertmanager-slack", property: "url" } as const;

function chat(room: `#${string}`): Channel {
  return { kind: "slack", channel: room, webhook };
}

const PAGERDUTY: Channel = { kind: "pagerduty", routingKey: { secret: "alertmanager-pagerduty", property: "routing-key" } };

/** The channels and routes of the six systems that the project is to carry. */
const CHANNELS = new Map<string, Channel>([
  ["chat-default", chat("#alerts")],
  ["paid-alerts", chat("#paid-alerts")],
  ["paid-critical", chat("#paid-critical")],
  ["speccursor-alerts", chat("#speccursor-alerts")],
  ["pagerduty", PAGERDUTY],
  ["phoenix-email", { kind: "email", to: "oncall@phoenix.example" }],
  ["speccursor-email", { kind: "email", to: "oncall@speccursor.example" }],
  ["deadman", { kind: "webhook", url: { secret: "alertmanager-deadman", property: "url" }, sendResolved: false }],
]);

const DEFAULTS: Routes = { critical: ["pagerduty", "chat-default"], warning: ["chat-default"], info: ["chat-default"] };

const SYSTEMS = [
  { name: "paid", routes: { critical: ["pagerduty", "paid-critical", "paid-alerts"], warning: ["paid-alerts"], info: ["paid-alerts"] } },
  { name: "a8n", routes: DEFAULTS },
  { name: "canvascast", routes: DEFAULTS },
  { name: "phoenix", routes: { ...DEFAULTS, critical: ["pagerduty", "phoenix-email", "chat-default"] } },
  {
    name: "speccursor",
    routes: {
      critical: ["pagerduty", "speccursor-email", "speccursor-alerts"],
      warning: ["speccursor-alerts"],
      info: ["speccursor-alerts"],
    },
  },
  { name: "platform", routes: DEFAULTS },
];

describe("the route tree of six systems", () => {
  const tree = renderRouteTree({ channels: CHANNELS, systems: SYSTEMS, defaults: DEFAULTS });

  it("reads as a page", () => {
    expect(drawRoutes(tree)).toEqual([
      "* -> chat-default group_wait=30s group_interval=5m repeat_interval=4h",
      '  alertname="Watchdog" -> deadman group_wait=0s group_interval=30s repeat_interval=30s',
      '  alertname="InfoInhibitor" -> null',
      '  severity="critical" -> pagerduty group_wait=10s repeat_interval=1h continue',
      '  system="phoenix" severity="critical" -> phoenix-email continue',
      '  system="speccursor" severity="critical" -> speccursor-email continue',
      '  system="paid" severity="critical" -> paid-critical continue',
      '  system="paid" -> paid-alerts',
      '  system="speccursor" -> speccursor-alerts',
      "  * -> chat-default",
    ]);
  });

  it.each([
    ["paid", ["pagerduty", "paid-critical", "paid-alerts"], ["paid-alerts"], ["paid-alerts"]],
    ["a8n", ["pagerduty", "chat-default"], ["chat-default"], ["chat-default"]],
    ["canvascast", ["pagerduty", "chat-default"], ["chat-default"], ["chat-default"]],
    ["phoenix", ["pagerduty", "phoenix-email", "chat-default"], ["chat-default"], ["chat-default"]],
    ["speccursor", ["pagerduty", "speccursor-email", "speccursor-alerts"], ["speccursor-alerts"], ["speccursor-alerts"]],
    ["platform", ["pagerduty", "chat-default"], ["chat-default"], ["chat-default"]],
    ["no-such-system", ["pagerduty", "chat-default"], ["chat-default"], ["chat-default"]],
  ])("resolves the severities of %s to the documented receivers", (system, critical, warning, info) => {
    expect(resolveReceivers(tree, { system, severity: "critical" })).toEqual(critical);
    expect(resolveReceivers(tree, { system, severity: "warning" })).toEqual(warning);
    expect(resolveReceivers(tree, { system, severity: "info" })).toEqual(info);
  });

  it("sends what carries no known severity to the room of its system, and what carries no label to the default room", () => {
    expect(resolveReceivers(tree, { system: "paid" })).toEqual(["paid-alerts"]);
    expect(resolveReceivers(tree, { system: "paid", severity: "page" })).toEqual(["paid-alerts"]);
    expect(resolveReceivers(tree, {})).toEqual(["chat-default"]);
  });

  it("tells nobody of the two alerts that are no alerts, but the heartbeat service of the dead man's switch", () => {
    expect(resolveReceivers(tree, { alertname: "Watchdog", severity: "none" })).toEqual(["deadman"]);
    expect(resolveReceivers(tree, { alertname: "InfoInhibitor", severity: "none", system: "a8n" })).toEqual(["null"]);
  });
});

describe("the route tree of an unusual environment", () => {
  function treeOf(routes: Routes, defaults: Routes = DEFAULTS, names: readonly string[] = [...CHANNELS.keys()]): readonly string[] {
    const channels = new Map([...CHANNELS].filter(([name]) => names.includes(name)));
    return drawRoutes(renderRouteTree({ channels, systems: [{ name: "solo", routes }], defaults })).slice(3);
  }

  it("keeps a system out of a pager that all others have", () => {
    expect(treeOf({ ...DEFAULTS, critical: ["chat-default"] })).toEqual([
      '  system!="solo" severity="critical" -> pagerduty group_wait=10s repeat_interval=1h continue',
      "  * -> chat-default",
    ]);
  });

  it("joins severities that the same systems send to a channel", () => {
    expect(
      treeOf({ critical: ["phoenix-email", "chat-default"], warning: ["phoenix-email", "chat-default"], info: ["chat-default"] }),
    ).toEqual([
      '  system!="solo" severity="critical" -> pagerduty group_wait=10s repeat_interval=1h continue',
      '  system="solo" severity=~"critical|warning" -> phoenix-email continue',
      "  * -> chat-default",
    ]);
  });

  it("closes each severity in a room of its own when the routes say so", () => {
    expect(
      treeOf({ critical: ["paid-critical"], warning: ["paid-alerts"], info: ["paid-alerts"] }, DEFAULTS, [
        "chat-default",
        "paid-critical",
        "paid-alerts",
      ]),
    ).toEqual([
      '  system="solo" severity="critical" -> paid-critical',
      '  system="solo" severity=~"warning|info" -> paid-alerts',
      "  * -> chat-default",
    ]);
  });

  it("wakes the pager sooner also where nothing but the pager is told", () => {
    expect(treeOf({ ...DEFAULTS, critical: ["pagerduty"] }, { ...DEFAULTS, critical: ["chat-default"] })).toEqual([
      '  system="solo" severity="critical" -> pagerduty group_wait=10s repeat_interval=1h',
      '  system="solo" severity=~"warning|info" -> chat-default',
      "  * -> chat-default",
    ]);
  });

  it("gives a severity without any existing channel to the default", () => {
    expect(treeOf({ critical: [], warning: ["speccursor-alerts"], info: [] }, DEFAULTS, ["chat-default", "paid-alerts"])).toEqual([
      "  * -> chat-default",
    ]);
  });

  it("closes a severity of the default in its own room after the systems", () => {
    expect(treeOf(DEFAULTS, { ...DEFAULTS, critical: ["paid-critical"] }, ["chat-default", "paid-critical"])).toEqual([
      '  system="solo" -> chat-default',
      '  severity="critical" -> paid-critical',
      "  * -> chat-default",
    ]);
  });

  it("drops the dead man's switch where no heartbeat service exists", () => {
    const tree = renderRouteTree({ channels: new Map([["chat-default", chat("#alerts")]]), systems: [], defaults: DEFAULTS });
    expect(drawRoutes(tree).slice(1)).toEqual([
      '  alertname="Watchdog" -> null',
      '  alertname="InfoInhibitor" -> null',
      "  * -> chat-default",
    ]);
  });

  it("ends at nobody when no channel exists at all, for the validation to refuse", () => {
    expect(renderRouteTree({ channels: new Map(), systems: SYSTEMS, defaults: DEFAULTS }).receiver).toBe("null");
  });
});
