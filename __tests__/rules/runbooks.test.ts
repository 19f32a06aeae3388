import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { checkLogQuery } from "../../logql";
import type { RuleSource } from "../../rules/render-alerts";
import { runbookFacts, withFacts } from "../../rules/runbook-facts";
import { validateRunbooks } from "../../rules/validate-runbooks";
import { allAlertingRules } from "../../rules/validate-rules";
import { SYSTEMS, platformPacks } from "../../systems";
import { exposedMetrics, panelAnalyzer } from "../../systems/analyze-expressions";

const FOLDER = join(__dirname, "../../docs/runbooks");
const systems = Object.values(SYSTEMS);
const sources: readonly RuleSource[] = [...systems, ...platformPacks()];

/** Texts by `<system>/<alert>`. */
const runbooks = Object.fromEntries(
  readdirSync(FOLDER, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".md"))
    .map((path) => [path.replaceAll("\\", "/").slice(0, -".md".length), readFileSync(join(FOLDER, path), "utf8")]),
);

const names = (source: RuleSource): string[] => [...new Set(allAlertingRules(source).map((rule) => rule.alert))];

/** The fenced blocks of one language, as [file, text]. */
function blocks(language: string): [string, string][] {
  return Object.entries(runbooks).flatMap(([file, text]) =>
    [...text.matchAll(new RegExp(`^ *\`\`\`${language}\n([\\s\\S]*?)\n *\`\`\`$`, "gm"))].map((match): [string, string] => [
      file,
      match[1] ?? "",
    ]),
  );
}

/** Runs of five words, without the facts that are inserted. */
function shinglesOf(text: string): Set<string> {
  const words = text
    .replace(/<!-- facts:begin -->[\s\S]*?<!-- facts:end -->/, "")
    .toLowerCase()
    .split(/[^a-z0-9_]+/)
    .filter((word) => word !== "");
  return new Set(words.slice(4).map((_, index) => words.slice(index, index + 5).join(" ")));
}

describe("runbooks", () => {
  it.each(sources.map((source) => [source.name, source] as const))(
    "are complete for every alert of %s, and for none that is gone",
    (_, source) => {
      expect(validateRunbooks(source.name, names(source), runbooks)).toEqual([]);
    },
  );

  it("belong to a system that exists", () => {
    const known = sources.map(({ name }) => name);
    expect(Object.keys(runbooks).filter((file) => !known.includes(file.split("/")[0] ?? ""))).toEqual([]);
  });

  it.each(sources.flatMap((source) => names(source).map((name) => [`${source.name}/${name}`, source, name] as const)))(
    "%s has the facts of its definition (if not: node scripts/run.cjs scripts/runbook-facts)",
    (file, source, name) => {
      const runbook = runbooks[file] ?? "";
      expect(withFacts(runbook, runbookFacts(source, name))).toBe(runbook);
      expect(runbook).toMatch(new RegExp(`^# ${name}\n`));
    },
  );

  it("share no sentence, so that each says what is peculiar to its alert", () => {
    const sentences = Object.entries(runbooks).flatMap(([file, text]) =>
      text
        .replace(/```[\s\S]*?```/g, "")
        .replace(/<!-- facts:begin -->[\s\S]*?<!-- facts:end -->/, "")
        .split(/(?<=[.:])\s+|\n\n/)
        .map((sentence) => sentence.replace(/\s+/g, " ").trim())
        .filter((sentence) => sentence.length > 60)
        .map((sentence) => ({ file, sentence })),
    );
    const repeated = sentences.filter(({ file, sentence }) =>
      sentences.some((other) => other.sentence === sentence && other.file !== file),
    );
    expect(sentences.length).toBeGreaterThan(100);
    expect(repeated).toEqual([]);
  });

  it("share at most two fifths of their words in runs of five, apart from facts", () => {
    const shingles = Object.entries(runbooks).map(([file, text]) => [file, shinglesOf(text)] as const);
    const alike = shingles.flatMap(([file, own], index) =>
      shingles.slice(index + 1).flatMap(([other, theirs]) => {
        const common = [...own].filter((shingle) => theirs.has(shingle)).length / Math.min(own.size, theirs.size);
        return common > 0.4 ? [`${file} and ${other}: ${Math.round(common * 100)} %`] : [];
      }),
    );
    expect(shingles.every(([, { size }]) => size > 50)).toBe(true);
    expect(alike).toEqual([]);
  });

  const analyzer = panelAnalyzer(sources, exposedMetrics(systems));

  it.each(blocks("promql"))("%s asks Prometheus only what exists: %s", (file, expression) => {
    const [system, alert = ""] = file.split("/");
    const accept = sources.find(({ name }) => name === system)?.alerts[alert]?.accept ?? [];
    expect(analyzer.expression(expression, { at: "runbook", use: "panel", accept }).findings).toEqual([]);
  });

  it.each(blocks("logql"))("%s asks Loki only what exists: %s", (file, expression) => {
    const system = systems.find(({ name }) => name === file.split("/")[0]);
    expect(system).toBeDefined();
    expect(system === undefined ? [] : checkLogQuery(expression, { system: system.name, logs: system.logs, at: "runbook" })).toEqual([]);
  });
});

describe("runbookFacts", () => {
  it("say signal, threshold, guard, severity, duration, panel and expression", () => {
    expect(runbookFacts(SYSTEMS.phoenix, "HighLatency")).toMatchInlineSnapshot(`
     "<!-- facts:begin -->

     - Signal: Request Latency p95 (seconds), over 5m
     - Threshold: > 1
     - Guard: > 0.1. Below one request in ten seconds a quantile is the time of single requests.
     - Requirements: PHX-ALERT-03
     - Rule: severity \`warning\`, for \`5m\`, panel \`system-overview/latencyP95\`

     \`\`\`promql
     histogram_quantile(0.95, sum by (system, le) (rate(request_duration_seconds_bucket{system="phoenix"}[5m]))) > 1
     and sum by (system) (rate(request_duration_seconds_count{system="phoenix"}[5m])) > 0.1
     \`\`\`

     <!-- facts:end -->"
    `);
  });

  it("replace what stands between the markers and nothing else", () => {
    const old = "# A\n\nbefore\n\n<!-- facts:begin -->\nold\n<!-- facts:end -->\n\nafter\n";
    expect(withFacts(old, "<!-- facts:begin -->\nnew\n<!-- facts:end -->")).toBe(old.replace("old", "new"));
  });

  it("go below the title of a runbook that has none yet", () => {
    expect(withFacts("# A\n\n## Meaning\n", "FACTS")).toBe("# A\n\nFACTS\n\n## Meaning\n");
  });
});
