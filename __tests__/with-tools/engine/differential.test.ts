/** Random expressions over random series, on the engine in WebAssembly and on Prometheus as a server has it. */
import { type PromqlEngine, type QueryValue, type Result, createEngine } from "../../../engine";
import { Oracle, type OracleReply, type Question } from "./oracle";
import { RandomWorld, seeded } from "./random-queries";

const MINUTE = 60_000;
const WORLDS = 20;
const QUERIES = 2_000;

const oracle = new Oracle();
const engine = createEngine({ features: ["promql-experimental-functions"] });

afterAll(() => oracle.close());

test(`${QUERIES} random queries have the values that Prometheus gives them`, async () => {
  const differences: unknown[] = [];
  let points = 0;
  let refused = 0;
  let ambiguous = 0;
  for (let seed = 1; seed <= WORLDS; seed++) {
    const random = seeded(seed);
    const world = new RandomWorld(random);
    const series = world.series();
    expect(await oracle.load(MINUTE, series)).toMatchObject({ error: "" });
    const data = engine.loadSeries({ interval: MINUTE, series: Object.fromEntries(series) });
    if (!data.ok) throw new Error(data.error.message);
    for (let index = 0; index < QUERIES / WORLDS; index++) {
      const start = Math.floor(random() * 60) * MINUTE;
      const question: Question = { expr: world.vector(), start, ...(index % 2 === 0 ? {} : { end: start + 20 * MINUTE, step: 90_000 }) };
      const [theirs, ours] = [await oracle.ask(question), linesOf(ask(engine, data.value, question))];
      if (theirs.error !== "") refused += 1;
      points += theirs.lines?.length ?? 0;
      if (sameLines(linesOfReply(theirs), ours)) continue;
      if (await isOneOfSeveral(question, ours)) ambiguous += 1;
      else differences.push({ seed, question, expected: linesOfReply(theirs), ours });
    }
    engine.free(data.value);
  }
  process.stdout.write(`${QUERIES} random queries, ${points} points, ${refused} refused by both, ${differences.length} differences\n`);
  process.stdout.write(`${ambiguous} more have several answers in Prometheus itself, and got one of them\n`);
  expect(differences).toEqual([]);
  expect(points).toBeGreaterThan(20_000);
  expect(refused).toBeLessThan(QUERIES / 4);
  expect(ambiguous).toBeLessThan(QUERIES / 100);
}, 600_000);

/**
 * Where Prometheus adds up series in the order of a hash table, or names the first of several that are wrong, its own answer changes from one time to the
 * next.
 */
async function isOneOfSeveral(question: Question, ours: readonly string[]): Promise<boolean> {
  for (let attempt = 0; attempt < 200; attempt++) {
    if (sameLines(linesOfReply(await oracle.ask(question)), ours)) return true;
  }
  return false;
}

function linesOfReply({ lines, error }: OracleReply): readonly string[] {
  return error === "" ? (lines ?? []) : [error];
}

test("a difference is seen", () => {
  expect(sameLines(['{a="1"} 0 1'], ['{a="1"} 0 1.0000001'])).toBe(false);
  expect(sameLines(['{a="1"} 0 1'], ['{a="1"} 0 1.0000000000000002'])).toBe(true);
  expect(sameLines(['{a="1"} 0 1'], [])).toBe(false);
});

function ask(engine: PromqlEngine, data: { id: number; series: number }, { expr, start, end, step }: Question): Result<QueryValue> {
  return step === undefined || end === undefined ? engine.query(data, expr, start) : engine.queryRange(data, expr, start, end, step);
}

/** As the oracle writes them. */
function linesOf(result: Result<QueryValue>): string[] {
  if (!result.ok) return [result.error.message];
  const { series, warnings, infos } = result.value;
  const lines = series.flatMap(({ labels, floats, histograms }) => [
    ...floats.map(([time, value]) => `${printed(labels)} ${time} ${value}`),
    ...histograms.map(([time, { text }]) => `${printed(labels)} ${time} ${text}`),
  ]);
  return [...lines.sort(), ...[...warnings, ...infos].sort()];
}

/** Labels in the order and form in which Prometheus prints them. */
function printed(labels: Readonly<Record<string, string>>): string {
  const pairs = Object.entries(labels).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${pairs.map(([name, value]) => `${name}=${JSON.stringify(value)}`).join(", ")}}`;
}

/** Numbers may differ in the last digit: the order in which series are added up is nobody's promise. */
function sameLines(expected: readonly string[], got: readonly string[]): boolean {
  if (expected.length !== got.length) return false;
  const [left, right] = [[...expected].sort(), [...got].sort()];
  return left.every((line, index) => sameLine(line, right[index] ?? ""));
}

const NUMBER = /[-+]?(?:\d+(?:\.\d+)?(?:e[-+]?\d+)?|Inf(?:inity)?)/gi;

function sameLine(expected: string, got: string): boolean {
  if (expected === got) return true;
  if (expected.replace(NUMBER, "#") !== got.replace(NUMBER, "#")) return false;
  const [left, right] = [expected.match(NUMBER) ?? [], got.match(NUMBER) ?? []];
  return left.length === right.length && left.every((text, index) => close(toNumber(text), toNumber(right[index] ?? "")));
}

function toNumber(text: string): number {
  return /inf/i.test(text) ? (text.startsWith("-") ? -Infinity : Infinity) : Number(text);
}

/** Equal, or equal but for the last digits that a float of 64 bits holds. */
function close(a: number, b: number): boolean {
  return a === b || Math.abs(a - b) <= 1e-13 * Math.max(Math.abs(a), Math.abs(b));
}
