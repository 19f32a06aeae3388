/** The dashboards of all systems, each in the folder of its system. */
import { Dashboard } from "@cdktf/provider-grafana/lib/dashboard";
import { Construct } from "constructs";
import { renderDashboards } from "../../dashboards/render-dashboard";
import type { Environment } from "../../environments/environment";
import { systemConfig } from "../../systems/settings";
import type { SystemPack } from "../../systems/system-pack";
import { escapeTerraform } from "../helm/helm-values";
import type { Folders } from "./folders";
import { pascalCase } from "../pascal-case";

/** A system, or a pack of the platform. */
export type DashboardOwner = Pick<SystemPack, "name" | "title" | "metrics" | "alerts" | "logAlerts" | "slos" | "dashboards">;

export interface SystemDashboardsProps {
  /** Thresholds in panels are those of this environment. */
  readonly environment: Pick<Environment, "name" | "systems">;
  /** Whose dashboards are shown. */
  readonly systems: readonly DashboardOwner[];
  /** Where each dashboard goes. */
  readonly folders: Folders;
}

export class SystemDashboards extends Construct {
  constructor(scope: Construct, id: string, props: SystemDashboardsProps) {
    super(scope, id);
    for (const system of props.systems) this.createDashboards(system, props);
  }

  private createDashboards(system: DashboardOwner, { environment, folders }: SystemDashboardsProps): void {
    const scope = new Construct(this, pascalCase(system.name));
    const overrides = systemConfig(environment, system).alerts ?? {};
    for (const { key, json } of renderDashboards({ system, environment: environment.name, overrides })) {
      new Dashboard(scope, pascalCase(key), {
        folder: folders.uidOf(system.name),
        configJson: escapeTerraform(JSON.stringify(json)),
        // A dashboard that somebody made by hand under this uid is replaced.
        overwrite: true,
      });
    }
  }
}
