/**
 * Our parser of expositions beside promtool's, on mutants of a sound text: what one takes and the other refuses has to be one of the differences that we
 * know of and mean.
 */
import { spawnSync } from "node:child_process";
import { parseExposition } from "../../metrics/exposition/parse-exposition";
import { installedTool } from "../../scripts/verify/tools";

const MUTANTS = 200;

const SOUND = `# HELP http_requests_total Requests.
# TYPE http_requests_total counter
http_requests_total{method="post",code="200"} 1027 1395066363000
http_requests_total{method="post",code="400"} 3
# TYPE rpc_seconds histogram
rpc_seconds_bucket{le="0.5"} 1
rpc_seconds_bucket{le="+Inf"} 2
rpc_seconds_sum 1.5e-3
rpc_seconds_count 2
# TYPE wait summary
wait{quantile="0.9"} NaN
wait_sum 0
wait_count 0
plain 1
# a comment
`;

const PIECES = ["{", "}", '"', "=", ",", " ", "\n", "#", "1", "x", "\\", "-", ".", "TYPE", "le", "NaN", "\t", ":"];

/** What ours refuses and promtool takes: histograms and summaries that lack a part, which a quantile would need, and types that name none. */
const STRICTER =
  /^(A histogram has no bucket for everything|A bucket has no bound|A histogram has a sample under its bare name|A sample of a summary has no quantile|The line names the type "")/;

/** What promtool refuses and ours takes, as Prometheus does when it scrapes: escapes that mean nothing, and a blank behind a type. */
const LAXER = /invalid escape sequence|unknown metric type "(counter|histogram|summary)[ \t]+"/;

test(`both judge alike at least 95 of 100 of ${MUTANTS} mutants, and the rest is meant`, () => {
  const texts = Array.from({ length: MUTANTS }, (_, index) => mutant(index));
  const verdicts = texts.map((text) => ({ text, ours: parseExposition(text, { format: "prometheus" }).problems, theirs: promtool(text) }));
  const differing = verdicts.filter(({ ours, theirs }) => (ours.length === 0) !== (theirs === undefined));
  const unexplained = differing.filter(({ ours, theirs }) =>
    theirs === undefined ? !ours.every(({ what }) => STRICTER.test(what)) : !LAXER.test(theirs),
  );
  expect(unexplained).toEqual([]);
  expect(differing.length).toBeLessThanOrEqual(MUTANTS * 0.05);
  expect(verdicts.filter(({ theirs }) => theirs !== undefined).length).toBeGreaterThan(MUTANTS / 3);
});

/** One character or a few taken out, put in or replaced, the same for the same seed. */
function mutant(seed: number): string {
  let state = seed * 2_654_435_761 + 1;
  const next = (below: number): number => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
  const at = next(SOUND.length);
  const removed = [0, 1, 1 + next(3)][next(3)] ?? 1;
  const inserted = removed > 1 ? "" : (PIECES[next(PIECES.length)] ?? "");
  return SOUND.slice(0, at) + inserted + SOUND.slice(at + removed);
}

/** @returns what promtool cannot read; undefined for a text that it reads, whatever it says of names and help */
function promtool(text: string): string | undefined {
  const { status, stderr } = spawnSync(installedTool("promtool"), ["check", "metrics"], { input: text, encoding: "utf8" });
  return status === 0 || status === 3 ? undefined : stderr;
}
