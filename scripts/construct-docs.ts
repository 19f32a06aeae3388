/** One page per construct, made from its declaration and its comments, and an index of them. Pure but for reading the sources. */
import { CHARTS, type RepositoryChart } from "../constructs/helm/chart-versions";
import { type ConstructModel, type PropModel, constructModels } from "./docs/construct-model";
import type { GeneratedFile } from "./docs/generated-file";
import { cell, codeCell, firstSentence, generatedNote, kebabCase, renderTable, unlink } from "./docs/markdown";
import type { SourceProgram } from "./docs/source-program";

/** Folder of the pages. Every page in it is generated. */
export const CONSTRUCT_PAGES = "docs/constructs";

/** Folder of the examples, one for each construct, by the name of its page. */
export const CONSTRUCT_EXAMPLES = "docs/examples";

/** What each folder below `constructs/` is about, in the order in which the index lists them. */
const AREAS: Readonly<Record<string, string>> = {
  network: "Network",
  eks: "EKS",
  storage: "Storage and keys",
  kubernetes: "Kubernetes",
  secrets: "Secrets",
  helm: "Helm",
  metrics: "Metrics",
  logs: "Logs",
  traces: "Traces",
  collector: "Collection",
  alerting: "Alerting",
  probes: "Probes",
  grafana: "Grafana",
  systems: "Systems",
};

/**
 * The pages of all constructs and their index.
 *
 * @param exampleOf Text of the file below {@link CONSTRUCT_EXAMPLES}, `undefined` where there is none.
 */
export function constructDocs(program: SourceProgram, exampleOf: (file: string) => string | undefined): GeneratedFile[] {
  const models = constructModels(program);
  return [
    ...models.map((model) => ({
      path: `${CONSTRUCT_PAGES}/${pageName(model.name)}`,
      text: renderPage(model, models, exampleOf(exampleName(model.name))),
    })),
    { path: `${CONSTRUCT_PAGES}/index.md`, text: renderIndex(models) },
  ];
}

/** File of a construct's page: `Loki` becomes `loki.md`. */
export function pageName(construct: string): string {
  return `${kebabCase(construct)}.md`;
}

/** File of a construct's example: `Loki` becomes `loki.ts`. */
export function exampleName(construct: string): string {
  return `${kebabCase(construct)}.ts`;
}

function renderPage(model: ConstructModel, models: readonly ConstructModel[], example: string | undefined): string {
  return join([
    `# ${model.name}`,
    generatedNote(`[${model.file}](${fromPage(model.file)})`),
    unlink(model.text),
    model.see.map((address) => `See <${address}>.`).join("\n"),
    model.isPublic
      ? code(`import { ${model.name} } from "cdktf-observability";`)
      : "Not exported by the library: other constructs are made of it.",
    model.charts.map((chart) => `Installs ${chartText(chart)}.`).join("\n"),
    madeOf(model, models),
    ...model.example.map((text) => `## Example\n\n${text}`),
    example === undefined ? "" : `## Alone\n\n${code(example.trim())}`,
    ...section(`Props: \`${model.propsName ?? ""}\``, propsTable(model.props)),
    ...section("Outputs", membersTable(model.outputs)),
    ...section("Methods", membersTable(model.methods)),
    model.types.length === 0 ? "" : `Types: ${model.types.map((type) => `[\`${type.name}\`](${fromPage(type.file)})`).join(", ")}.`,
    ...(model.use === undefined
      ? []
      : [`## In this project\n\n[${model.use.file}](${fromPage(model.use.file)}) makes one:\n\n${code(model.use.code)}`]),
  ]);
}

function madeOf(model: ConstructModel, models: readonly ConstructModel[]): string {
  const children = model.children
    .filter((child) => models.some((other) => other.name === child))
    .map((child) => `[${child}](${pageName(child)})`);
  const resources = model.resources.map((resource) => `\`${resource}\``);
  return [
    children.length === 0 ? "" : `Made of ${children.join(", ")}.`,
    resources.length === 0 ? "" : `Terraform resources: ${resources.join(", ")}.`,
  ]
    .filter((line) => line !== "")
    .join("\n");
}

function propsTable(props: readonly PropModel[]): string[] {
  return renderTable({
    head: ["name", "type", "default", "what"],
    rows: props.map((prop) => [
      `\`${prop.name}\``,
      codeCell(prop.type),
      prop.required ? "**required**" : defaultCell(prop.default),
      cell(prop.text),
    ]),
  });
}

/** A default is a value, or a dash and a sentence. */
function defaultCell(text: string): string {
  return text.startsWith("- ") ? cell(text.slice(2)) : codeCell(text);
}

function membersTable(members: ConstructModel["outputs"]): string[] {
  return renderTable({
    head: ["name", "type", "what"],
    rows: members.map((member) => [codeCell(member.name), codeCell(member.type), cell(member.text)]),
  });
}

/** A section, left out where its table has no rows. */
function section(title: string, table: readonly string[]): string[] {
  return table.length > 2 ? [`## ${title}\n\n${table.join("\n")}`] : [];
}

function chartText(key: string): string {
  if (key === "ours") return "the chart of this package, [charts/objects](../../charts/objects/Chart.yaml)";
  const charts: Readonly<Record<string, RepositoryChart>> = CHARTS;
  const chart = charts[key];
  return chart === undefined ? key : `the chart \`${chart.name}\` ${chart.version} from <${chart.repository}> ([all charts](../charts.md))`;
}

function renderIndex(models: readonly ConstructModel[]): string {
  const areaOf = (model: ConstructModel): string => model.file.split("/")[1] ?? "";
  const areas = [...new Set([...Object.keys(AREAS), ...models.map(areaOf)])];
  return join([
    "# Constructs",
    generatedNote("the sources in `constructs/`"),
    "Every construct takes `(scope, id, props)`, has readonly outputs, and can be used without the stacks of this project. Its page lists props with their defaults, outputs, and the chart or resources that it makes.",
    ...areas.flatMap((area) => {
      const rows = models.filter((model) => areaOf(model) === area);
      return section(
        AREAS[area] ?? area,
        renderTable({
          head: ["construct", "what", "chart"],
          rows: rows.map((model) => [
            `[${model.name}](${pageName(model.name)})`,
            cell(firstSentence(model.text)),
            model.charts.map(chartName).join(", "),
          ]),
        }),
      );
    }),
  ]);
}

function chartName(key: string): string {
  const charts: Readonly<Record<string, RepositoryChart>> = CHARTS;
  const chart = charts[key];
  return chart === undefined ? "ours" : `${chart.name} ${chart.version}`;
}

function code(text: string): string {
  return `\`\`\`typescript\n${text}\n\`\`\``;
}

function fromPage(file: string): string {
  return `../../${file}`;
}

function join(parts: readonly string[]): string {
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}
