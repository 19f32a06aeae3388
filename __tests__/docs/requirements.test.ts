/**
 * The requirements table holds every requirement once, and what it calls delivered is there.
 *
 * Which ids exist is not read from the table: it is written down here as the counts that the header of the requirements document gives per
 * system and kind. Ids of a kind run from 01 without a gap. What the header leaves out is listed by id.
 */
import { readFileSync, statSync } from "node:fs";
import path from "node:path";

import { validateDeliveries, type RepositoryView } from "../../scripts/requirements-deliveries";
import { renderRequirements } from "../../scripts/requirements-page";
import { formatRequirements, readRequirements, type Requirement } from "../../scripts/requirements-table";
import { testTitles } from "../../scripts/requirements-titles";

const COUNTS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  PAID: {
    METRIC: 24,
    MBEH: 6,
    SCRAPE: 8,
    ALERT: 7,
    ROUTE: 6,
    PANEL: 25,
    LOG: 8,
    HEALTH: 2,
    CLEAN: 15,
    RET: 5,
    COMP: 8,
    DEV: 10,
    ENV: 8,
  },
  A8N: { METRIC: 12, SCRAPE: 8, ALERT: 5, PANEL: 4, DASH: 4, PROV: 2, COMP: 9, LOG: 5, TRACE: 5, RET: 3, ENV: 9, DEV: 7, TEST: 8 },
  CC: { STORY: 3, METRIC: 10, SCRAPE: 2, ALERT: 4, ROUTE: 4, PANEL: 15, LOG: 4, TRACE: 6, ERR: 3, HEALTH: 3, COMP: 8, ENV: 4, FILE: 7 },
  PHX: { METRIC: 29, SCRAPE: 4, ALERT: 6, SLO: 2, PANEL: 5, LOG: 3, TRACE: 5, COMP: 12, ROUTE: 3, ENV: 1, PLAN: 7, TEST: 12 },
  SPEC: { METRIC: 12, SCRAPE: 4, ALERT: 13, ROUTE: 5, DASH: 10, TRACE: 12, LOG: 9, TF: 22, DEV: 10, VERIFY: 12, FEAT: 20 },
};

/** Metrics that Phoenix' alerts and panels read and no list declares, and Paid's one dashboard without panels. */
const BESIDE_THE_COUNTS = [
  "PHX-METRIC-U1",
  "PHX-METRIC-U2",
  "PHX-METRIC-U3",
  "PHX-METRIC-U4",
  "PHX-METRIC-U5",
  "PHX-METRIC-U6",
  "PHX-METRIC-U7",
  "PAID-DASH-06",
];

const EXPECTED_IDS = [
  ...Object.entries(COUNTS).flatMap(([prefix, kinds]) =>
    Object.entries(kinds).flatMap(([kind, count]) =>
      Array.from({ length: count }, (_, index) => `${prefix}-${kind}-${String(index + 1).padStart(2, "0")}`),
    ),
  ),
  ...BESIDE_THE_COUNTS,
];

const root = path.join(__dirname, "../..");
const onDisk: RepositoryView = {
  hasFile: (file) => statSync(path.join(root, file), { throwIfNoEntry: false })?.isFile() ?? false,
  testTitles: (file) => testTitles(readFileSync(path.join(root, file), "utf8")),
};
const tableText = readFileSync(path.join(root, "docs/requirements.json"), "utf8");
const table = readRequirements(tableText);

describe("the committed table", () => {
  test("is made of rows of the right form, each id once", () => {
    expect(table.problems).toEqual([]);
  });

  test("has every id of the requirements document and no other", () => {
    const ids = table.rows.map((row) => row.id);
    expect(EXPECTED_IDS.filter((id) => !ids.includes(id))).toEqual([]);
    expect(ids.filter((id) => !EXPECTED_IDS.includes(id))).toEqual([]);
  });

  test("names only files and tests that exist in what it calls delivered", () => {
    expect(validateDeliveries(table.rows, onDisk)).toEqual([]);
  });

  test("keeps one row per line in the order of the ids (npm run docs puts it right)", () => {
    expect(tableText).toBe(formatRequirements(table.rows));
  });

  test("is what docs/requirements.md shows (npm run docs writes it)", () => {
    expect(readFileSync(path.join(root, "docs/requirements.md"), "utf8")).toBe(renderRequirements(table.rows));
  });
});

