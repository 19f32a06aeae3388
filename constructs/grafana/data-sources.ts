/** The data sources of one Grafana with their fixed uids and the links between them. */
import { DataSource } from "@cdktf/provider-grafana/lib/data-source";
import { Construct } from "constructs";
import { DATA_SOURCES, type DataSourceName } from "../../dashboards/data-sources";
import { escapeTerraform } from "../helm/helm-values";
import { type DataSourceSettingsOptions, dataSourceSettings } from "./data-source-settings";
import { pascalCase } from "../pascal-case";

/** Where the data sources are, as Grafana's pod reaches them: what the telemetry stack publishes. */
export interface TelemetryUrls {
  /** As Grafana's pod reaches it. */
  readonly prometheusUrl: string;
  /** As Grafana's pod reaches it. */
  readonly lokiUrl: string;
  /** As Grafana's pod reaches it. */
  readonly tempoUrl: string;
  /** As Grafana's pod reaches it. */
  readonly jaegerUrl: string;
  /** As Grafana's pod reaches it. */
  readonly alertmanagerUrl: string;
}

export interface DataSourcesProps extends DataSourceSettingsOptions {
  /** Where the stores of telemetry are. */
  readonly telemetry: TelemetryUrls;
}

export class DataSources extends Construct {
  constructor(scope: Construct, id: string, props: DataSourcesProps) {
    super(scope, id);
    const settings = dataSourceSettings(props);
    const urls: Readonly<Record<DataSourceName, string>> = {
      prometheus: props.telemetry.prometheusUrl,
      loki: props.telemetry.lokiUrl,
      tempo: props.telemetry.tempoUrl,
      jaeger: props.telemetry.jaegerUrl,
      alertmanager: props.telemetry.alertmanagerUrl,
    };
    for (const key of Object.keys(DATA_SOURCES) as DataSourceName[]) {
      new DataSource(this, pascalCase(key), {
        ...DATA_SOURCES[key],
        url: urls[key],
        accessMode: "proxy",
        isDefault: key === "prometheus",
        jsonDataEncoded: escapeTerraform(JSON.stringify(settings[key])),
      });
    }
  }
}
