/** Everything inside a running Grafana: folders, data sources, dashboards, and where its own alerts go. Needs a configured Grafana provider. */
import { Construct } from "constructs";
import type { Environment } from "../../environments/environment";
import { platformPacks } from "../../systems/platform-packs";
import type { SystemPack } from "../../systems/system-pack";
import { AlertForwarding } from "./alert-forwarding";
import { DataSources, type TelemetryUrls } from "./data-sources";
import { Folders } from "./folders";
import { SystemDashboards } from "./system-dashboards";

export interface GrafanaContentProps {
  /** Thresholds in panels are those of this environment. */
  readonly environment: Pick<Environment, "name" | "systems" | "metrics" | "cluster">;
  /** Whose dashboards are shown. */
  readonly systems: readonly SystemPack[];
  /** Where the stores of telemetry are. */
  readonly telemetry: TelemetryUrls;
}

export class GrafanaContent extends Construct {
  constructor(scope: Construct, id: string, props: GrafanaContentProps) {
    super(scope, id);
    const owners = [...platformPacks(props.environment.cluster.kind), ...props.systems];
    const folders = new Folders(this, "Folders", { systems: owners });
    new DataSources(this, "DataSources", {
      telemetry: props.telemetry,
      scrapeInterval: props.environment.metrics.scrapeInterval,
      traceIdFields: traceIdFieldsOf(props.systems),
    });
    new SystemDashboards(this, "Dashboards", { environment: props.environment, systems: owners, folders });
    new AlertForwarding(this, "Alerting", props.telemetry);
  }
}

/** Of a path only the last part, which is the key that stands in the line. */
function traceIdFieldsOf(systems: readonly SystemPack[]): string[] {
  return [...new Set(systems.flatMap(({ logs }) => logs.traceIdField?.split(".").at(-1) ?? []))];
}
