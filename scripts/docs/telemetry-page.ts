/** `docs/telemetry.md`: what each system's scrapes put into Prometheus, against its budget, and what of it nothing reads. */
import { ENVIRONMENTS } from "../../environments";
import { type JobEstimate, estimateSystem } from "../../metrics/cardinality/estimate";
import type { UnreadMetric } from "../../metrics/unread";
import { SYSTEMS, type SystemPack, platformPacks } from "../../systems";
import { readSeries } from "../../systems/read-series";
import { unreadOf } from "../../systems/unread-metrics";
import { Duration } from "../../units";
import type { GeneratedFile } from "./generated-file";
import { generatedNote, renderTable } from "./markdown";

/** Metrics of a system that are listed by name; the rest are counted together. */
const LISTED = 20;

export function telemetryPage(): GeneratedFile {
  const systems = Object.values<SystemPack>(SYSTEMS);
  const scrapeInterval = Duration.seconds(Math.min(...ENVIRONMENTS.map(({ metrics }) => metrics.scrapeInterval.toSeconds())));
  const isRead = readSeries([...platformPacks(), ...systems]);
  const text = [
    "# Telemetry",
    "",
    generatedNote("the contracts and scrape jobs in `metrics/` and the packs in `systems/`"),
    "",
    `What each system puts into one replica of Prometheus at most, where the environment scrapes every ${scrapeInterval.toPrometheus()}. [Contracts](contracts.md#how-much-it-is) has the formula and its figures. Synth refuses a system that exceeds its budget.`,
    ...systems.flatMap((system) => [
      "",
      `## ${system.title}`,
      "",
      ...volumeTable(system, scrapeInterval),
      "",
      ...unreadTable(unreadOf(system, isRead)),
    ]),
  ];
  return { path: "docs/telemetry.md", text: `${text.join("\n")}\n` };
}

function volumeTable(system: SystemPack, scrapeInterval: Duration): string[] {
  const { jobs, ...whole } = estimateSystem({ ...system, scrapeInterval });
  const { budget } = system;
  return renderTable({
    head: ["job", "targets", "interval", "series", "samples/s", "MiB a day", "most of it"],
    rows: [
      ...jobs.map((job) => [
        `\`${job.job}\``,
        String(job.targets),
        job.interval.toPrometheus(),
        grouped(job.series),
        rounded(job.samplesPerSecond),
        rounded(job.storagePerDay.toMebibytes()),
        largest(job),
      ]),
      ["**all**", "", "", grouped(whole.series), rounded(whole.samplesPerSecond), rounded(whole.storagePerDay.toMebibytes()), ""],
      ["**budget**", "", "", grouped(budget.series), rounded(budget.samplesPerSecond), rounded(budget.storagePerDay.toMebibytes()), ""],
    ],
  });
}

function largest({ metrics }: JobEstimate): string {
  const [most] = metrics;
  return most === undefined ? "" : `\`${most.metric}\` (${grouped(most.series)})`;
}

function unreadTable(unread: readonly UnreadMetric[]): string[] {
  if (unread.length === 0) return ["Everything that is scraped is read by a rule or a panel."];
  const rest = unread.slice(LISTED);
  return [
    `No rule and no panel reads these; \`unreadMetrics: "drop"\` in the pack would save ${grouped(seriesOf(unread))} series.`,
    "",
    ...renderTable({
      head: ["series that nothing reads", "job", "series"],
      rows: [
        ...unread
          .slice(0, LISTED)
          .map(({ names, job, series }) => [names.map((name) => `\`${name}\``).join(", "), `\`${job}\``, grouped(series)]),
        ...(rest.length === 0 ? [] : [[`${rest.length} more metrics`, "", grouped(seriesOf(rest))]]),
      ],
    }),
  ];
}

function seriesOf(unread: readonly UnreadMetric[]): number {
  return unread.reduce((sum, { series }) => sum + series, 0);
}

function rounded(figure: number): string {
  return figure < 10 ? figure.toFixed(1) : grouped(Math.round(figure));
}

/** Thousands apart: `12,345`. */
function grouped(figure: number): string {
  return String(figure).replace(/\B(?=(?:\d{3})+$)/g, ",");
}