describe("the counts of the requirements document", () => {
  const total = (kind: string): number => EXPECTED_IDS.filter((id) => id.split("-")[1] === kind).length;

  test("add up to the total that it states: 512 ids", () => {
    expect(new Set(EXPECTED_IDS).size).toBe(512);
  });

  test("agree with the totals that it states by another way of counting", () => {
    // 22 alerts with an expression, 10 in prose, 3 properties of alerting; 12 panels with a query and 37 by meaning; 2 SLOs.
    expect({ alerts: total("ALERT"), panels: total("PANEL"), slos: total("SLO") }).toEqual({
      alerts: 22 + 10 + 3,
      panels: 12 + 37,
      slos: 2,
    });
    // Declared names: 21, 10, 10, 29, 3. Read but declared nowhere: 3 and 6 and one label. Of other exporters: 2 rows. Families and labels without a metric name: 9.
    expect(total("METRIC")).toBe(21 + 10 + 10 + 29 + 3 + 3 + 7 + 2 + 9);
  });
});

describe("a row", () => {
  const planned = { id: "PHX-ALERT-01", system: "phoenix", kind: "ALERT", what: "CPU is high", status: "planned" };
  const delivered = { ...planned, status: "delivered", files: ["rules/a.ts"], tests: ["__tests__/a.test.ts > fires"] };
  const problemsOf = (...rows: readonly unknown[]): readonly string[] => readRequirements(JSON.stringify(rows)).problems;

  test("may be planned with or without a reason, not ours with one, delivered with files and tests", () => {
    const others = [
      { ...planned, id: "PHX-ALERT-02", reason: "Waits for its contract." },
      { ...planned, id: "PHX-ALERT-03", status: "not-ours", reason: "Source of the application." },
      { ...delivered, id: "PHX-METRIC-U1", kind: "METRIC" },
    ];
    expect(readRequirements(JSON.stringify([planned, ...others]))).toEqual({ rows: [planned, ...others], problems: [] });
  });

  test.each([
    [
      "delivered without files",
      { ...delivered, files: undefined },
      "files is nothing. What is delivered names at least one; otherwise it is planned.",
    ],
    [
      "delivered with an empty list of tests",
      { ...delivered, tests: [] },
      "tests is []. What is delivered names at least one; otherwise it is planned.",
    ],
    ["not ours without a reason", { ...planned, status: "not-ours" }, "reason is nothing. Write one line of text without space around it."],
    [
      "not ours with an empty reason",
      { ...planned, status: "not-ours", reason: "" },
      'reason is "". Write one line of text without space around it.',
    ],
    [
      "planned with files",
      { ...planned, files: ["rules/a.ts"] },
      "files does not belong to a row that is planned. Allowed: id, system, kind, what, status, reason.",
    ],
    [
      "delivered with a left-over reason",
      { ...delivered, reason: "Waits." },
      "reason does not belong to a row that is delivered. Allowed: id, system, kind, what, status, files, tests.",
    ],
    ["of an unknown status", { ...planned, status: "done" }, 'status is "done". Allowed: delivered, planned, not-ours.'],
    ["of an unknown system", { ...planned, system: "phx" }, 'system is "phx". Allowed: a8n, canvascast, paid, phoenix, speccursor.'],
    [
      "of another kind than its id",
      { ...planned, kind: "SLO" },
      "an id of phoenix with kind SLO reads PHX-SLO-01. Mend id, system or kind.",
    ],
    ["with a long statement", { ...planned, what: "a".repeat(121) }, "what has 121 characters. Say it in 120."],
  ])("is refused: %s", (_, row, problem) => {
    expect(problemsOf(row)).toEqual([`PHX-ALERT-01: ${problem}`]);
  });

  test("is refused when its id stands in the table already", () => {
    expect(problemsOf(planned, planned)).toEqual(["PHX-ALERT-01: the id stands in more than one row. Keep one of them."]);
  });

  test("is refused when it is no object, and so is a table that is no array or no JSON", () => {
    expect(problemsOf("PHX-ALERT-01")).toEqual(["row 1: not an object."]);
    expect(readRequirements("{}").problems).toEqual(["The table is not an array. Write one object per line inside one array."]);
    expect(readRequirements("[").problems).toEqual([expect.stringMatching(/^The table is not JSON: /)]);
  });
});

