/** Of which type the data source of a query is, as far as a dashboard says so. */
import { type DataNode, at, itemsAt, textAt } from "../data/node";
import type { QueryLanguage } from "../rule-files/language";

/** `other`: a data source with another language, whose queries are not looked at. */
export type DataSourceKind = QueryLanguage | "other";

/** Types of data source plugins whose queries are PromQL as Prometheus takes it. */
const PROMQL_PLUGINS = ["prometheus", "grafana-amazonprometheus-datasource", "grafana-azureprometheus-datasource"];

const VARIABLE = /^\$\{?(\w+)(?::\w+)?\}?$|^\[\[(\w+)\]\]$/;

export class DataSources {
  /** Plugins by the names of the variables and inputs that stand for a data source. */
  private readonly plugins = new Map<string, string>();

  constructor(dashboard: DataNode | undefined) {
    for (const input of itemsAt(dashboard, "__inputs")) this.remember(textAt(input, "name"), textAt(input, "pluginId"));
    for (const variable of itemsAt(dashboard, "templating", "list")) {
      if (textAt(variable, "type") === "datasource") this.remember(textAt(variable, "name"), textAt(variable, "query"));
    }
    for (const variable of itemsAt(dashboard, "variables")) {
      if (textAt(variable, "kind") === "DatasourceVariable") {
        this.remember(textAt(variable, "spec", "name"), textAt(variable, "spec", "pluginId"));
      }
    }
  }

  /** @param references The data source of the query, of its panel, and so on: the first that says something counts. */
  kindOf(...references: readonly (DataNode | undefined)[]): DataSourceKind | undefined {
    for (const reference of references) {
      const kind = this.kindOfReference(reference);
      if (kind !== undefined) return kind;
    }
    return undefined;
  }

  private kindOfReference(reference: DataNode | undefined): DataSourceKind | undefined {
    if (reference?.kind === "scalar") return this.kindOfName(reference.text.text);
    const plugin = textAt(reference, "type");
    const isNamed = plugin === undefined || plugin === "" || VARIABLE.test(plugin);
    const name = textAt(reference, "uid") ?? textAt(reference, "name");
    if (isNamed) return name === undefined ? undefined : this.kindOfName(name);
    return plugin === "datasource" ? this.kindOfName(name ?? "") : kindOfPlugin(plugin);
  }

  private kindOfName(name: string): DataSourceKind | undefined {
    if (/^-- (?:Mixed|Dashboard) --$/.test(name) || name === "") return undefined;
    if (/^(?:-- Grafana --|grafana|__expr__)$/.test(name)) return "other";
    const variable = VARIABLE.exec(name);
    const plugin = variable === null ? undefined : this.plugins.get(variable[1] ?? variable[2] ?? "");
    if (plugin !== undefined) return kindOfPlugin(plugin);
    const words: readonly (readonly [RegExp, DataSourceKind])[] = [
      [/loki/i, "logql"],
      [/tempo/i, "traceql"],
      [/prom|mimir|thanos|cortex/i, "promql"],
    ];
    return words.find(([pattern]) => pattern.test(name))?.[1];
  }

  private remember(name: string | undefined, plugin: string | undefined): void {
    if (name !== undefined && plugin !== undefined && plugin !== "") this.plugins.set(name, plugin);
  }
}

/** @param plugin `prometheus`, `loki`, `grafana-amazonprometheus-datasource` */
export function kindOfPlugin(plugin: string): DataSourceKind {
  if (PROMQL_PLUGINS.includes(plugin)) return "promql";
  if (plugin === "loki") return "logql";
  return plugin === "tempo" ? "traceql" : "other";
}

/** The data source of a query of schema v2, which names the plugin in the query itself. */
export function kindInSchema2(sources: DataSources, query: DataNode | undefined, outer: DataNode | undefined): DataSourceKind | undefined {
  const kind = textAt(query, "kind");
  const plugin = kind === "DataQuery" ? textAt(query, "group") : kind;
  if (plugin !== undefined && plugin !== "" && !VARIABLE.test(plugin)) return kindOfPlugin(plugin);
  return sources.kindOf(at(query, "datasource"), outer);
}
