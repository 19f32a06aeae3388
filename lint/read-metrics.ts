/** Reads what is exposed out of files: pages that programs answer to a scrape with, or contracts in JSON. */
import { type MetricSet, upTo } from "../metrics/contract";
import { contractsFromExposition } from "../metrics/exposition/contracts-from-exposition";
import type { Problem } from "../problems";
import { whyNotText } from "./data/read-document";
import type { InputFile } from "./linted-file";

export interface ReadMetrics {
  readonly metrics: readonly MetricSet[];
  /** What could not be read. The contracts are those of the rest. */
  readonly problems: readonly Problem[];
}

/** Labels that Prometheus puts on the series of every target; which others discovery adds is a matter of the policy. */
const TARGET_LABELS = { job: upTo(50), instance: upTo(500) };

/** What checks contracts in JSON takes a while to load, so it is loaded only where there are some. */
export async function readMetrics(files: readonly InputFile[]): Promise<ReadMetrics> {
  const read = await Promise.all(files.map(readOne));
  return { metrics: read.flatMap(({ metrics }) => metrics), problems: read.flatMap(({ problems }) => problems) };
}

async function readOne({ name, text }: InputFile): Promise<ReadMetrics> {
  const reason = whyNotText(text);
  if (reason !== undefined) return { metrics: [], problems: [nothing(name, reason)] };
  if (isJson(text)) {
    const { contractsFromJson } = await import("../metrics/exposition/contract-data");
    const { sets, problems } = contractsFromJson(text.replace(/^\uFEFF/, ""), name);
    return { metrics: sets, problems };
  }
  const { set, problems } = contractsFromExposition(text, { source: sourceOf(name), at: name, targetLabels: TARGET_LABELS });
  if (set.metrics.length > 0) return { metrics: [set], problems };
  return { metrics: [], problems: problems.length > 0 ? problems.slice(0, 3) : [nothing(name, "The file exposes no metric.")] };
}

/** An exposition may start with a brace too, before the quoted name of a metric, but no colon follows that. */
function isJson(text: string): boolean {
  return /^\uFEFF?\s*(?:\[|\{\s*(?:"(?:[^"\\]|\\.)*"\s*:|\}))/.test(text);
}

/** `expositions/node-exporter.txt` as `node-exporter`. */
function sourceOf(name: string): string {
  return (name.split(/[\\/]/).at(-1) ?? name).replace(/\.[a-z]+$/i, "");
}

function nothing(at: string, what: string): Problem {
  return {
    code: "OBS0902",
    at,
    what,
    got: "nothing to read",
    allowed: "a page of /metrics in the text format of Prometheus or OpenMetrics, or contracts in JSON",
    remedy: "Save one with: curl -s http://localhost:9100/metrics",
  };
}
