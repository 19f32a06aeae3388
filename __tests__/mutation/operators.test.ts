/** What the mutation test changes, and what it leaves alone because it would change nothing. */
import { changesOf } from "./operators";

const changes = (expr: string): string[] => changesOf(expr).map(({ operator, expr: changed }) => `${operator}: ${changed}`);

test("thresholds, comparisons, windows, functions, matchers and labels are changed one at a time", () => {
  expect(changes('sum by (system, job) (rate(a_total{system="x", code="5"}[5m])) > 3')).toMatchInlineSnapshot(`
   [
     "system dropped: sum by (system, job) (rate(a_total{code="5"}[5m])) > 3",
     "comparison inverted: sum by (system, job) (rate(a_total{system="x", code="5"}[5m])) < 3",
     "aggregation: max by (system, job) (rate(a_total{system="x", code="5"}[5m])) > 3",
     "aggregation: min by (system, job) (rate(a_total{system="x", code="5"}[5m])) > 3",
     "label dropped: sum by (job) (rate(a_total{system="x", code="5"}[5m])) > 3",
     "label dropped: sum by (system) (rate(a_total{system="x", code="5"}[5m])) > 3",
     "by and without: sum without (system, job) (rate(a_total{system="x", code="5"}[5m])) > 3",
     "function: sum by (system, job) (increase(a_total{system="x", code="5"}[5m])) > 3",
     "window: sum by (system, job) (rate(a_total{system="x", code="5"}[15m])) > 3",
     "window: sum by (system, job) (rate(a_total{system="x", code="5"}[1m40s])) > 3",
     "matcher negated: sum by (system, job) (rate(a_total{system!="x", code="5"}[5m])) > 3",
     "matcher dropped: sum by (system, job) (rate(a_total{system="x"}[5m])) > 3",
     "matcher negated: sum by (system, job) (rate(a_total{system="x", code!="5"}[5m])) > 3",
     "threshold: sum by (system, job) (rate(a_total{system="x", code="5"}[5m])) > 30",
     "threshold: sum by (system, job) (rate(a_total{system="x", code="5"}[5m])) > 0.3",
   ]
  `);
});

test("guards and branches are dropped, and set operators swapped", () => {
  expect(changes("(a or b) and c")).toMatchInlineSnapshot(`
   [
     "set operator: (a or b) or c",
     "set operator: (a or b) unless c",
     "guard dropped: (a or b)",
     "set operator: (a and b) and c",
     "set operator: (a unless b) and c",
     "branch dropped: (a) and c",
     "branch dropped: (b) and c",
   ]
  `);
});

test("what is only asked to be more than nothing may be a rate or an increase, a sum or its largest item", () => {
  expect(changes('sum(increase(a_total{job="x"}[5m])) > 0')).toMatchInlineSnapshot(`
   [
     "comparison inverted: sum(increase(a_total{job="x"}[5m])) < 0",
     "boundary: sum(increase(a_total{job="x"}[5m])) >= 0",
     "aggregation: min(increase(a_total{job="x"}[5m])) > 0",
     "window: sum(increase(a_total{job="x"}[15m])) > 0",
     "window: sum(increase(a_total{job="x"}[1m40s])) > 0",
     "matcher dropped: sum(increase(a_total{}[5m])) > 0",
     "matcher negated: sum(increase(a_total{job!="x"}[5m])) > 0",
   ]
  `);
});

test("a factor is of another unit, an offset is forgotten, and labels of a match are too", () => {
  expect(changes("a offset 1h / 60 - on (x, y) b")).toMatchInlineSnapshot(`
   [
     "arithmetic: a offset 1h / 60 + on (x, y) b",
     "matching label dropped: a offset 1h / 60 - on (y) b",
     "matching label dropped: a offset 1h / 60 - on (x) b",
     "arithmetic: a offset 1h * 60 - on (x, y) b",
     "offset dropped: a  / 60 - on (x, y) b",
     "unit factor: a offset 1h / 60000 - on (x, y) b",
   ]
  `);
});

test("the system is dropped from all operands at once", () => {
  expect(changes('a{system="x"} / b{system="x", y="z"}').filter((one) => one.startsWith("system"))).toEqual([
    'system dropped: a{} / b{y="z"}',
  ]);
});

test("an expression that does not parse is refused", () => {
  expect(() => changesOf("sum(")).toThrow("sum(: ");
});
