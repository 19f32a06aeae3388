/** Input that no type would let through: whatever it is, problems come back and nothing is thrown. */
import fc from "fast-check";
import { ENVIRONMENTS, type Environment } from "../../environments";
import { dev } from "../../environments/dev";
import { production } from "../../environments/production";
import { validateEnvironment, validateEnvironments } from "../../environments/validate";
import { PROBLEM_CODES, type Problem, renderProblemLine, renderProblems } from "../../problems";
import { Duration, Size } from "../../units";
import { ABSENT, changed, pathsOf } from "./support";

/** Fixed, so that a failure is the same on every machine. */
const RUNS = { seed: 7, numRuns: 150 };

const anything = fc.oneof(
  fc.jsonValue(),
  fc.anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withSet: true,
    withNullPrototype: true,
    withTypedArray: true,
    withSparseArray: true,
  }),
  fc.constantFrom<unknown>(ABSENT, Number.NaN, Number.POSITIVE_INFINITY, -0, "", "__proto__", Symbol("junk"), () => 7, /junk/),
  fc.double().map((days) => Duration.days(days)),
  fc.double().map((amount) => Size.gibibytes(amount)),
);

const change = fc.constantFrom(...ENVIRONMENTS).chain((environment) =>
  fc
    .array(fc.tuple(fc.constantFrom(...pathsOf(environment)), anything), { minLength: 1, maxLength: 3 })
    // A path below one that was replaced is gone.
    .map((changes) => changes.filter(([path], index) => !changes.slice(0, index).some(([earlier]) => path.startsWith(earlier))))
    .map((changes): readonly [Environment, Environment] => [environment, changed(environment, Object.fromEntries(changes))]),
);

/** Problems that do not say what they must. */
function unreadable(problems: readonly Problem[]): readonly Problem[] {
  return problems.filter(
    ({ code, at, what, got, allowed, remedy }) =>
      !Object.hasOwn(PROBLEM_CODES, code) ||
      !/^environments(?:[.[]|$)/.test(at) ||
      [what, got, allowed, remedy].some((text) => typeof text !== "string" || text === "") ||
      what.includes("cannot be read"),
  );
}

describe("junk at any field of an environment", () => {
  test("gives readable problems, or is valid", () => {
    fc.assert(
      fc.property(change, ([, wrong]) => {
        expect(unreadable(validateEnvironment(wrong))).toEqual([]);
      }),
      RUNS,
    );
  });

  test("gives problems at that field when it has another type", () => {
    const typed = fc.constantFrom(
      "name",
      "paging",
      "cluster",
      "state",
      "metrics.retention",
      "logs.volumeSize",
      "traces.keepRatio",
      "alerting.channels",
      "grafana.url",
    );
    const wrongType = fc.constantFrom<unknown>(null, true, 7n, [[]], new Map(), Symbol("junk"));
    fc.assert(
      fc.property(typed, wrongType, (path, value) => {
        const problems = validateEnvironment(changed(production, { [path]: value }));
        const place = path === "name" ? "environments[0].name" : `environments.production.${path}`;
        expect(problems.filter(({ code, at }) => code === "OBS0101" && at.startsWith(place))).not.toEqual([]);
      }),
      RUNS,
    );
  });
});

describe("junk in place of environments", () => {
  test("gives readable problems", () => {
    fc.assert(
      fc.property(anything, (value) => {
        expect(unreadable([...validateEnvironments(value as never), ...validateEnvironments([value as never, dev])])).toEqual([]);
      }),
      RUNS,
    );
  });

  test("can be rendered as a report", () => {
    const problems = validateEnvironments([undefined, 7, "dev", {}, [], { name: "dev" }] as never);
    expect(renderProblems(problems)).toContain("environments[1]");
  });
});

describe("an object that runs code of its own is refused", () => {
  test("when a getter throws", () => {
    const environment = { ...dev };
    Object.defineProperty(environment, "logs", {
      enumerable: true,
      get: () => {
        throw new Error("no logs today");
      },
    });
    expect(validateEnvironments([environment]).map(renderProblemLine)).toEqual([
      'environments.dev: The environment cannot be read. Got "no logs today". Allowed: an object of plain data. Write the environment as a constant, without getters and proxies. (OBS0101)',
    ]);
  });

  test("when everything throws", () => {
    const hostile = new Proxy(
      {},
      {
        get: () => {
          throw new TypeError("nothing to see");
        },
        ownKeys: () => {
          throw new TypeError("nothing to see");
        },
      },
    );
    expect(validateEnvironments([hostile as never]).map(({ code, at }) => `${code} ${at}`)).toEqual(["OBS0101 environments[0]"]);
  });
});

describe("values that cannot be written as JSON", () => {
  test("are refused where they contain themselves", () => {
    const circle: Record<string, unknown> = {};
    circle["again"] = circle;
    const [problem] = validateEnvironment(changed(dev, { helmValues: { loki: { values: circle } } }));
    expect(problem).toMatchObject({ code: "OBS0205", got: "an object that cannot be written" });
    expect(problem?.what).toBe("The value is nested deeper than 32 levels, or contains itself.");
  });

  test.each([
    { description: "a number that is none", value: Number.NaN, got: "NaN" },
    { description: "a function", value: () => 7, got: "a function" },
    { description: "nothing at all", value: null, got: "null" },
    { description: "a big integer", value: 7n, got: "7" },
    { description: "a symbol", value: Symbol("x"), got: "Symbol(x)" },
    { description: "a list of itself", value: selfContaining(), got: "a list that cannot be written" },
  ])("are quoted all the same: $description", ({ value, got }) => {
    const problems = validateEnvironment(changed(dev, { "metrics.volumeSize": value }));
    expect(problems.map((problem) => problem.got)).toEqual([got]);
  });
});

function selfContaining(): unknown[] {
  const list: unknown[] = [];
  list.push(list);
  return list;
}
