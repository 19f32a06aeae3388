/** The matchers that users of the library extend jest with. */
import { type FiringExpectation, type RuleGroups, type RuleWorld, createEngine, ruleMatchers } from "../../engine";

const matchers = ruleMatchers(createEngine());

const RULES: RuleGroups = {
  groups: [
    {
      name: "queue",
      rules: [{ alert: "QueueOld", expr: "age > 60", for: "2m", labels: { severity: "page" }, annotations: { summary: "{{ $value }} s" } }],
    },
  ],
};

const OLD: RuleWorld = { series: { age: "0x2 90x10" } };

function fires(world: RuleWorld, expectation: FiringExpectation): boolean {
  return matchers.toFire(RULES, "QueueOld", world, expectation).pass;
}

test("toFire holds where the alert fires, with the labels and annotations that are named", () => {
  expect(fires(OLD, { at: "6m", labels: { severity: "page" }, annotations: { summary: "90 s" } })).toBe(true);
  expect(fires(OLD, { at: "6m", labels: { severity: "ticket" } })).toBe(false);
});

test("toFire does not hold while the alert is pending, or after it has ended", () => {
  expect(fires(OLD, { at: "4m" })).toBe(false);
  expect(fires({ series: { age: "90x5 0x5" } }, { at: 8 * 60_000 })).toBe(false);
});

test("toStaySilent holds while the alert is at most pending", () => {
  expect(matchers.toStaySilent(RULES, "QueueOld", OLD, { until: "4m" }).pass).toBe(true);
  expect(matchers.toStaySilent(RULES, "QueueOld", OLD, { until: "10m" }).pass).toBe(false);
});

test("a failure tells what the alert did", () => {
  expect(matchers.toFire(RULES, "QueueOld", OLD, { at: "4m" }).message()).toContain(
    'T00:03:00 pending {"alertname":"QueueOld","severity":"page"} = 90',
  );
  expect(matchers.toFire(RULES, "QueueOld", { series: { age: "0x5" } }, { at: "4m" }).message()).toContain("It was never pending.");
});

test("a world, a rule file or a time that cannot be read fails the test whatever was expected", () => {
  expect(() => matchers.toFire("groups: 5", "A", OLD, { at: "1m" })).toThrow("The rules cannot be read");
  expect(() => matchers.toStaySilent(RULES, "A", { series: { "a{": "1" } }, { until: "1m" })).toThrow("The world cannot be read");
  expect(() => matchers.toFire(RULES, "A", OLD, { at: "soon" })).toThrow("soon is no duration");
});

describe("in jest itself", () => {
  beforeAll(() => expect.extend(matchers));

  test("expect(rules) has them, with types", () => {
    expect(RULES).toFire("QueueOld", OLD, { at: "6m" });
    expect(RULES).not.toFire("QueueOld", OLD, { at: "4m" });
    expect(RULES).toStaySilent("QueueOld", OLD, { until: "4m" });
    // @ts-expect-error a time is missing
    expect(() => expect(RULES).toFire("QueueOld", OLD, {})).toThrow("no duration");
  });

  test("an alert that the rules do not have fails the test, also where silence was expected", () => {
    const message = "The rules have no alert QueueOdl. They have QueueOld.";
    expect(() => expect(RULES).toStaySilent("QueueOdl", OLD, { until: "4m" })).toThrow(message);
    expect(() => expect(RULES).not.toFire("QueueOdl", OLD, { at: "4m" })).toThrow(message);
    expect(() => expect({ groups: [] }).toStaySilent("QueueOld", OLD, { until: "4m" })).toThrow("They have none.");
  });
});
