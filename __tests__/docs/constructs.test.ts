/** Generated pages are what the sources make of them today, and the sources say of themselves what those pages need. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { CONSTRUCT_PAGES } from "../../scripts/construct-docs";
import { constructModels } from "../../scripts/docs/construct-model";
import { generatedDocs } from "../../scripts/docs/generated-docs";
import { missingComments, missingDefaults, missingFieldComments } from "../../scripts/docs/missing-docs";
import { sourceProgram } from "../../scripts/docs/source-program";

const root = path.join(__dirname, "../..");
const FOLDERS = ["constructs", "stacks", "environments", "systems", "rules", "metrics", "signals", "routing", "dashboards", "secrets"];
const program = sourceProgram(root, FOLDERS);

function committed(file: string): string | undefined {
  const place = path.join(root, file);
  return existsSync(place) ? readFileSync(place, "utf8") : undefined;
}

describe("what `npm run docs` makes", () => {
  const { files, problems } = generatedDocs(root);

  test("is what is committed; run `npm run docs` where it is not", () => {
    expect(problems).toEqual([]);
    expect(files.filter((file) => committed(file.path) !== file.text).map((file) => file.path)).toEqual([]);
  });

  test("has no page of a construct that is gone", () => {
    const pages = readdirSync(path.join(root, CONSTRUCT_PAGES)).map((page) => `${CONSTRUCT_PAGES}/${page}`);
    expect(pages.filter((page) => !files.some((file) => file.path === page))).toEqual([]);
  });

  test("has one page per exported construct class", () => {
    const classes = readdirSync(path.join(root, "constructs"), { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".ts"))
      .flatMap((file) => [
        ...readFileSync(path.join(root, "constructs", file), "utf8").matchAll(/^export class (\w+) extends Construct\b/gm),
      ])
      .map((match) => `# ${match[1] ?? ""}\n`);
    const titles = files.filter((file) => file.path.startsWith(CONSTRUCT_PAGES)).map((file) => `${file.text.split("\n")[0] ?? ""}\n`);
    expect(classes.length).toBeGreaterThan(30);
    expect(titles.filter((title) => title !== "# Constructs\n").sort()).toEqual(classes.sort());
  });

  test("says of Loki what its sources say", () => {
    const page = files.find((file) => file.path === "docs/constructs/loki.md")?.text ?? "";
    expect(page).toContain("Loki, monolithic. With buckets it needs the workload identity of its service account;");
    expect(page).toMatch(/Installs the chart `loki` \d+\.\d+\.\d+ from <https:/);
    expect(page).toContain(
      "| `retentionBySystem` | `Readonly<Record<string, Duration>>` | **required** | Retention of the log lines of single systems",
    );
    expect(page).toMatch(/\| `release` \| `Pick<.*` \| `\{\}` \| Values laid over ours by Helm's rules/);
    expect(page).toContain("| `endpoint` | `ServiceEndpoint` | Takes queries, and OTLP logs below `/otlp`. |");
    expect(page).not.toContain("serviceAccount");
    expect(page).toContain('new Loki(this, "Loki", {\n  logs: this.environment.logs,');
  });

  test("draws the facts of the alert in the second picture from its definition", () => {
    const picture = files.find((file) => file.path === "docs/pictures/page.svg")?.text ?? "";
    expect(picture).toContain(">tasks_failed_total<");
    expect(picture).toContain(">&gt; 0.05 for 5m<");
    expect(picture).toContain(">pagerduty<");
  });
});

describe("the sources", () => {
  test("give every optional field a default", () => {
    expect(missingDefaults(program, FOLDERS)).toEqual([]);
  });

  test("document every export of constructs and stacks", () => {
    expect(missingComments(program, ["constructs", "stacks"])).toEqual([]);
  });

  test("document every prop and output of constructs and stacks", () => {
    expect(missingFieldComments(program, ["constructs", "stacks"])).toEqual([]);
  });

  test("document what constructs inherit from elsewhere, too", () => {
    const silent = constructModels(program).flatMap((model) =>
      [...model.props, ...model.outputs, ...model.methods]
        .filter((member) => member.text === "" && !("default" in member && member.default !== ""))
        .map((member) => `${model.name}.${member.name}`),
    );
    expect(silent).toEqual([]);
  });
});

const PLANTED: Readonly<Record<string, string>> = {
  "tsconfig.json": "{}",
  "sources/shelf.ts": [
    "/** A shelf, which is the subject of this file. */",
    "const unit = 1;",
    "export interface ShelfProps {",
    "  readonly width: number;",
    "  /** How deep. */",
    "  readonly depth?: number;",
    "  /** @default 1 */",
    "  readonly boards?: number;",
    '  readonly kind: "shelf";',
    "}",
    "export class Shelf {",
    "  readonly silent = unit;",
    "  private readonly hidden = unit;",
    "  /** Says so. */",
    "  readonly documented = this.hidden;",
    "}",
    "/** Holds a field further down. */",
    "export type Nested = { readonly outer: { readonly inner?: string } };",
    "export const other = unit;",
  ].join("\n"),
  "sources/headless.ts": "export const headless = 1;",
};

describe("the search for missing comments", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "undocumented-"));
  afterAll(() => rmSync(folder, { recursive: true }));
  mkdirSync(path.join(folder, "sources"));
  for (const [file, text] of Object.entries(PLANTED)) writeFileSync(path.join(folder, file), text);
  const planted = sourceProgram(folder, ["sources"]);

  test("finds an optional field without a default, and none that has one", () => {
    expect(missingDefaults(planted, ["sources"])).toEqual(["sources/shelf.ts ShelfProps.depth", "sources/shelf.ts Nested.inner"]);
  });

  test("finds exports without a comment, but not the subject of the file", () => {
    expect(missingComments(planted, ["sources"])).toEqual([
      "sources/headless.ts has no header",
      "sources/headless.ts headless",
      "sources/shelf.ts other",
    ]);
  });

  test("finds fields without a comment, but not private ones and not those that a literal type explains", () => {
    expect(missingFieldComments(planted, ["sources"])).toEqual(["sources/shelf.ts ShelfProps.width", "sources/shelf.ts Shelf.silent"]);
  });
});
