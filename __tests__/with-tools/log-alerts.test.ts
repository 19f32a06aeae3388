/**
 * Log alerts in a real Loki: each scenario is a tenant of its own with its own lines and the one rule that it is about, so that all of them run at once. A
 * minute of a rule takes a second; what its windows look at is as old as the scenario says.
 */
import { setTimeout as wait } from "node:timers/promises";
import { panelUrl } from "../../dashboards/identity";
import { type LogScenario, streamOf } from "../../rules/scenario/log-lines";
import type { AlertingRule, RuleGroup } from "../../rules/rule-group";
import { renderLogRules } from "../../rules/render-log-alerts";
import { SYSTEMS, type SystemPack } from "../../systems";
import { LOG_SCENARIOS } from "../rules/log-scenarios";
import { GRAFANA_URL, scenarioLinksOf } from "../rules/scenario";
import { type RunningLoki, type ToldAlert, startLoki } from "./loki";

/** Seconds that all scenarios are watched, and between two looks. */
const WATCHED = 60;
const LOOK = 0.5;
/** What a look, an evaluation and a busy machine may add. */
const SLACK = 4;

interface Look {
  /** Seconds since the scenario began. */
  readonly at: number;
  readonly alerts: readonly ToldAlert[];
  /** Seconds since the scenario began at which the condition was first seen. */
  readonly since: number;
}

interface Case {
  readonly system: SystemPack;
  readonly scenario: LogScenario;
  readonly tenant: string;
  readonly rule: AlertingRule;
  /** Seconds, as replayed. */
  readonly every: number;
  readonly waits: number;
}

const cases: readonly Case[] = LOG_SCENARIOS.flatMap(({ system: name, scenarios }) => {
  const system = Object.values<SystemPack>(SYSTEMS).find((each) => each.name === name);
  if (system === undefined) throw new Error(`There is no system ${name}.`);
  const groups = renderLogRules(
    system,
    {},
    { panelUrl: (of, panel) => panelUrl({ grafanaUrl: GRAFANA_URL, system: of, dashboards: system.dashboards }, panel) },
  );
  return scenarios.map((scenario, index) => {
    const group = groups.find(({ rules }) => rules.some((rule) => "alert" in rule && rule.alert === scenario.alert));
    const rule = group?.rules.find((each): each is AlertingRule => "alert" in each && each.alert === scenario.alert);
    if (group === undefined || rule === undefined) throw new Error(`${name} has no log alert ${scenario.alert}.`);
    return { system, scenario, tenant: `${name}-${index}`, rule, every: minutes(group.interval), waits: minutes(rule.for) };
  });
});

/** `10m` as 10. */
function minutes(duration = "0m"): number {
  const [, amount] = /^(\d+)m$/.exec(duration) ?? [];
  if (amount === undefined) throw new Error(`${duration} is not in minutes.`);
  return Number(amount);
}

function replayed({ rule, every, waits }: Case): RuleGroup[] {
  return [{ name: rule.alert, interval: `${every}s`, rules: [{ ...rule, for: `${waits}s` }] }];
}

let loki: RunningLoki;
const looks = new Map<string, Look[]>();

beforeAll(async () => {
  process.stderr.write(`log alerts: ${cases.length} scenarios in a real Loki, in ${told.length} of them somebody is told\n`);
  loki = await startLoki();
  await Promise.all(cases.map((each) => play(each)));
}, 240_000);

afterAll(async () => {
  await loki.stop();
});

