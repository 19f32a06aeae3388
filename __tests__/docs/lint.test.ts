/** The page on the linter cannot lie: its files are written, its commands are run in order, and its outputs are what they print. */
import { readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import type { Policy } from "../../promql/policy";
import { Workspace } from "../cli/support";
import { PAGE } from "../lint/support";
import { codeBlocks, linksOf, tableBelow } from "./readme-markdown";

const ROOT = path.join(__dirname, "..", "..");
const page = readFileSync(path.join(ROOT, "docs", "lint.md"), "utf8");

interface Block {
  readonly language: string;
  /** Name of a file, in the line that opens the block. */
  readonly name: string;
  readonly text: string;
}

const blocks: readonly Block[] = [...page.matchAll(/^```(\w+)(?: (\S+))?\n([\s\S]*?)\n```$/gm)].map(
  ([, language = "", name = "", text = ""]) => ({
    language,
    name,
    text,
  }),
);
const files = Object.fromEntries(blocks.filter(({ name }) => name !== "").map(({ name, text }) => [name, `${text}\n`]));
const consoles = blocks.filter(({ language }) => language === "console").map(({ text }) => text);

let workspace: Workspace;

beforeAll(() => {
  workspace = new Workspace(files);
});

afterAll(() => {
  workspace.remove();
});

test.each(consoles.map((text) => [text.split("\n")[0]?.replace(/^\$ npx cdktf-observability /, "") ?? "", text]))(
  "%s prints what is shown",
  async (command, shown) => {
    const { out, error } = await workspace.run(command.split(" "));
    const printed = `${out}${error}`.split("\n").map((line) => line.trimEnd());
    expect(`$ npx cdktf-observability ${command}\n${printed.join("\n")}`.trimEnd()).toBe(shown);
  },
);

test("the page shows a run for each thing that it speaks of", () => {
  expect(consoles.length).toBeGreaterThanOrEqual(9);
  expect(consoles.filter((text) => text.includes("nothing found")).length).toBeGreaterThanOrEqual(1);
});

test("exit codes are as the page says", async () => {
  const codes = await Promise.all(
    ["accepted.yaml", "rules.yaml", "none.yaml"].map(async (file) => (await workspace.run(["lint", file])).code),
  );
  expect(codes).toEqual([0, 1, 2]);
});

test("the program lints", async () => {
  const [program = ""] = codeBlocks(page, "ts");
  const { outputText } = ts.transpileModule(program, {
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 },
  });
  const loaded: { lint?: (rules: string, page: string) => Promise<string> } = {};
  const lint = jest.requireActual<object>("../../lint");
  new Function("exports", "require", outputText)(loaded, (name: string) => (name === "cdktf-observability/lint" ? lint : undefined));
  expect(await loaded.lint?.(files["rules.yaml"] ?? "", files["api.prom"] ?? "")).toContain("rules.yaml:5:15 D03");
  expect(await loaded.lint?.("groups: []\n---\n[{ record: 'a:b', expr: sum(process_resident_memory_bytes) }]", PAGE)).toBe("all is well");
});

test("the table of settings has every field of a policy", () => {
  const fields: { readonly [K in keyof Required<Omit<Policy, "resolvesLink">>]: true } = {
    scopeLabels: true,
    targetLabels: true,
    externalLabels: true,
    scrapeInterval: true,
    evaluationInterval: true,
    retention: true,
    longestRange: true,
    prometheusVersion: true,
    features: true,
    annotations: true,
    labels: true,
    selectors: true,
    aggregates: true,
    for: true,
    names: true,
    reject: true,
    report: true,
    cost: true,
    strict: true,
  };
  const named = tableBelow(page, "## Say what Prometheus is like").flatMap(([cell = ""]) =>
    [...cell.matchAll(/`(\w+)`/g)].map((match) => match[1]),
  );
  expect(named.sort()).toEqual(Object.keys(fields).sort());
});

test("links lead somewhere", () => {
  expect(linksOf(page).filter((link) => !link.startsWith("https://"))).toEqual([]);
});
