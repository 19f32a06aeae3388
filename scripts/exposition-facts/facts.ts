/**
 * Facts of an exposition: one line for each metric, in the order of the names.
 *
 *     # program: redis_exporter
 *     # version: 1.82.0
 *     # source: output of the binary, beside a Redis 7.0.15
 *     redis_connected_slave_lag_seconds gauge {slave_ip,slave_port,slave_state}
 *
 * `?` after a label: some series have it empty or not at all. Bounds of buckets stand in brackets, without `+Inf`, and only where all series have the same.
 */
export type FactType = "counter" | "gauge" | "histogram" | "summary" | "info" | "stateset" | "unknown";

export interface LabelFacts {
  readonly name: string;
  readonly optional: boolean;
}

export interface MetricFacts {
  readonly name: string;
  readonly type: FactType;
  /** As OpenMetrics states it. @default - not stated */
  readonly unit?: string;
  readonly labels: readonly LabelFacts[];
  readonly buckets?: readonly number[];
}

export interface ExpositionFacts {
  readonly program: string;
  readonly version: string;
  readonly source: string;
  readonly metrics: readonly MetricFacts[];
}

export function renderFacts({ program, version, source, metrics }: ExpositionFacts): string {
  return [`# program: ${program}`, `# version: ${version}`, `# source: ${source}`, ...metrics.map(renderMetric), ""].join("\n");
}

/** @throws SyntaxError with the line that is not of the form */
export function parseFacts(text: string): ExpositionFacts {
  const lines = text.split("\n").filter((line) => line !== "");
  const header = (key: string): string => {
    const line = lines.find((each) => each.startsWith(`# ${key}: `));
    if (line === undefined) throw new SyntaxError(`There is no line "# ${key}: ..."`);
    return line.slice(key.length + 4);
  };
  return {
    program: header("program"),
    version: header("version"),
    source: header("source"),
    metrics: lines.filter((line) => !line.startsWith("#")).map(parseMetric),
  };
}

/** Joins what several expositions of one program say: a label that one of them lacks is not always there, a type that one of them states is known. */
export function mergeFacts(expositions: readonly (readonly MetricFacts[])[]): MetricFacts[] {
  const merged = new Map<string, MetricFacts>();
  for (const metric of expositions.flat()) {
    const before = merged.get(metric.name);
    merged.set(metric.name, before === undefined ? metric : mergeMetric(before, metric));
  }
  return [...merged.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

function mergeMetric(a: MetricFacts, b: MetricFacts): MetricFacts {
  return { ...a, ...b, type: b.type === "unknown" ? a.type : b.type, labels: mergeLabels(a.labels, b.labels) };
}

function mergeLabels(a: readonly LabelFacts[], b: readonly LabelFacts[]): LabelFacts[] {
  const names = [...new Set([...a, ...b].map(({ name }) => name))].sort();
  const required = (labels: readonly LabelFacts[], name: string): boolean => labels.some((label) => label.name === name && !label.optional);
  return names.map((name) => ({ name, optional: !(required(a, name) && required(b, name)) }));
}

function renderMetric({ name, type, unit, labels, buckets }: MetricFacts): string {
  return [
    name,
    type,
    ...(unit === undefined ? [] : [unit]),
    ...(labels.length === 0 ? [] : [`{${labels.map((label) => label.name + (label.optional ? "?" : "")).join(",")}}`]),
    ...(buckets === undefined ? [] : [`[${buckets.join(",")}]`]),
  ].join(" ");
}

function parseMetric(line: string): MetricFacts {
  const [, name, type, unit, labels, buckets] =
    /^(\S+) (counter|gauge|histogram|summary|info|stateset|unknown)(?: (\w+))?(?: \{([\w,?]+)\})?(?: \[([-+\d.,e]+)\])?$/.exec(line) ?? [];
  if (name === undefined || type === undefined) throw new SyntaxError(`This is no metric: ${line}`);
  return {
    name,
    type: type as FactType,
    ...(unit === undefined ? {} : { unit }),
    labels: (labels?.split(",") ?? []).map((label) => ({ name: label.replace("?", ""), optional: label.endsWith("?") })),
    ...(buckets === undefined ? {} : { buckets: buckets.split(",").map(Number) }),
  };
}
