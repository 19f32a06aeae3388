/** How problems are shown: all at once, grouped by where they are, each once, in an order that does not change. */
import { type Problem, ProblemError, assertNoProblems, renderProblemLine, renderProblems } from "../../problems";

const ZONE: Problem = {
  code: "OBS0106",
  at: "environments.staging.cluster.zones[1]",
  what: "The zone does not belong to the region eu-central-1.",
  got: '"eu-west-1b"',
  allowed: "eu-central-1a, eu-central-1b",
  remedy: "Name a zone of the region.",
};
const RETENTION: Problem = { ...ZONE, code: "OBS0113", at: "environments.production.metrics.retention", what: "Too short." };
const NETWORK: Problem = { ...ZONE, code: "OBS0105", at: "environments.staging.cluster.vpcCidr", what: "Too small." };
const EXPRESSION: Problem = { ...ZONE, code: "OBS0304", at: "rules.phoenix.HighLatency.expr", what: "Nobody declares the metric." };

describe("a report", () => {
  test("groups by a position in a list as by a name", () => {
    expect(renderProblems([{ ...ZONE, at: "environments[0]" }]).split("\n")[2]).toBe("environments 0");
  });

  test("shows a problem with place, value, allowed values and remedy", () => {
    expect(renderProblems([ZONE])).toBe(
      [
        "1 problem, nothing was written.",
        "",
        "environments staging",
        "  OBS0106 environments.staging.cluster.zones[1]",
        "    The zone does not belong to the region eu-central-1.",
        '    got:     "eu-west-1b"',
        "    allowed: eu-central-1a, eu-central-1b",
        "    do:      Name a zone of the region.",
      ].join("\n"),
    );
  });

  test("has a group for each environment and system, whatever order the problems came in", () => {
    const headings = (problems: readonly Problem[]) =>
      renderProblems(problems)
        .split("\n")
        .filter((line) => /^[a-z]/.test(line));
    const expected = ["environments production", "environments staging", "rules phoenix"];
    expect(headings([EXPRESSION, ZONE, RETENTION, NETWORK])).toEqual(expected);
    expect(headings([NETWORK, RETENTION, EXPRESSION, ZONE])).toEqual(expected);
  });

  test("keeps the problems of a group in the order in which they came", () => {
    const report = renderProblems([NETWORK, RETENTION, ZONE]);
    expect(report.indexOf("OBS0105")).toBeLessThan(report.indexOf("OBS0106"));
  });

  test("counts and shows a problem once that was found twice", () => {
    expect(renderProblems([ZONE, { ...ZONE }, NETWORK])).toContain("2 problems, nothing was written.");
    expect(renderProblems([ZONE, { ...ZONE }]).match(/OBS0106/g)).toHaveLength(1);
  });

  test("keeps apart what differs in the value only", () => {
    expect(renderProblems([ZONE, { ...ZONE, got: '"eu-west-1c"' }])).toContain("2 problems");
  });
});

test("a problem fits on one line for places that take strings", () => {
  expect(renderProblemLine(ZONE)).toBe(
    'environments.staging.cluster.zones[1]: The zone does not belong to the region eu-central-1. Got "eu-west-1b". Allowed: eu-central-1a, eu-central-1b. Name a zone of the region. (OBS0106)',
  );
});

describe("problems that cannot be gone on with", () => {
  test("are thrown together, with the report as the message", () => {
    const thrown = captured(() => {
      assertNoProblems([ZONE, RETENTION]);
    });
    expect(thrown).toBeInstanceOf(ProblemError);
    expect(thrown).toMatchObject({ name: "ProblemError", problems: [ZONE, RETENTION], message: renderProblems([ZONE, RETENTION]) });
  });

  test("are not thrown when there are none", () => {
    expect(() => {
      assertNoProblems([]);
    }).not.toThrow();
  });
});

function captured(run: () => void): unknown {
  try {
    run();
  } catch (error) {
    return error;
  }
  return undefined;
}
