/**
 * The real pint as a second opinion on the checks that bear its names: on a file that has something for each check that pint makes without a server and
 * without settings, and on our own rules. Where the two differ, the reason stands here.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { parse, stringify } from "yaml";
import { type RuleInput, analyzeRuleGroups } from "../../promql";
import { pintReports } from "./pint-reports";
import { renderedRules } from "./rendered-rules";

const FILE = path.join(__dirname, "..", "fixtures", "pint", "rules.yaml");

/** The checks that pint makes without a server and without settings. */
const COMPARED: ReadonlySet<string> = new Set([
  ...["alerts/comparison", "alerts/for", "alerts/template", "promql/fragile"],
  ...["promql/impossible", "promql/regexp", "promql/syntax", "rule/dependency"],
]);

/** What only pint says of the file, and why we do not. */
const ONLY_PINT: Readonly<Record<string, string>> = {
  "DependencyOnAnotherGroup rule/dependency":
    "An alert that reads what another group records sees it one evaluation late at most, and waits longer than that; only a slower group is told of.",
  "ImpossibleMatch promql/fragile": "Both sides are of one metric, of which all series of a target are scraped together.",
  "ImpossibleNothing promql/fragile": "The same ratio.",
};

/** What pint says of our own rules although it is as it should be. */
const MEANT: Readonly<Record<string, string>> = {
  "Watchdog alerts/comparison": "It always fires; that it stops is what tells that alerting is broken.",
  "BackupTooOld promql/regexp": "Jobs that make backups have nothing in common but a word in their name; the signal accepts the finding.",
  "BackupNeverMade promql/regexp": "The same.",
  "rule/dependency": "Ratios over long windows are evaluated less often than those over short ones, and so are groups of their own.",
};

interface RuleFile {
  readonly groups: readonly { readonly name: string; readonly rules: readonly FileRule[] }[];
}
type FileRule = Omit<RuleInput, "at" | "keepFiringFor"> & { readonly keep_firing_for?: string };

test("we and pint say the same of a file with something for each check, but for the differences that are listed", () => {
  const differences = compare(FILE);
  expect(differences.onlyOurs).toEqual([]);
  expect(differences.onlyPint).toEqual(Object.keys(ONLY_PINT));
  expect(new Set(differences.both.map((entry) => entry.split(" ")[1]))).toEqual(
    new Set([...COMPARED].filter((check) => check !== "rule/dependency")),
  );
});

const systems = [...renderedRules()].map(([system, groups]) => ({ system, groups }));

test.each(systems)("pint finds nothing in the rules of $system but what is meant", ({ groups }) => {
  const folder = mkdtempSync(path.join(tmpdir(), "pint-rules-"));
  try {
    const file = path.join(folder, "rules.yaml");
    writeFileSync(file, stringify({ groups }, { lineWidth: 0, aliasDuplicateObjects: false }));
    const { both, onlyPint } = compare(file);
    const isMeant = (entry: string): boolean => entry in MEANT || (entry.split(" ")[1] ?? "") in MEANT;
    expect([...both, ...onlyPint].filter((entry) => !isMeant(entry))).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

/** Entries `<rule> <check>`, in alphabetical order. */
function compare(file: string): { readonly both: string[]; readonly onlyPint: string[]; readonly onlyOurs: string[] } {
  const pint = new Set(entriesOf(pintReports(file)));
  const ours = new Set(entriesOf(ourReports(parse(readFileSync(file, "utf8")) as RuleFile)));
  return {
    both: [...pint].filter((entry) => ours.has(entry)),
    onlyPint: [...pint].filter((entry) => !ours.has(entry)),
    onlyOurs: [...ours].filter((entry) => !pint.has(entry)),
  };
}

function entriesOf(reports: ReadonlyMap<string, readonly string[]>): string[] {
  return [...reports].flatMap(([rule, checks]) => checks.filter((check) => COMPARED.has(check)).map((check) => `${rule} ${check}`)).sort();
}

function ourReports({ groups }: RuleFile): ReadonlyMap<string, readonly string[]> {
  const inputs = groups.map(({ name, rules }) => ({
    name,
    at: name,
    rules: rules.map(({ keep_firing_for: keepFiringFor, ...rule }) => ({
      ...rule,
      at: rule.alert ?? rule.record ?? "",
      ...(keepFiringFor === undefined ? {} : { keepFiringFor }),
    })),
  }));
  const reports = new Map<string, string[]>();
  for (const { at, code, check } of analyzeRuleGroups(inputs, { policy: {} }).findings) {
    reports.set(at, [...new Set([...(reports.get(at) ?? []), check ?? code])]);
  }
  return reports;
}
