/** Collects everything of a dashboard that is a query: of panels, annotations and variables. */
import { type DataNode, type MapNode, at, itemsAt, stringAt, textAt } from "../data/node";
import type { LintedFile, Subject } from "../linted-file";
import { walk } from "../rule-files/find-groups";
import { type QueryLanguage, isLogql } from "../rule-files/language";
import { acceptancesIn } from "../rule-files/read-group";
import { type SourceText, fileSpan } from "../text/source-text";
import { type DataSourceKind, DataSources, kindInSchema2 } from "./data-source";
import { isPanel } from "./find-dashboards";
import { type VariableQuery, readVariable } from "./variable-query";

export interface PanelQuery {
  readonly at: string;
  readonly language: QueryLanguage;
  readonly expr: SourceText;
  /** @default - the legend is made by Grafana */
  readonly legend?: SourceText;
  readonly subject: Subject;
}

export interface DashboardQueries {
  readonly panels: number;
  readonly queries: readonly PanelQuery[];
  readonly variables: readonly VariableQuery[];
}

export function readDashboard(dashboard: MapNode, file: LintedFile, today: string | undefined): DashboardQueries {
  const reader = new DashboardReader(dashboard, file, today);
  return reader.read();
}

class DashboardReader {
  private readonly sources: DataSources;
  private readonly queries: PanelQuery[] = [];
  private readonly variables: VariableQuery[] = [];
  private panels = 0;

  constructor(
    private readonly dashboard: MapNode,
    private readonly file: LintedFile,
    private readonly today: string | undefined,
  ) {
    this.sources = new DataSources(dashboard);
  }

  read(): DashboardQueries {
    walk(this.dashboard, (node) => {
      if (isPanel(node)) this.readPanel(node);
      else if (textAt(node, "kind") === "Panel") this.readPanel2(node);
      return true;
    });
    for (const annotation of itemsAt(this.dashboard, "annotations", "list")) this.readAnnotation(annotation);
    for (const annotation of itemsAt(this.dashboard, "annotations")) this.readAnnotation2(annotation);
    for (const variable of itemsAt(this.dashboard, "templating", "list")) {
      if (textAt(variable, "type") !== "query") continue;
      this.addVariable(variable, at(variable, "query"), this.sources.kindOf(at(variable, "datasource")));
    }
    for (const variable of itemsAt(this.dashboard, "variables")) {
      if (textAt(variable, "kind") !== "QueryVariable") continue;
      const spec = at(variable, "spec");
      this.addVariable(spec, variableText(at(spec, "query")), kindInSchema2(this.sources, at(spec, "query"), at(spec, "datasource")));
    }
    return { panels: this.panels, queries: this.queries, variables: this.variables };
  }

  private readPanel(panel: MapNode): void {
    this.panels += 1;
    const title = textAt(panel, "title") ?? "";
    for (const target of itemsAt(panel, "targets")) {
      const kind = this.sources.kindOf(at(target, "datasource"), at(panel, "datasource"), at(this.dashboard, "datasource"));
      this.addQuery(target, kind, `panel ${JSON.stringify(title)}`, textAt(target, "refId"));
    }
  }

  private readPanel2(panel: DataNode): void {
    this.panels += 1;
    const title = textAt(panel, "spec", "title") ?? "";
    for (const query of itemsAt(panel, "spec", "data", "spec", "queries")) {
      const spec = at(query, "spec");
      const kind = kindInSchema2(this.sources, at(spec, "query"), at(spec, "datasource"));
      this.addQuery(at(spec, "query", "spec"), kind, `panel ${JSON.stringify(title)}`, textAt(spec, "refId"));
    }
  }

  private readAnnotation(annotation: DataNode): void {
    const kind = this.sources.kindOf(at(annotation, "datasource"));
    const target = stringAt(annotation, "expr") === undefined ? at(annotation, "target") : annotation;
    this.addQuery(target, kind, `annotation ${JSON.stringify(textAt(annotation, "name") ?? "")}`, undefined);
  }

