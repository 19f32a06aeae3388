/** Where the real tools are. A missing one is a failure that names the command which installs it. */
import { execFileSync } from "node:child_process";
import { createRequire } from "node:module";
import path from "node:path";
import { packageRoot } from "../../constructs/helm/package-root";
import type * as ToolsModuleTypes from "../tools.cjs";

type ToolsModule = typeof ToolsModuleTypes;

/** Path of a pinned tool. @throws when it is not installed; the message names `npm run tools` */
export function installedTool(name: string): string {
  // The installer is plain Node, because it runs before anything is built.
  const tools = createRequire(__filename)(path.join(packageRoot(), "scripts", "tools.cjs")) as ToolsModule;
  return tools.toolPath(name);
}

/** `v3.22.0` */
export function helmVersion(helm: string): string {
  return execFileSync(helm, ["version", "--template", "{{.Version}}"], { encoding: "utf8" }).trim();
}

/** `1.11.4` */
export function terraformVersion(): string {
  const output = execFileSync("terraform", ["version", "-json"], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
  return (JSON.parse(output) as { terraform_version: string }).terraform_version;
}