/** Waits until the ruler has the rule, for what is absent is absent from then on, writes the lines of the scenario and watches its alert. */
async function play(each: Case): Promise<void> {
  const { scenario, tenant } = each;
  loki.setRules(tenant, replayed(each));
  await loki.rulesLoaded(tenant);
  const begun = Date.now();
  const passed = (): number => (Date.now() - begun) / 1000;
  const write = async (at: number | undefined): Promise<void> => {
    const streams = scenario.lines.filter(({ writtenAt }) => writtenAt === at).map((lines) => streamOf(lines, Date.now()));
    if (streams.length > 0) await loki.push(tenant, streams);
  };
  await write(undefined);
  const later = [...new Set(scenario.lines.flatMap(({ writtenAt }) => writtenAt ?? []))];
  const seen: Look[] = [];
  looks.set(tenant, seen);
  while (passed() < WATCHED) {
    while (later[0] !== undefined && passed() >= later[0]) await write(later.shift());
    const alerts = await loki.alerts(tenant);
    const since = alerts.map(({ activeAt = "" }) => (Date.parse(activeAt) - begun) / 1000);
    seen.push({ at: passed(), alerts, since: Math.min(...since) });
    await wait(LOOK * 1000);
  }
}

function firing({ tenant }: Case, from = 0, to = WATCHED): Look[] {
  return (looks.get(tenant) ?? []).filter(({ at, alerts }) => at >= from && at <= to && alerts.some(({ state }) => state === "firing"));
}

const silent = cases.filter(({ scenario }) => scenario.fires.length === 0);
const told = cases.filter(({ scenario }) => scenario.fires.length > 0);

test.each(silent.map((each) => [each.scenario.name, each] as const))("in a real Loki nobody is told of %s", (_, each) => {
  expect(looks.get(each.tenant)?.length).toBeGreaterThan(20);
  expect(firing(each)).toEqual([]);
});

test.each(told.map((each) => [each.scenario.name, each] as const))("in a real Loki somebody is told of %s", (_, each) => {
  const { scenario, rule, every, waits } = each;
  const { from = 0, until } = scenario.lasts ?? {};
  const [first] = firing(each);
  expect(first?.since).toBeGreaterThan(from - every - SLACK / 2);
  expect((first?.at ?? 0) - (first?.since ?? 0)).toBeGreaterThanOrEqual(waits);
  expect(first?.at).toBeLessThanOrEqual(from + waits + 2 * every + SLACK);
  const last = firing(each).at(-1)?.at ?? 0;
  expect(last).toBeGreaterThan((until ?? WATCHED) - every - SLACK);
  expect(last).toBeLessThan((until ?? WATCHED) + every + SLACK);
  const alerts = first?.alerts.filter(({ state }) => state === "firing") ?? [];
  expect(alerts.map(({ labels }) => labels)).toEqual(scenario.fires.map(({ labels }) => ({ alertname: rule.alert, ...labels })));
  const links = scenarioLinksOf(each.system.name);
  for (const [index, { texts }] of scenario.fires.entries()) {
    if (texts === undefined) continue;
    expect(alerts[index]?.annotations).toEqual({
      summary: texts.summary,
      description: texts.description,
      runbook_url: links.runbookUrl(rule.alert),
      dashboard_url: links.panelUrl(texts.panel),
      owner: links.owner,
    });
  }
});

test("every log alert of every system has scenarios in which it fires, with its texts, and in which it is silent", () => {
  const named = Object.values<SystemPack>(SYSTEMS).flatMap(({ name, logAlerts = {} }) =>
    Object.keys(logAlerts).map((alert) => `${name}/${alert}`),
  );
  const of = (some: readonly Case[]): string[] =>
    [...new Set(some.map(({ system, scenario }) => `${system.name}/${scenario.alert}`))].sort();
  expect(of(silent)).toEqual([...named].sort());
  expect(of(told.filter(({ scenario }) => scenario.fires.every(({ texts }) => texts !== undefined)))).toEqual([...named].sort());
});

test("alerts that fire are sent to Alertmanager, with the identity of the environment", () => {
  const sent = loki.sent.filter(({ labels }) => labels["alertname"] === "ErrorLogBurst");
  expect(sent.length).toBeGreaterThan(0);
  for (const { labels, annotations } of sent) {
    expect(labels).toEqual({
      alertname: "ErrorLogBurst",
      severity: "warning",
      system: "speccursor",
      service_name: "rust-worker",
      environment: "test",
      cluster: "test",
    });
    expect(annotations["runbook_url"]).toMatch(/speccursor\/ErrorLogBurst\.md$/);
  }
});
