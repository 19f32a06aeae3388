// The arrow of docs/decisions/0001-shape.md as lint rules, one block per folder. __tests__/architecture.test.ts holds the same arrow by reading imports.
import { createTypeScriptImportResolver } from "eslint-import-resolver-typescript";
import importX from "eslint-plugin-import-x";
import jest from "eslint-plugin-jest";
import tseslint from "typescript-eslint";

const TERRAFORM = {
  group: ["cdktf", "cdktf/*", "constructs", "constructs/*", "@cdktf/*"],
  message: "The pure row knows nothing of Terraform: return data, and let a construct turn it into resources.",
};
const PROVIDER_INDEX = {
  regex: "^@cdktf/provider-[a-z]+$",
  message: "Import provider packages by sub-path (@cdktf/provider-aws/lib/eks-cluster): an index costs seconds and half a gigabyte.",
};
const FILE_SYSTEM = {
  group: [
    "fs",
    "fs/*",
    "node:fs",
    "node:fs/*",
    "child_process",
    "node:child_process",
    "http",
    "node:http",
    "https",
    "node:https",
    "net",
    "node:net",
  ],
  message: "Synth is a pure function: no files, processes or network below main.ts.",
};
const PURE_FOLDERS = [
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
  "promql",
  "logql",
  "traceql",
  "lint",
  "environments",
];

/** Folders that a folder of the pure row may import, itself aside. */
const MAY_IMPORT = {
  problems: [],
  units: ["problems"],
  promql: ["problems", "units", "metrics", "logs", "traces"],
  logql: ["problems", "units", "promql", "logs"],
  traceql: ["problems", "units", "promql", "logql", "traces"],
  lint: ["problems", "units", "metrics", "logs", "traces", "promql", "logql", "traceql"],
  metrics: ["problems", "units"],
  logs: ["problems", "units"],
  traces: ["problems", "units"],
  secrets: ["problems", "units", "routing", "systems", "environments"],
  signals: ["problems", "units", "metrics"],
  rules: ["problems", "units", "metrics", "signals", "promql", "logql", "logs", "systems"],
  dashboards: ["problems", "units", "metrics", "signals", "rules", "promql", "logql", "traceql", "logs", "traces", "systems"],
  routing: ["problems", "units", "rules", "secrets", "systems", "environments"],
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
};

const IMPURE_SYNTAX = [
  {
    selector: "MemberExpression[object.name='process'][property.name='env']",
    message: "An environment is a typed constant: only main.ts may read process.env.",
  },
  {
    selector:
      "CallExpression[callee.object.name='Date'][callee.property.name='now'], NewExpression[callee.name='Date'][arguments.length=0]",
    message: "Synth reads no clock.",
  },
  {
    selector:
      "CallExpression[callee.object.name='Math'][callee.property.name='random'], CallExpression[callee.name=/^random(UUID|Bytes|Int)$/]",
    message: "Synth has no randomness.",
  },
];

const arrow = PURE_FOLDERS.map((folder) => ({
  files: [`${folder}/**/*.ts`],
  rules: {
    "no-restricted-imports": [
      "error",
      {
        patterns: [
          TERRAFORM,
          FILE_SYSTEM,
          {
            group: [
              "constructs",
              "stacks",
              "main",
              "scripts",
              ...PURE_FOLDERS.filter((other) => other !== folder && !MAY_IMPORT[folder].includes(other)),
            ].flatMap((other) => [`../${other}`, `../${other}/*`, `../../${other}`, `../../${other}/*`]),
            message: `${folder}/ may import only ${["itself", ...MAY_IMPORT[folder]].join(", ")}.`,
          },
        ],
      },
    ],
  },
}));

export default tseslint.config(
  {
    ignores: [
      "dist/**",
      "node_modules/**",
      "cdktf.out*/**",
      ".cache/**",
      ".tools/**",
      "packages/*/lib/**",
      "packages/provider-grafana/src/**",
      "packages/promql-engine/src/go/**",
      "**/*.d.ts",
    ],
  },
  ...tseslint.configs.strict,
  {
    files: ["**/*.ts"],
    plugins: { "import-x": importX },
    settings: { "import-x/resolver-next": [createTypeScriptImportResolver()] },
    rules: {
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      // A field is left out of a copy by naming it beside the rest.
      "@typescript-eslint/no-unused-vars": ["error", { ignoreRestSiblings: true }],
      "@typescript-eslint/no-extraneous-class": "off",
      "@typescript-eslint/ban-ts-comment": ["error", { "ts-expect-error": "allow-with-description", minimumDescriptionLength: 3 }],
      "import-x/no-cycle": ["error", { ignoreExternal: true }],
      "no-restricted-syntax": ["error", ...IMPURE_SYNTAX],
    },
  },
  {
    files: ["constructs/**/*.ts", "stacks/**/*.ts", "main.ts"],
    rules: { "no-restricted-imports": ["error", { patterns: [PROVIDER_INDEX] }] },
  },
  {
    files: ["constructs/**/*.ts"],
    rules: {
      "no-restricted-imports": [
        "error",
        { patterns: [PROVIDER_INDEX, { group: ["**/stacks/*", "**/main"], message: "Constructs know no stack." }] },
      ],
    },
  },
  ...arrow,
  {
    files: ["cli/**/*.ts"],
    rules: {
      "no-restricted-imports": [
        "error",
        {
          patterns: [
            TERRAFORM,
            {
              group: ["../constructs", "../stacks", "../systems", "../main"],
              message: "The command starts without CDKTF and without our systems.",
            },
          ],
        },
      ],
      "no-restricted-syntax": "off",
    },
  },
  {
    // What is added to jest's own types has to be declared as they are.
    files: ["packages/promql-engine/src/matchers.ts"],
    rules: {
      "@typescript-eslint/no-namespace": ["error", { allowDeclarations: true }],
      "@typescript-eslint/no-empty-object-type": ["error", { allowInterfaces: "with-single-extends" }],
      "@typescript-eslint/no-unused-vars": ["error", { varsIgnorePattern: "^T$" }],
    },
  },
  { files: ["**/*.cjs", "*.config.js"], rules: { "@typescript-eslint/no-require-imports": "off" } },
  { files: ["main.ts", "scripts/**/*.ts", "__tests__/**/*.ts"], rules: { "no-restricted-syntax": "off" } },
  {
    files: ["__tests__/**/*.ts"],
    ...jest.configs["flat/recommended"],
    rules: {
      ...jest.configs["flat/recommended"].rules,
      "jest/expect-expect": ["error", { assertFunctionNames: ["expect", "expect*", "assert*", "fc.assert"] }],
      "jest/valid-expect": "error",
      "jest/no-conditional-expect": "error",
      "jest/no-large-snapshots": ["error", { maxSize: 120, inlineMaxSize: 30 }],
      "jest/no-disabled-tests": "error",
      "jest/no-focused-tests": "error",
    },
  },
);
