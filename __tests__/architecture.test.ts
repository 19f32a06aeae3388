/**
 * The arrow of the architecture, held by reading the import lines and the syntax of every source file. The lint rules say the same while somebody
 * types; this test also holds when nobody lints, and it reads the folders from the disk, so a new folder cannot stay outside.
 */
import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import ts from "typescript";

const ROOT = path.join(__dirname, "..");

/** What each folder may import of this repository, itself aside. A folder that is not listed fails the test. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  problems: [],
  units: ["problems"],
  metrics: ["problems", "units"],
  logs: ["problems", "units"],
  traces: ["problems", "units"],
  promql: ["problems", "units", "metrics", "logs", "traces"],
  logql: ["problems", "units", "promql", "logs"],
  traceql: ["problems", "units", "promql", "logql", "traces"],
  lint: ["problems", "units", "metrics", "logs", "traces", "promql", "logql", "traceql"],
  signals: ["problems", "units", "metrics"],
  rules: ["problems", "units", "metrics", "signals", "promql", "logql", "logs", "systems"],
  dashboards: ["problems", "units", "metrics", "signals", "rules", "promql", "logql", "traceql", "logs", "traces", "systems"],
  routing: ["problems", "units", "rules", "secrets", "systems", "environments"],
  secrets: ["problems", "units", "routing", "systems", "environments"],
  systems: [
    "problems",
    "units",
    "metrics",
    "signals",
    "rules",
    "dashboards",
    "routing",
    "secrets",
    "logs",
    "traces",
    "promql",
    "logql",
    "traceql",
    "environments",
  ],
  environments: ["problems", "units", "routing", "secrets", "systems", "rules"],
  constructs: [
    "problems",
    "units",
    "metrics",
    "signals",
    "rules",
    "dashboards",
    "routing",
    "secrets",
    "logs",
    "traces",
    "systems",
    "environments",
  ],
  stacks: ["problems", "units", "constructs", "rules", "dashboards", "routing", "secrets", "systems", "environments"],
};

/** Folders that are no part of the arrow: they hold tests, tools, data and other packages. */
const OUTSIDE = [
  "__tests__",
  "charts",
  "cli",
  "docs",
  "engine",
  "locks",
  "node_modules",
  "packages",
  "scripts",
  "tools",
  "dist",
  "cdktf.out",
  "coverage",
];

const PURE = Object.keys(MAY_IMPORT).filter((folder) => folder !== "constructs" && folder !== "stacks");

const sources = Object.keys(MAY_IMPORT).flatMap((folder) => filesBelow(folder).map((file) => ({ folder, file, ...read(file) })));
const everything = [...sources, { folder: "main.ts", file: "main.ts", ...read("main.ts") }];

test("every folder of the repository has its place in the arrow", () => {
  const folders = readdirSync(ROOT, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith("."))
    .map((entry) => entry.name);
  expect(folders.filter((folder) => !(folder in MAY_IMPORT) && !OUTSIDE.includes(folder))).toEqual([]);
});

test("a folder imports only what the arrow allows", () => {
  const wrong = sources.flatMap(({ folder, file, imports }) =>
    imports
      .filter((specifier) => specifier.startsWith("."))
      .map((specifier) => path.relative(ROOT, path.resolve(ROOT, path.dirname(file), specifier)).split(path.sep)[0] ?? "")
      .filter((target) => target !== folder && !(MAY_IMPORT[folder] ?? []).includes(target))
      .map((target) => `${file} imports ${target}/`),
  );
  expect(wrong).toEqual([]);
});

test("the pure row knows nothing of Terraform, files, processes or the network", () => {
  const forbidden = /^(cdktf|constructs|@cdktf\/.*|(node:)?(fs|child_process|http|https|net|dns|os|worker_threads)(\/.*)?)$/;
  const wrong = sources
    .filter(({ folder }) => PURE.includes(folder))
    .flatMap(({ file, imports }) =>
      imports.filter((specifier) => forbidden.test(specifier)).map((specifier) => `${file} imports ${specifier}`),
    );
  expect(wrong).toEqual([]);
});

test("provider packages are imported by sub-path only", () => {
  const wrong = everything.flatMap(({ file, imports }) =>
    imports.filter((specifier) => /^@cdktf\/provider-[a-z]+$/.test(specifier)).map((specifier) => `${file} imports ${specifier}`),
  );
  expect(wrong).toEqual([]);
});

test("nothing that synthesizes loads Prometheus' engine, which costs more than most syntheses", () => {
  const wrong = everything.flatMap(({ file, imports }) =>
    imports
      .filter((specifier) => /promql-engine|(^|\/)engine(\/index)?$/.test(specifier))
      .map((specifier) => `${file} imports ${specifier}`),
  );
  expect(wrong).toEqual([]);
  expect(read("engine/index.ts").imports).toEqual(["@cdktf-observability/promql-engine"]);
});

