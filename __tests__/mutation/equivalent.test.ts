/** Which changes the mutation test leaves out because they change nothing. That no scenario notices them is what `npm run mutate -- --equivalent` shows. */
import { renderedRules } from "../with-tools/rendered-rules";
import { EQUIVALENT, EQUIVALENT_KINDS, equivalenceOf, isThatOne } from "./equivalent";
import { nameOf } from "../rules/scenario-cases";
import { keyOf, mutantsOf } from "./mutants";

const mutants = mutantsOf(renderedRules());

function leftOut(expr: string, labels: Readonly<Record<string, string>> = {}): string[] {
  const rule = { alert: "A", expr, labels: { severity: "warning", ...labels }, annotations: {} };
  const group = { name: "g", interval: "1m", rules: [rule] };
  return mutantsOf(new Map([["paid", [group]]])).flatMap((mutant) =>
    equivalenceOf(mutant) === undefined ? [] : [`${mutant.operator}: ${mutant.changed.expr}`],
  );
}

test("every kind and every single one is of a rule that we have", () => {
  const reasons = new Set(mutants.map(equivalenceOf));
  expect(EQUIVALENT_KINDS.map(({ because }) => because).filter((because) => !reasons.has(because))).toEqual([]);
  const known = EQUIVALENT.filter((one) => mutants.some((mutant) => one.mutant === keyOf(mutant) && isThatOne(one, mutant)));
  expect(EQUIVALENT.filter((one) => !known.includes(one))).toEqual([]);
});

test("the zero of a share does not matter where the share must be more than a bound, and the rest of the share does", () => {
  expect(leftOut("(sum(rate(bad_total[5m])) or 0 * sum(rate(all_total[5m]))) / (sum(rate(all_total[5m])) > 0) > 0.1"))
    .toMatchInlineSnapshot(`
   [
     "set operator: (sum(rate(bad_total[5m])) and 0 * sum(rate(all_total[5m]))) / (sum(rate(all_total[5m])) > 0) > 0.1",
     "branch dropped: (sum(rate(bad_total[5m]))) / (sum(rate(all_total[5m])) > 0) > 0.1",
     "arithmetic: (sum(rate(bad_total[5m])) or 0 / sum(rate(all_total[5m]))) / (sum(rate(all_total[5m])) > 0) > 0.1",
     "aggregation: (sum(rate(bad_total[5m])) or 0 * max(rate(all_total[5m]))) / (sum(rate(all_total[5m])) > 0) > 0.1",
     "aggregation: (sum(rate(bad_total[5m])) or 0 * min(rate(all_total[5m]))) / (sum(rate(all_total[5m])) > 0) > 0.1",
     "function: (sum(rate(bad_total[5m])) or 0 * sum(increase(all_total[5m]))) / (sum(rate(all_total[5m])) > 0) > 0.1",
     "window: (sum(rate(bad_total[5m])) or 0 * sum(rate(all_total[15m]))) / (sum(rate(all_total[5m])) > 0) > 0.1",
     "window: (sum(rate(bad_total[5m])) or 0 * sum(rate(all_total[1m40s]))) / (sum(rate(all_total[5m])) > 0) > 0.1",
   ]
  `);
});

test("that there is a zero matters where the share is recorded or must be less, and what it is made of does not", () => {
  const within = (rest: string): string[] => [
    `aggregation: ${rest.replace("0 * sum", "0 * max")}`,
    `aggregation: ${rest.replace("0 * sum", "0 * min")}`,
    `function: ${rest.replace("0 * sum(rate", "0 * sum(increase")}`,
  ];
  for (const expr of [
    "(sum(rate(bad_total[5m])) or 0 * sum(rate(all_total[5m]))) < 0.1",
    "sum(rate(bad_total[5m])) or 0 * sum(rate(all_total[5m]))",
    "1 - (sum(rate(bad_total[5m])) or 0 * sum(rate(all_total[5m]))) > 0.1",
  ]) {
    expect(leftOut(expr)).toEqual(within(expr));
  }
});

