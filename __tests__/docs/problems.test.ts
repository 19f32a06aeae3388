/** The page of problems is current, and its codes are those that the sources use. */
import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { PROBLEM_CODES } from "../../problems";
import { PROBLEM_AREAS, PROBLEMS_PAGE, areaOf, renderProblemsPage } from "../../scripts/problems-docs";

const root = path.join(__dirname, "../..");

/** Where code is made or told of. Tests may name codes that do not exist. */
const SOURCES = readdirSync(root, { withFileTypes: true })
  .filter(
    (entry) =>
      entry.isDirectory() &&
      !entry.name.startsWith(".") &&
      !["node_modules", "dist", "cdktf.out", "__tests__", "packages", "docs"].includes(entry.name),
  )
  .flatMap(({ name }) => readdirSync(path.join(root, name), { recursive: true, encoding: "utf8" }).map((file) => path.join(name, file)))
  .filter((file) => /\.[cm]?[jt]s$/.test(file) && !file.includes("node_modules"))
  .concat("main.ts")
  .filter((file) => file !== path.join("problems", "codes.ts") && file !== path.join("scripts", "problems-docs.ts"));

/** Codes by the first source that uses them. */
const USED = new Map(
  SOURCES.flatMap((file) =>
    [...readFileSync(path.join(root, file), "utf8").matchAll(/"(OBS\d{4})"/g)].map(([, code = ""]) => [code, file] as const),
  ),
);

const CODES: readonly string[] = Object.keys(PROBLEM_CODES);

describe("docs/problems.md", () => {
  test("is what npm run docs would write", () => {
    expect(readFileSync(path.join(root, PROBLEMS_PAGE), "utf8")).toBe(renderProblemsPage(PROBLEM_CODES));
  });

  test("has one row for each code", () => {
    const rows = renderProblemsPage(PROBLEM_CODES)
      .split("\n")
      .filter((line) => line.startsWith("| OBS"));
    expect(rows.map((row) => row.split("|")[1]?.trim())).toEqual([...CODES].sort());
  });

  test("has a heading for each area", () => {
    expect([...new Set(CODES.map(areaOf))]).toEqual(Object.keys(PROBLEM_AREAS).sort());
  });
});

describe("the table of codes", () => {
  test("has only codes that a source uses", () => {
    expect(CODES.filter((code) => !USED.has(code))).toEqual([]);
  });

  test("has every code that a source uses", () => {
    expect([...USED].filter(([code]) => !CODES.includes(code))).toEqual([]);
  });
});