  private readAnnotation2(annotation: DataNode): void {
    const spec = at(annotation, "spec");
    const kind = kindInSchema2(this.sources, at(spec, "query"), at(spec, "datasource"));
    this.addQuery(at(spec, "query", "spec"), kind, `annotation ${JSON.stringify(textAt(spec, "name") ?? "")}`, undefined);
  }

  private addQuery(target: DataNode | undefined, kind: DataSourceKind | undefined, owner: string, id: string | undefined): void {
    const field = kind === "traceql" ? "query" : "expr";
    const expr = stringAt(target, field);
    if (expr === undefined || expr.text.trim() === "" || kind === "other") return;
    if (kind === "traceql" && textAt(target, "queryType") !== "traceql") return;
    // A table has columns instead of a legend.
    const legend = textAt(target, "format") === "table" ? undefined : stringAt(target, "legendFormat");
    const fields = new Map([[field, expr], ...(legend === undefined ? [] : [["legendFormat", legend] as const])]);
    const title = `${owner}${id === undefined ? "" : `, query ${id}`}`;
    this.queries.push({
      at: this.file.nameFor(expr.spanAt(0).from, title),
      language: kind ?? (isLogql(expr.text) ? "logql" : "promql"),
      expr,
      ...(legend === undefined ? {} : { legend }),
      subject: {
        file: this.file,
        title,
        fields,
        whole: fileSpan(expr, 0, expr.text.length),
        acceptances: acceptancesIn(expr, this.file, this.today),
      },
    });
  }

  private addVariable(variable: DataNode | undefined, query: DataNode | undefined, kind: DataSourceKind | undefined): void {
    const text = query?.kind === "map" ? stringAt(query, "query") : stringAt(variable, "query");
    const source = query?.kind === "scalar" ? query.text : text;
    if (source === undefined || kind === "other" || kind === "traceql" || source.text.trim() === "") return;
    // Without a function of Prometheus in it, the text may be of any language.
    if (kind === undefined && !/^\s*(?:label_values|query_result|metrics)\(/.test(source.text)) return;
    const title = `variable ${textAt(variable, "name") ?? ""}`;
    const name = this.file.nameFor(source.spanAt(0).from, title);
    const subject = {
      file: this.file,
      title,
      fields: new Map([["query", source]]),
      whole: fileSpan(source, 0, source.text.length),
      acceptances: [],
    };
    const read = readVariable(source, { at: name, language: kind ?? "promql", subject });
    if (read !== undefined) this.variables.push(read);
  }
}

/** The text of a variable's query in schema v2, which some versions keep in `query` and others in `__legacyStringValue`. */
function variableText(query: DataNode | undefined): DataNode | undefined {
  return at(query, "spec", "query") ?? at(query, "spec", "__legacyStringValue");
}

/** The queries of a rule of Grafana's own alerting. They are read like those of a panel: another query of the rule judges the result. */
export function grafanaRuleQuery(rule: DataNode, file: LintedFile, today: string | undefined): readonly PanelQuery[] {
  const sources = new DataSources(undefined);
  const title = `Grafana alert ${JSON.stringify(textAt(rule, "title") ?? "")}`;
  return itemsAt(rule, "data").flatMap((query) => {
    const expr = stringAt(query, "model", "expr");
    const kind = sources.kindOf(at(query, "model", "datasource"));
    const isExpression = textAt(query, "datasourceUid") === "__expr__" || textAt(query, "datasourceUid") === "-100";
    if (expr === undefined || expr.text.trim() === "" || isExpression || kind === "other" || kind === "traceql") return [];
    const language = kind ?? (isLogql(expr.text) ? "logql" : "promql");
    const subjectTitle = `${title}, query ${textAt(query, "refId") ?? ""}`;
    const subject = {
      file,
      title: subjectTitle,
      fields: new Map([["expr", expr]]),
      whole: fileSpan(expr, 0, expr.text.length),
      acceptances: acceptancesIn(expr, file, today),
    };
    return [{ at: file.nameFor(expr.spanAt(0).from, subjectTitle), language, expr, subject }];
  });
}
