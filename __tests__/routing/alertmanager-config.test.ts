import { renderAlertmanagerConfig, renderAlertmanagerTemplates } from "../../routing/alertmanager-config";
import { INHIBITIONS } from "../../routing/inhibition";
import { scanForSecrets } from "../../secrets/scan";
import { drawRoutes, environmentWith, PHOENIX } from "./support";

const PRODUCTION = environmentWith("production", "required", ["deadman", "phoenix-email", "pagerduty", "chat-default"]);

function render(environment = PRODUCTION) {
  return renderAlertmanagerConfig({ environment, systems: [PHOENIX] });
}

describe("the configuration of an Alertmanager that pages", () => {
  const config = render();

  it("has this tree, in the order of the channel table and not of the environment's list", () => {
    expect(drawRoutes(config.route)).toEqual([
      "* -> chat-default group_wait=30s group_interval=5m repeat_interval=4h",
      '  alertname="Watchdog" -> deadman group_wait=0s group_interval=30s repeat_interval=30s',
      '  alertname="InfoInhibitor" -> null',
      '  severity="critical" -> pagerduty group_wait=10s repeat_interval=1h continue',
      '  system="phoenix" severity="critical" -> phoenix-email continue',
      "  * -> chat-default",
    ]);
    expect(config.route.group_by).toEqual(["system", "alertname", "severity"]);
  });

  it("has one receiver per channel, and the one that tells nobody", () => {
    expect(config.receivers.map(({ name }) => name)).toEqual(["null", "chat-default", "pagerduty", "phoenix-email", "deadman"]);
  });

  it("reads every key and address from a mounted file", () => {
    const [, chat, pager, , deadman] = config.receivers;
    expect(chat?.slack_configs?.[0]?.api_url_file).toBe("/etc/alertmanager-secrets/slack/url");
    expect(pager?.pagerduty_configs?.[0]?.routing_key_file).toBe("/etc/alertmanager-secrets/pagerduty/routing-key");
    expect(deadman?.webhook_configs?.[0]?.url_file).toBe("/etc/alertmanager-secrets/deadman/url");
    expect(config.global).toEqual({
      resolve_timeout: "5m",
      smtp_smarthost: "smtp.example:587",
      smtp_from: "alerts@observability.example",
      smtp_auth_username: "alerts",
      smtp_auth_password_file: "/etc/alertmanager-secrets/smtp/password",
    });
    expect(scanForSecrets(config, "alertmanager.production")).toEqual([]);
  });

  it("tells chats, pagers and mail of the end of an alert, but not the heartbeat, which would count it as a beat", () => {
    const integrations = config.receivers.flatMap((receiver) => [
      ...(receiver.slack_configs ?? []),
      ...(receiver.pagerduty_configs ?? []),
      ...(receiver.email_configs ?? []),
      ...(receiver.webhook_configs ?? []),
    ]);
    expect(integrations.map(({ send_resolved }) => send_resolved)).toEqual([true, true, true, false]);
  });

  it("silences the lesser of two alerts only when system, name and SLO are the same", () => {
    expect(config.inhibit_rules).toEqual([
      { source_matchers: ['severity="critical"'], target_matchers: ['severity=~"warning|info"'], equal: ["system", "alertname", "slo"] },
      { source_matchers: ['severity="warning"'], target_matchers: ['severity="info"'], equal: ["system", "alertname", "slo"] },
      {
        source_matchers: ['alertname="InfoInhibitor"'],
        target_matchers: ['severity="info"', 'alertname!="InfoInhibitor"'],
        equal: ["system"],
      },
      {
        source_matchers: ['alertname=~"NodeFilesystemAlmostFull|KubePersistentVolumeAlmostFull"'],
        target_matchers: ['alertname=~"(NodeFilesystem|KubePersistentVolume)(SpaceLow|FillingUp)"'],
        equal: ["system", "instance", "device", "namespace", "persistentvolumeclaim"],
      },
      { source_matchers: ['alertname="KubeNodeNotReady"'], target_matchers: ['alertname="KubePodNotReady"'], equal: ["node"] },
      {
        source_matchers: ['alertname=~"KubeAPIDown|KubeletDown|KubeStateMetricsDown|NodeExporterDown|CoreDNSDown"'],
        target_matchers: ['alertname="TargetDown"'],
        equal: ["system", "job"],
      },
      {
        source_matchers: ['alertname="DiskSpaceEmergency"'],
        target_matchers: ['alertname=~"DiskSpaceLow|DiskSpaceFilling"'],
        equal: ["system"],
      },
      { source_matchers: ['alertname="DiskSpaceLow"'], target_matchers: ['alertname="DiskSpaceFilling"'], equal: ["system"] },
      {
        source_matchers: ['alertname="ProjectBudgetExceeded"'],
        target_matchers: ['alertname="ProjectBudgetNearlySpent"'],
        equal: ["system", "project_id"],
      },
      {
        source_matchers: ['alertname="APIDown"'],
        target_matchers: ['alertname=~"HighErrorRate|HighResponseTime|SlowResponses"'],
        equal: ["system"],
      },
    ]);
    expect(INHIBITIONS.every(({ reason }) => reason.endsWith("."))).toBe(true);
  });
});

