/**
 * `npm run bench:rules`: what the rules of all systems and packs cost, in a real Prometheus on thirty days of data.
 *
 * The data is made from the contracts: every series that a rule reads, of two replicas, a sample a minute and one every 15 seconds in the last two days, as
 * blocks of Prometheus' database; from then on a program here is scraped for the same series. Goals: p95 of an evaluation at most 1 s, no iteration missed, at
 * most 0.12 million samples for one evaluation of an objective over 200 series.
 */
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { type Server, createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { stringify } from "yaml";
import { slos } from "../rules/phoenix";
import { renderRules } from "../rules/render-alerts";
import { renderSlo } from "../rules/render-slo";
import type { RuleGroup } from "../rules/rule-group";
import { SYSTEMS, type SystemPack, platformPacks } from "../systems";
import { benchSeries, recordedSeries, type BenchSeries } from "./bench-rules/series";
import { slothExpressions } from "./bench-rules/sloth";
import { installedTool } from "./verify/tools";

const DAY = 86_400_000;
const GOALS = { seconds: 1, missed: 0, samples: 120_000 };
/** How long rules are watched, and how often their figures are read. */
const WATCHED_SECONDS = 180;
const READ_SECONDS = 5;

const links = { panelUrl: (_: string, panel: string) => panel };

async function main(): Promise<number> {
  const folder = mkdtempSync(path.join(tmpdir(), "bench-rules-"));
  const groups = [...Object.values<SystemPack>(SYSTEMS), ...platformPacks()].flatMap((source) => renderRules(source, {}, links));
  const series = benchSeries(groups);
  const stop: (() => void)[] = [];
  try {
    const now = Math.floor(Date.now() / 60_000) * 60_000;
    const data = path.join(folder, "data");
    mkdirSync(data);
    const parts = [
      { from: now - 30 * DAY, to: now - 2 * DAY, step: 60_000 },
      { from: now - 2 * DAY, to: now, step: 15_000 },
    ];
    const samples =
      writeBlocks(data, series, parts) + writeBlocks(data, recordedSeries(groups), [{ from: now - 30 * DAY, to: now, step: 30_000 }]);
    const rules = groups.reduce((sum, group) => sum + group.rules.length, 0);
    print(
      `${rules} rules in ${groups.length} groups, on ${series.length} series, ${(samples / 1e6).toFixed(1)} million samples in 30 days`,
    );
    const program = await serve(series, parts[0]?.from ?? now);
    stop.push(() => program.close());
    const { url, child } = await startPrometheus(folder, data, groups, (program.address() as AddressInfo).port);
    stop.push(() => child.kill());
    await printObjective(url, now);
    await printEvaluations(url, groups);
    return 0;
  } finally {
    for (const each of stop) each();
    await wait(1000);
    rmSync(folder, { recursive: true, force: true });
  }
}

function writeBlocks(folder: string, series: readonly BenchSeries[], parts: readonly object[]): number {
  const { stdout, stderr, status } = spawnSync(installedTool("oracle"), ["blocks"], {
    input: JSON.stringify({ folder, series, parts }),
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  if (status !== 0) throw new Error(`The blocks were not written: ${stderr}`);
  return Number(stdout);
}

/** A program that is scraped for all series, with values that go on where the blocks end. */
async function serve(series: readonly BenchSeries[], since: number): Promise<Server> {
  const server = createServer((_, response) => {
    const seconds = (Date.now() - since) / 1000;
    const lines = series.map(({ labels: { __name__, ...labels }, perSecond = 0, level = 0 }) => {
      const pairs = Object.entries(labels).map(([label, value]) => `${label}=${JSON.stringify(value)}`);
      return `${__name__ ?? ""}{${pairs.join(",")}} ${perSecond === 0 ? level : perSecond * seconds}`;
    });
    response.setHeader("Content-Type", "text/plain; version=0.0.4");
    response.end(`${lines.join("\n")}\n`);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return server;
}

async function startPrometheus(
  folder: string,
  data: string,
  groups: readonly RuleGroup[],
  port: number,
): Promise<{ readonly url: string; readonly child: ChildProcess }> {
  writeFileSync(path.join(folder, "rules.yaml"), stringify({ groups }, { lineWidth: 0, aliasDuplicateObjects: false }));
  const config = {
    global: { scrape_interval: "15s", evaluation_interval: "15s" },
    rule_files: ["rules.yaml"],
    scrape_configs: [{ job_name: "bench", honor_labels: true, static_configs: [{ targets: [`127.0.0.1:${port}`] }] }],
  };
  writeFileSync(path.join(folder, "prometheus.yml"), stringify(config));
  const own = port === 65_535 ? port - 1 : port + 1;
  const child = spawn(
    installedTool("prometheus"),
    [
      `--config.file=${path.join(folder, "prometheus.yml")}`,
      `--storage.tsdb.path=${data}`,
      "--storage.tsdb.retention.time=60d",
      `--web.listen-address=127.0.0.1:${own}`,
      "--log.level=error",
    ],
    { cwd: folder, stdio: ["ignore", "ignore", "inherit"] },
  );
  const url = `http://127.0.0.1:${own}`;
  for (let attempt = 0; attempt < 300; attempt += 1) {
    const ready = await fetch(`${url}/-/ready`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (ready) return { url, child };
    await wait(500);
  }
  child.kill();
  throw new Error("Prometheus is not ready after 150 seconds.");
}

/** How many samples one evaluation of all rules of an objective reads, beside rules in Sloth's shape. */
async function printObjective(url: string, now: number): Promise<void> {
  const read = async (expressions: readonly string[]): Promise<number> => {
    let sum = 0;
    for (const expr of expressions) sum += (await ask(url, expr, now)).samples;
    return sum;
  };
  const [own, budget] = renderSlo("phoenix", "availability", slos.availability, links).map(({ rules }) => rules.map(({ expr }) => expr));
  const ours = await read(own ?? []);
  const remaining = await read(budget ?? []);
  const sloth = await read(slothExpressions);
  print(
    `one evaluation of an objective over ${(await ask(url, 'count(requests_total{system="phoenix"})', now)).value} series reads ${ours} samples (goal: ${GOALS.samples}${verdict(ours <= GOALS.samples)})`,
  );
  print(`what is left of its budget, every five minutes: ${remaining} samples more`);
  print(`rules in Sloth's shape on the same data: ${sloth} samples, ${(sloth / ours).toFixed(0)} times as many`);
}

/** Evaluates an expression at the end of the data. */
async function ask(url: string, query: string, at: number): Promise<{ readonly samples: number; readonly value: string }> {
  const response = await fetch(
    `${url}/api/v1/query?${new URLSearchParams({ query, stats: "all", time: String(at / 1000 - 30) }).toString()}`,
  );
  const { data, error } = (await response.json()) as {
    data?: { stats: { samples: { totalQueryableSamples: number } }; result: readonly { value: readonly [number, string] }[] };
    error?: string;
  };
  if (data === undefined) throw new Error(`Prometheus refuses ${query}: ${error ?? ""}`);
  return { samples: data.stats.samples.totalQueryableSamples, value: data.result[0]?.value[1] ?? "0" };
}

/** Watches the rules and says how long they took. */
async function printEvaluations(url: string, groups: readonly RuleGroup[]): Promise<void> {
  const seen = new Map<string, number>();
  const durations: number[] = [];
  const heaviest = new Map<string, number>();
  let missed = 0;
  for (let passed = 0; passed < WATCHED_SECONDS; passed += READ_SECONDS) {
    const text = await (await fetch(`${url}/metrics`)).text();
    const of = (name: string): [string, number][] =>
      [...text.matchAll(new RegExp(`^${name}\\{rule_group="[^"]*;([^"]+)"\\} (\\S+)$`, "gm"))].map(([, group = "", value]) => [
        group,
        Number(value),
      ]);
    const moments = new Map(of("prometheus_rule_group_last_evaluation_timestamp_seconds"));
    for (const [group, seconds] of of("prometheus_rule_group_last_duration_seconds")) {
      const moment = moments.get(group) ?? 0;
      if (moment <= 0 || seen.get(group) === moment) continue;
      seen.set(group, moment);
      durations.push(seconds);
      heaviest.set(group, Math.max(seconds, heaviest.get(group) ?? 0));
    }
    missed = of("prometheus_rule_group_iterations_missed_total").reduce((sum, [, value]) => sum + value, 0);
    await wait(READ_SECONDS * 1000);
  }
  const sorted = [...durations].sort((a, b) => a - b);
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  print(
    `${durations.length} evaluations of ${groups.length} groups in ${WATCHED_SECONDS} s: p50 ${at(0.5).toFixed(3)} s, p95 ${at(0.95).toFixed(3)} s ` +
      `(goal: ${GOALS.seconds} s${verdict(at(0.95) <= GOALS.seconds)}), longest ${at(1).toFixed(3)} s; iterations missed: ${missed} (goal: 0${verdict(missed <= GOALS.missed)})`,
  );
  const [name = "", seconds = 0] = [...heaviest].sort(([, a], [, b]) => b - a)[0] ?? [];
  print(`the dearest group: ${name}, ${seconds.toFixed(3)} s`);
}

function verdict(met: boolean): string {
  return met ? ", met" : ", MISSED";
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

void main().then((code) => {
  process.exitCode = code;
});
