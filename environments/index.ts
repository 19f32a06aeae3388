/** The environments of this repository. A new one is one more file and one more line here. */
import { dev } from "./dev";
import type { Environment } from "./environment";
import { local } from "./local";
import { production } from "./production";
import { staging } from "./staging";

export type { EksConfig, Environment, KubeconfigConfig, NodeGroupConfig } from "./environment";

export const ENVIRONMENTS: readonly Environment[] = [local, dev, staging, production];