describe("what an environment changes of the configuration", () => {
  it("posts to the environment's own room", () => {
    const dev = environmentWith("dev", "forbidden", ["chat-default"], { slackChannels: { "chat-default": "#alerts-dev" } });
    expect(render(dev).receivers[1]?.slack_configs?.[0]?.channel).toBe("#alerts-dev");
    expect(render().receivers[1]?.slack_configs?.[0]?.channel).toBe("#alerts");
  });

  it("leaves out routes to channels that the environment does not list", () => {
    const dev = environmentWith("dev", "forbidden", ["chat-default"]);
    expect(drawRoutes(render(dev).route).slice(1)).toEqual([
      '  alertname="Watchdog" -> null',
      '  alertname="InfoInhibitor" -> null',
      "  * -> chat-default",
    ]);
  });

  it("names no mail relay where no mail is sent", () => {
    expect(render(environmentWith("dev", "forbidden", ["chat-default"])).global).toEqual({ resolve_timeout: "5m" });
  });
});

describe("the text of notifications", () => {
  const [template = ""] = Object.values(renderAlertmanagerTemplates());

  it("is in a file that the configuration loads", () => {
    expect(Object.keys(renderAlertmanagerTemplates())).toEqual(["observability.tmpl"]);
    expect(render().templates).toEqual(["/etc/alertmanager/*.tmpl"]);
  });

  it("defines every template that a receiver or another template uses, and none beside", () => {
    const used = [
      ...JSON.stringify(render().receivers)
        .replaceAll("\\", "")
        .matchAll(/\{\{ template "([\w.-]+)"/g),
    ];
    const nested = [...template.matchAll(/\{\{ template "([\w.-]+)"/g)];
    const defined = [...template.matchAll(/define "([\w.-]+)"/g)].map(([, name]) => name);
    expect(new Set([...used, ...nested].map(([, name]) => name))).toEqual(new Set(defined));
    expect(new Set(defined).size).toBe(defined.length);
  });

  it("closes what it opens", () => {
    const opened = [...template.matchAll(/\{\{-? (?:define|if|with|range) /g)].length;
    const closed = [...template.matchAll(/\{\{-? end -?\}\}/g)].length;
    expect(opened).toBeGreaterThan(20);
    expect(closed).toBe(opened);
  });

  it.each([
    "CommonLabels.system",
    "CommonLabels.severity",
    "Annotations.summary",
    "Annotations.description",
    "Annotations.runbook_url",
    "Annotations.dashboard_url",
  ])("shows %s only where the alert carries it", (field) => {
    expect(template).toMatch(new RegExp(`\\{\\{-? with (?:\\$alert)?\\.${field.replace(".", "\\.")} \\}\\}`));
  });

  it("links to a silence of exactly the group", () => {
    expect(template).toContain("{{ .ExternalURL }}/#/silences/new?filter=");
    expect(template).toContain("range $index, $pair := .GroupLabels.SortedPairs");
  });
});
