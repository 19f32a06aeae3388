/** What other projects can import. A construct that nobody exports exists only for this repository, and nobody would notice. */
import { existsSync, readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import * as library from "../../constructs";
import * as stacks from "../../stacks";

const ROOT = path.join(__dirname, "..", "..");

const { exports: subPaths } = JSON.parse(readFileSync(path.join(ROOT, "package.json"), "utf8")) as {
  readonly exports: Readonly<Record<string, string>>;
};
const entries = Object.values(subPaths).filter((file) => file.endsWith(".js"));

test.each([
  ["constructs", "Construct", library],
  ["stacks", "TerraformStack", stacks],
])("the index of %s exports every class that extends %s, and its props", (folder, parent, index) => {
  const face = readFileSync(path.join(ROOT, folder, "index.ts"), "utf8");
  const texts = sourcesBelow(folder).map((file) => readFileSync(path.join(ROOT, file), "utf8"));
  const classes = texts.flatMap((text) =>
    [...text.matchAll(new RegExp(`^export class (\\w+) extends ${parent} `, "gm"))].map(([, name]) => name ?? ""),
  );
  const props = texts.flatMap((text) => [...text.matchAll(/^export (?:interface|type) (\w+Props)\b/gm)].map(([, name]) => name ?? ""));
  expect(classes.length).toBeGreaterThan(3);
  expect(classes.filter((name) => !(name in index))).toEqual([]);
  expect(props.filter((name) => !face.includes(`type ${name}`))).toEqual([]);
});

test("every folder of the library can be imported by a sub-path of the package", () => {
  const folders = readdirSync(ROOT, { withFileTypes: true }).filter(
    (entry) => entry.isDirectory() && existsSync(path.join(ROOT, entry.name, "index.ts")),
  );
  expect(entries.map((file) => file.split("/")[2]).sort()).toEqual(folders.map((entry) => entry.name).sort());
});

test("an index re-exports by name only, so that what is public is written down", () => {
  const indexes = entries.map((file) => file.replace("./dist/", "").replace(/\.js$/, ".ts"));
  expect(indexes.filter((file) => /^export \*/m.test(readFileSync(path.join(ROOT, file), "utf8")))).toEqual([]);
  expect(indexes).toContain("constructs/index.ts");
});

function sourcesBelow(folder: string): string[] {
  const files = readdirSync(path.join(ROOT, folder), { recursive: true, encoding: "utf8" });
  return files.filter((file) => file.endsWith(".ts")).map((file) => path.join(folder, file));
}