describe("a delivered row", () => {
  const repository: RepositoryView = {
    hasFile: (file) => ["rules/a.ts", "__tests__/a.test.ts", "__tests__/support/world.ts"].includes(file),
    testTitles: () => ["fires at %s"],
  };
  const problemsOf = (file: string, test: string): readonly string[] => {
    const row: Requirement = {
      id: "PHX-ALERT-01",
      system: "phoenix",
      kind: "ALERT",
      what: "CPU is high",
      status: "delivered",
      files: [file],
      tests: [test],
    };
    return validateDeliveries([row], repository);
  };

  test("is accepted when its file is there and its test file has the title, placeholders as written", () => {
    expect(problemsOf("rules/a.ts", "__tests__/a.test.ts > fires at %s")).toEqual([]);
  });

  test.each([
    ["rules/b.ts", 'the file "rules/b.ts" does not exist. Name the file that delivers it now.'],
    ["../a.ts", 'files has "../a.ts". Write the path of a committed file from the root of the repository, with slashes.'],
    ["dist/a.js", 'files has "dist/a.js". Write the path of a committed file from the root of the repository, with slashes.'],
  ])("is refused when it names the file %s", (file, problem) => {
    expect(problemsOf(file, "__tests__/a.test.ts > fires at %s")).toEqual([`PHX-ALERT-01: ${problem}`]);
  });

  test.each([
    [
      "__tests__/a.test.ts > fires at 5m",
      '__tests__/a.test.ts has no test titled "fires at 5m". Copy the title as it stands in the code, placeholders included.',
    ],
    ["__tests__/b.test.ts > fires at %s", 'the test file "__tests__/b.test.ts" does not exist. Name the file that the test is in now.'],
    ["__tests__/a.test.ts", 'tests has "__tests__/a.test.ts". Write "__tests__/path/of/some.test.ts > exact title".'],
    [
      "__tests__/support/world.ts > fires at %s",
      'tests has "__tests__/support/world.ts > fires at %s". Write "__tests__/path/of/some.test.ts > exact title".',
    ],
  ])("is refused when it names the test %s", (test, problem) => {
    expect(problemsOf("rules/a.ts", test)).toEqual([`PHX-ALERT-01: ${problem}`]);
  });
});

describe("the titles of a test file", () => {
  test("are those of suites and tests, tables included, with placeholders as written", () => {
    const source = [
      'describe("alerts", () => {',
      "  it('fires', () => {});",
      "  test.each([[1], [2]])(`${name} stays silent at %s`, () => {});",
      "  test.each`a | b`('clears at $a', () => {});",
      "  describe.each(rows)('rule %s', () => { it.only(`has a runbook`, () => {}); });",
      "});",
    ].join("\n");
    expect(testTitles(source)).toEqual(["alerts", "fires", "${name} stays silent at %s", "clears at $a", "rule %s", "has a runbook"]);
  });

  test("leave out comments, other calls, and what is skipped or still to be written", () => {
    const source = [
      "// it('in a comment', () => {});",
      "log('in another call', 'it');",
      "it.skip('skipped', () => {});",
      "it.todo('to be written');",
      "describe.skip('skipped suite', () => { it('inside', () => {}); });",
      "it('runs', () => {});",
    ].join("\n");
    expect(testTitles(source)).toEqual(["runs"]);
  });
});

describe("the page", () => {
  const rows: readonly Requirement[] = [
    { id: "PHX-SLO-01", system: "phoenix", kind: "SLO", what: "99.9 | 30d <1s", status: "planned", reason: "Waits for its contract." },
    {
      id: "PHX-ALERT-01",
      system: "phoenix",
      kind: "ALERT",
      what: "CPU is high",
      status: "delivered",
      files: ["rules/a.ts", "metrics/a.ts"],
      tests: ["__tests__/a.test.ts > fires > at once", "__tests__/b.test.ts > is silent"],
    },
    { id: "PAID-CLEAN-01", system: "paid", kind: "CLEAN", what: "Sweeps", status: "not-ours", reason: "Source of the application." },
  ];
  const page = renderRequirements(rows);

  test("counts delivered, planned and not ours, per system and in all", () => {
    expect(page).toContain(
      "| Paid | 0 | 0 | 1 | 1 |\n| Phoenix Orchestrator | 1 | 1 | 0 | 2 |\n| SpecCursor | 0 | 0 | 0 | 0 |\n| **all** | 1 | 1 | 1 | 3 |\n",
    );
  });

  test("has one table per system in the order of the ids, with links, tests and reasons", () => {
    expect(page.slice(page.indexOf("## Phoenix"), page.indexOf("## SpecCursor"))).toBe(
      [
        "## Phoenix Orchestrator",
        "",
        "| id | what | status | where, or why |",
        "| --- | --- | --- | --- |",
        "| PHX-ALERT-01 | CPU is high | delivered | [rules/a.ts](../rules/a.ts), [metrics/a.ts](../metrics/a.ts)<br>`__tests__/a.test.ts`: fires > at once<br>`__tests__/b.test.ts`: is silent |",
        "| PHX-SLO-01 | 99.9 \\| 30d &lt;1s | planned | Waits for its contract. |",
        "",
        "",
      ].join("\n"),
    );
    expect(page).toContain("| PAID-CLEAN-01 | Sweeps | not ours | Source of the application. |");
  });
});
