import { accepts, acceptsLabels, areContradictory, implies, parseMatcher, renderMatcher, type Matcher } from "../../routing/matcher";

function matchers(...texts: readonly string[]): readonly Matcher[] {
  return texts.map((text) => parseMatcher(text) ?? fail(text));
}

function fail(text: string): never {
  throw new Error(`The test's own matcher ${text} cannot be read.`);
}

describe("a matcher", () => {
  it.each([
    ['severity="critical"', "critical", true],
    ['severity="critical"', "critical-ish", false],
    ['severity!="critical"', "warning", true],
    ['severity!="critical"', "critical", false],
    ['severity=~"warning|info"', "info", true],
    ['severity=~"warning|info"', "information", false],
    ['severity=~"warn"', "warning", false],
    ['severity=~".*"', "", true],
    ['severity!~"warning|info"', "", true],
    ['severity!~"warning|info"', "info", false],
    ['severity=""', "", true],
    ['severity=~"a.b"', "a\nb", true],
  ])("%s says of the value %j: %s", (text, value, expected) => {
    expect(accepts(matchers(text)[0] as Matcher, value)).toBe(expected);
  });

  it("takes a label that the alert does not carry for empty", () => {
    expect(acceptsLabels(matchers('system!="phoenix"', 'team=""'), { severity: "critical" })).toBe(true);
    expect(acceptsLabels(matchers('system="phoenix"'), {})).toBe(false);
  });

  it("is written as it is read, also with quotes and backslashes in the value", () => {
    const matcher: Matcher = { label: "path", operator: "=~", value: 'say "a\\.b"' };
    expect(parseMatcher(renderMatcher(matcher))).toEqual(matcher);
  });

  it.each([
    "severity==critical",
    "severity=critical",
    'severity=="critical"',
    "severity",
    '="critical"',
    'severity=~"("',
    'severity="critical',
  ])("is refused when it reads %s", (text) => {
    expect(parseMatcher(text)).toBeUndefined();
  });
});

describe("what can be told from matchers alone", () => {
  it.each([
    [['system="a"', 'system="b"'], true],
    [['system="a"', 'system!="a"'], true],
    [['system=~"a|b"', 'system=~"b|c"'], false],
    [['system=~"a|b"', 'system!~"a|b"'], true],
    [['system="a"', 'severity="b"'], false],
    [['system=~"a.*"', 'system=~"b.*"'], false],
    [[], false],
  ])("%j contradict each other: %s", (texts, expected) => {
    expect(areContradictory(matchers(...texts))).toBe(expected);
  });

  it.each([
    [['system="a"', 'severity="critical"'], ['system="a"'], true],
    [['system="a"'], ['system="a"', 'severity="critical"'], false],
    [['system="a"'], ['system=~"a|b"'], true],
    [['system=~"a|b"'], ['system="a"'], false],
    [['system=~"a.*"'], ['system=~"a.*"'], true],
    [['system="a"'], ['system!="b"'], true],
    [['system="a"'], [], true],
    [[], ['system="a"'], false],
  ])("%j implies %j: %s", (narrow, wide, expected) => {
    expect(implies(matchers(...narrow), matchers(...wide))).toBe(expected);
  });
});
