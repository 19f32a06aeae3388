/**
 * The content of a running Grafana: folders, data sources, dashboards, contact point and policy. A stack of its own, because Terraform needs Grafana to
 * plan it. The token comes from the environment variable GRAFANA_AUTH of whoever deploys, never from the code or the state.
 *
 * @see https://registry.terraform.io/providers/grafana/grafana/latest/docs
 */
import { GrafanaProvider } from "@cdktf/provider-grafana/lib/provider";
import { TerraformStack } from "cdktf";
import type { Construct } from "constructs";
import { GrafanaContent } from "../constructs/grafana/grafana-content";
import type { Environment } from "../environments/environment";
import type { SystemPack } from "../systems/system-pack";
import { configureState, stackName } from "./backend";
import { constrainProviders } from "./provider-versions";
import { TELEMETRY_OUTPUTS } from "./telemetry-outputs";

export interface GrafanaStackProps {
  /** Whose Grafana is filled. */
  readonly environment: Environment;
  /** Whose dashboards are shown. */
  readonly systems: readonly SystemPack[];
}

export class GrafanaStack extends TerraformStack {
  constructor(scope: Construct, props: GrafanaStackProps) {
    super(scope, stackName(props.environment, "grafana"));
    configureState(this, props.environment, "grafana");
    constrainProviders(this);
    const telemetry = TELEMETRY_OUTPUTS.read(this, props.environment);
    new GrafanaProvider(this, "Grafana", { url: props.environment.grafana.url, storeDashboardSha256: true });
    new GrafanaContent(this, "Content", { ...props, telemetry });
  }
}