test("one file makes Helm releases", () => {
  const makers = sources.filter(({ imports }) => imports.includes("@cdktf/provider-helm/lib/release")).map(({ file }) => file);
  expect(makers).toEqual(["constructs/helm/helm-release.ts"]);
});

test("there is no any", () => {
  expect(violations((node) => (node.kind === ts.SyntaxKind.AnyKeyword ? "any" : undefined))).toEqual([]);
});

test("below main.ts nothing reads the process environment, the clock or chance", () => {
  expect(
    violations((node) => {
      if (ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node)) {
        const text = node.getText();
        if (
          /^(globalThis\.)?process\.(env|argv|cwd|hrtime|pid)\b/.test(text) ||
          /^(Date\.now|performance\.now|Math\.random|crypto\.random\w+)$/.test(text)
        )
          return text;
      }
      if (ts.isNewExpression(node) && node.expression.getText() === "Date" && (node.arguments?.length ?? 0) === 0) return node.getText();
      if (ts.isCallExpression(node) && /^(Date|randomUUID|randomBytes|randomInt)$/.test(node.expression.getText())) return node.getText();
      return undefined;
    }),
  ).toEqual([]);
});

test("below main.ts nothing writes a file or starts a process", () => {
  const writers = /^(write|append|mkdir|rm|rename|copy|symlink|create|open|unlink|cp|truncate|spawn|exec|fork)/;
  expect(
    sources.flatMap(({ file, tree }) =>
      namesImportedFrom(tree, /^(node:)?(fs|fs\/promises|child_process)$/)
        .filter((name) => writers.test(name) || name === "*")
        .map((name) => `${file} imports ${name}`),
    ),
  ).toEqual([]);
});

test("constructs extend Construct, and stacks TerraformStack, and nothing extends those again", () => {
  const parents = sources.flatMap(({ file, tree }) =>
    classesOf(tree).flatMap((declaration) =>
      (declaration.heritageClauses ?? [])
        .filter((clause) => clause.token === ts.SyntaxKind.ExtendsKeyword)
        .flatMap((clause) => clause.types.map((type) => ({ file, parent: type.expression.getText() }))),
    ),
  );
  expect(parents.filter(({ parent }) => !["Construct", "TerraformStack", "Error"].includes(parent))).toEqual([]);
});

/** Every place below main.ts at which a node is refused, as `file: what`. */
function violations(refuse: (node: ts.Node) => string | undefined): string[] {
  const found: string[] = [];
  for (const { file, tree } of sources) {
    const visit = (node: ts.Node): void => {
      const what = refuse(node);
      if (what !== undefined) found.push(`${file}: ${what}`);
      ts.forEachChild(node, visit);
    };
    visit(tree);
  }
  return found;
}

function read(file: string): { readonly imports: readonly string[]; readonly tree: ts.SourceFile } {
  const tree = ts.createSourceFile(file, readFileSync(path.join(ROOT, file), "utf8"), ts.ScriptTarget.ES2022, true);
  const imports: string[] = [];
  const visit = (node: ts.Node): void => {
    if (
      (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) &&
      node.moduleSpecifier !== undefined &&
      ts.isStringLiteral(node.moduleSpecifier)
    ) {
      imports.push(node.moduleSpecifier.text);
    }
    const argument = ts.isCallExpression(node) ? node.arguments[0] : undefined;
    if (ts.isCallExpression(node) && argument !== undefined && ts.isStringLiteral(argument)) {
      if (node.expression.kind === ts.SyntaxKind.ImportKeyword || node.expression.getText() === "require") imports.push(argument.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return { imports, tree };
}

function namesImportedFrom(tree: ts.SourceFile, module: RegExp): string[] {
  return tree.statements.filter(ts.isImportDeclaration).flatMap((declaration) => {
    if (!ts.isStringLiteral(declaration.moduleSpecifier) || !module.test(declaration.moduleSpecifier.text)) return [];
    const bindings = declaration.importClause?.namedBindings;
    return bindings !== undefined && ts.isNamedImports(bindings)
      ? bindings.elements.map((element) => (element.propertyName ?? element.name).text)
      : ["*"];
  });
}

function classesOf(tree: ts.SourceFile): ts.ClassDeclaration[] {
  return tree.statements.filter(ts.isClassDeclaration);
}

function filesBelow(folder: string): string[] {
  return readdirSync(path.join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .map((file) => path.posix.join(folder, file.replaceAll(path.sep, "/")))
    .sort();
}