test("that a divisor is more than nothing does not matter where the share is of its own events and must be more or less than a bound", () => {
  const share = 'x_total{code="5"} / (x_total > 0)';
  expect(leftOut(`${share} > 0.1`)).toEqual([`boundary: ${share.replace("> 0", ">= 0")} > 0.1`]);
  expect(leftOut(share)).toEqual([]);
  expect(leftOut("x_total / (y_total > 0) > 0.1")).toEqual([]);
  expect(leftOut('x{type="used"} / (x{type="hard"} > 0) > 0.1')).toEqual([]);
  expect(leftOut(`y > (${share} or z)`)).toEqual([]);
});

test("that a divisor is more than nothing does not matter where the quotient of what is not negative must be less than a bound", () => {
  const share = "free / (all > 0)";
  const without = share.replace("> 0", ">= 0");
  expect(leftOut(`${share} < 0.1`)).toEqual([`boundary: ${without} < 0.1`]);
  expect(leftOut(`min by (pod) (${share}) < 0.1`)).toEqual([`boundary: min by (pod) (${without}) < 0.1`]);
  for (const other of [
    `${share} > 0.1`,
    `1 - ${share} < 0.1`,
    `sum by (pod) (${share}) < 0.1`,
    `max by (pod) (${share}) < 0.1`,
    "(free - used) / (all > 0) < 0.1",
    "predict_linear(free[6h], 60) / (all > 0) < 0.1",
  ]) {
    expect(leftOut(other).filter((change) => change.startsWith("boundary"))).toEqual([]);
  }
});

test("which of several infos is taken does not matter, and how many there are does", () => {
  expect(leftOut("max by (pod) (kube_pod_info) * up > 2")).toEqual(["aggregation: min by (pod) (kube_pod_info) * up > 2"]);
  expect(leftOut("max by (pod) (kube_pod_info * up) > 2")).toEqual([]);
});

test("a change that is listed for one line changes something in another", () => {
  const windows = mutants.filter(
    ({ original, what, operator }) => nameOf(original) === "KubeClientCertificateExpiring" && operator === "window" && what === "5m -> 15m",
  );
  expect(windows.map((mutant) => [/increase\(.*\[15m\]/.test(mutant.changed.expr), equivalenceOf(mutant) !== undefined])).toEqual([
    [false, false],
    [true, true],
  ]);
});

test("the label of the system does not matter to a rule of one system that names it", () => {
  const expr = 'sum by (system, pod) (rate(x_total{system="a"}[5m])) > 3';
  expect(leftOut(expr, { system: "a" })).toEqual(['label dropped: sum by (pod) (rate(x_total{system="a"}[5m])) > 3']);
  expect(leftOut(expr)).toEqual([]);
  expect(leftOut("sum by (system, pod) (rate(x_total[5m])) > 3", { system: "a" })).toEqual([]);
});

test("a matcher does not matter where the other operand has it and both keep the label", () => {
  expect(leftOut('x{slo="a"} / (y{slo="a"} > 0)')).toEqual([
    'matcher dropped: x{} / (y{slo="a"} > 0)',
    'matcher dropped: x{slo="a"} / (y{} > 0)',
  ]);
  expect(leftOut('sum(x{slo="a"}) / (y{slo="a"} > 0)')).toEqual([]);
  expect(leftOut('x{slo="a"} unless y{slo="a"}')).toEqual([]);
  expect(leftOut('x{slo="a"} / on (system) y{slo="a"}')).toEqual([]);
});

test("what is compared with nothing may be the largest instead of the sum, but not of a difference", () => {
  expect(leftOut("sum(x) + sum(y) <= 0")).toEqual(["aggregation: max(x) + sum(y) <= 0", "aggregation: sum(x) + max(y) <= 0"]);
  expect(leftOut("sum(x) - sum(y) <= 0")).toEqual([]);
});

test("an exporter of one process tells of each thing once", () => {
  expect(leftOut("max by (namespace, persistentvolumeclaim) (kubelet_volume_stats_used_bytes) > 7")).toEqual([
    "aggregation: min by (namespace, persistentvolumeclaim) (kubelet_volume_stats_used_bytes) > 7",
  ]);
  expect(leftOut("max by (namespace) (kubelet_volume_stats_used_bytes) > 7")).toEqual([]);
});
