/** Whatever comes in, an answer comes out: 10,000 inputs that make no sense. */
import { createEngine } from "../../engine";
import { seeded } from "../with-tools/engine/random-queries";
import { valueOf } from "./support";

const INPUTS = 10_000;

const PIECES = [
  ..."(){}[],;:+-*/%^=!<>~@\"'`\\ \n\t#.0123456789eEinfNaNxabc",
  ..."sum by (le)|rate(|[5m]|offset|@ start()|group_left|on (|{{schema:0|}}|stale|_x3|1+1x5|0x1f|\u0000|\ud800|💥|groups:|rules:|expr:|alert:|- |tests:|input_series:|&a|*a|!!binary|1e999|__name__".split(
    "|",
  ),
];

function garbage(random: () => number): string {
  const length = Math.floor(random() * 30);
  return Array.from({ length }, () => PIECES[Math.floor(random() * PIECES.length)]).join("");
}

test(`${INPUTS} inputs that make no sense end in a value or an error, and in no more memory`, () => {
  const engine = createEngine({ timeout: "1s", maxSamples: 10_000 });
  const random = seeded(7);
  const kinds = new Map<string, number>();
  const count = ({ ok, error }: { ok: boolean; error?: { kind: string } }): void => {
    const kind = ok ? "value" : (error?.kind ?? "");
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  };
  const half: number[] = [];
  for (let index = 0; index < INPUTS; index++) {
    if (index % (INPUTS / 2) === INPUTS / 4) half.push(valueOf(engine.memory()).heap);
    const text = garbage(random);
    const call = index % 5;
    if (call === 0) count(engine.parse(text));
    if (call === 1) count(engine.query(undefined, text, 0));
    if (call === 2) {
      const loaded = engine.loadSeries({ interval: "1m", series: { [garbage(random)]: text } });
      count(loaded);
      if (loaded.ok) engine.free(loaded.value);
    }
    if (call === 3) count(engine.evaluateRules(text, undefined, { start: 0, end: 0 }));
    if (call === 4) {
      const files = { read: () => new TextEncoder().encode(text), list: () => [garbage(random)] };
      count({ ok: engine.runRuleTests(["tests.yaml"], { files })[0]?.passed ?? false, error: { kind: "tests" } });
    }
  }
  expect([...kinds.keys()].sort()).toEqual(["load", "parse", "rules", "tests", "value"]);
  expect([...kinds.values()].reduce((sum, one) => sum + one, 0)).toBe(INPUTS);
  const [before = 0, after = Infinity] = half;
  expect(after - before).toBeLessThan(1_000_000);
});

test("text that nests deeper than any stack is an error of the expression, and the engine lives on", () => {
  const engine = createEngine();
  expect(engine.parse("(".repeat(100_000))).toMatchObject({ ok: false, error: { kind: "parse" } });
  expect(engine.query(undefined, "1 + 1", 0)).toMatchObject({ ok: true });
});
