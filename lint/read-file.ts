/** Reads everything that can be checked out of one file: groups of rules, and queries of dashboards. */
import type { DataNode } from "./data/node";
import { readDocument, whyNotText } from "./data/read-document";
import { isDashboard, mayHoldDashboard } from "./dashboard-files/find-dashboards";
import { type PanelQuery, grafanaRuleQuery, readDashboard } from "./dashboard-files/read-dashboard";
import type { VariableQuery } from "./dashboard-files/variable-query";
import { type InputFile, LintedFile } from "./linted-file";
import type { LintOptions } from "./options";
import { withoutIgnoredLines } from "./rule-files/comments";
import { DocumentComments } from "./rule-files/document-comments";
import { groupAt, isGrafanaRule, mayHoldGroups, walk } from "./rule-files/find-groups";
import { type ReadGroup, readGroup } from "./rule-files/read-group";
import { type SourceText, fileText } from "./text/source-text";

export interface ReadFile {
  readonly file: LintedFile;
  readonly groups: readonly ReadGroup[];
  readonly queries: readonly PanelQuery[];
  readonly variables: readonly VariableQuery[];
  readonly dashboards: number;
  readonly panels: number;
}

/** Words of which one is in every file that can be checked. Others of a folder are passed over, whatever they are. */
const MAY_MATTER = /\b(?:alert|record|groups|panels|rows|elements|targets)\b["']?\s*:/;

/** Strings within strings within strings are read at most so deep. */
const DEEPEST = 3;

export function readFile(input: InputFile, options: Pick<LintOptions, "today" | "language">): ReadFile {
  const text = input.text.startsWith("\uFEFF") ? input.text.slice(1) : input.text;
  const mayBeAnything = input.isOptional === true && !MAY_MATTER.test(text);
  const file = new LintedFile(input.name, mayBeAnything ? "" : text);
  return new FileReader(file, options).read(input.isOptional === true);
}

class FileReader {
  private readonly groups: ReadGroup[] = [];
  private readonly queries: PanelQuery[] = [];
  private readonly variables: VariableQuery[] = [];
  private dashboards = 0;
  private panels = 0;

  constructor(
    private readonly file: LintedFile,
    private readonly options: Pick<LintOptions, "today" | "language">,
  ) {}

  read(isOptional: boolean): ReadFile {
    const { file } = this;
    const reason = whyNotText(file.text);
    if (reason !== undefined) this.refuse(0, reason, "Give a rule file in YAML or a dashboard in JSON.");
    else {
      const text = file.name.endsWith(".json") ? file.text : withoutIgnoredLines(file.text);
      this.readText(fileText(text), file.name.endsWith(".json") ? true : undefined, 0);
      if (this.groups.length === 0 && this.dashboards === 0 && file.problems.length === 0 && !isOptional) this.tellNothing();
    }
    const { groups, queries, variables, dashboards, panels } = this;
    return { file, groups, queries, variables, dashboards, panels };
  }

  private readText(source: SourceText, isJson: boolean | undefined, depth: number): void {
    const { documents, failures } = readDocument(source, isJson);
    for (const { offset, message } of failures) this.refuse(offset, message, remedyFor(message));
    const comments = new DocumentComments(source, documents, this.options.today);
    for (const document of documents) this.readTree(document, comments, depth);
    comments.report(this.file);
  }

  private readTree(root: DataNode, comments: DocumentComments, depth: number): void {
    const { file, options } = this;
    walk(root, (node, key) => {
      const group = groupAt(node, key);
      if (group !== undefined) {
        const read = readGroup(group, { file, comments, today: options.today, language: options.language });
        const queries = group.rules.filter(isGrafanaRule).flatMap((rule) => grafanaRuleQuery(rule, file, options.today));
        this.queries.push(...queries);
        this.groups.push(read);
        return false;
      }
      if (isDashboard(node)) {
        this.dashboards += 1;
        const read = readDashboard(node, file, options.today);
        this.panels += read.panels;
        this.queries.push(...read.queries);
        this.variables.push(...read.variables);
        return false;
      }
      if (node.kind === "scalar" && typeof node.value === "string" && depth < DEEPEST && node.value.length > 10) {
        if (mayHoldDashboard(node.value)) this.readText(node.text, true, depth + 1);
        else if (mayHoldGroups(node.value)) this.readText(node.text, undefined, depth + 1);
      }
      return true;
    });
  }

  private tellNothing(): void {
    this.refuse(
      0,
      this.file.text.trim() === "" ? "The file is empty." : "The file holds neither rules nor a dashboard.",
      "Leave the file out, or look whether it is the right one.",
    );
  }

  private refuse(offset: number, what: string, remedy: string): void {
    const { line } = this.file.placeOf(offset);
    const start = this.file.lines.startOf(line);
    const got =
      this.file.text
        .slice(start, start + 80)
        .split(/\r?\n/)[0]
        ?.replace(/[^\P{C}\t]/gu, "?") ?? "";
    const allowed = "groups of Prometheus' or Loki's rules, PrometheusRule objects, Grafana dashboards";
    this.file.report(offset, { what, got: got.trim() === "" ? "nothing" : got.trim(), allowed, remedy }, "OBS0902");
  }
}

function remedyFor(message: string): string {
  if (message.includes("template")) return "Render it first, and lint what comes out: helm template . | npx cdktf-observability lint -";
  return "Mend the file; nothing of this document was checked.";
}
