/** Environments whose cluster is made by a cluster stack of their own. */
import type { EksConfig, Environment } from "../environments/environment";

/** An environment whose cluster is made by its own cluster stack. */
export type EksEnvironment = Environment & { readonly cluster: EksConfig };

/** Whether the environment has a cluster stack. */
export function isEksEnvironment(environment: Environment): environment is EksEnvironment {
  return environment.cluster.kind === "eks";
}

/** Tags of everything in the cloud that can carry some. */
export function environmentTags(environment: EksEnvironment, component: string): Readonly<Record<string, string>> {
  return {
    environment: environment.name,
    component,
    owner: environment.owner,
    "cost-centre": environment.costCentre,
    "managed-by": "cdktf-observability",
  };
}
