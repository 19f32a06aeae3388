/**
 * Where Terraform finds its providers: what its own configuration says, or else a folder of this machine that is laid out as a mirror and has the AWS
 * provider. No path of any machine is written down here; the folders in which software is usually put are searched.
 */
import { existsSync, readdirSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import path from "node:path";

const USUAL_FOLDERS = ["/opt", "/usr/local", "/usr/share", "/usr/lib", "/srv"];
const MAX_DEPTH = 8;
const BINARY = /^terraform-provider-aws_/;

/**
 * The CLI configuration to run Terraform with, by the variable `TF_CLI_CONFIG_FILE` or by search; nothing when no provider is at hand.
 *
 * @param folder where a configuration is written when one has to be made
 */
export function providerConfiguration(folder: string): string | undefined {
  const given = process.env["TF_CLI_CONFIG_FILE"];
  if (given !== undefined && existsSync(given)) return given;
  const mirror = [...USUAL_FOLDERS, path.join(homedir(), ".terraform.d")]
    .map((root) => findMirror(root, MAX_DEPTH))
    .find((found) => found !== undefined);
  if (mirror === undefined) return undefined;
  const file = path.join(folder, "terraformrc");
  writeFileSync(
    file,
    `provider_installation {\n  filesystem_mirror {\n    path    = ${JSON.stringify(mirror)}\n    include = ["*/*/*"]\n  }\n}\n`,
  );
  return file;
}

/** The top of the mirror that has the provider: `<mirror>/<host>/<namespace>/aws/<version>/<platform>/terraform-provider-aws_v5.100.0`. */
function findMirror(folder: string, depth: number): string | undefined {
  if (depth === 0) return undefined;
  const entries = entriesOf(folder);
  if (entries.some((entry) => entry.isFile() && BINARY.test(entry.name))) {
    const [namespace, name] = [path.resolve(folder, "../../.."), path.resolve(folder, "../..")];
    return path.basename(name) === "aws" ? path.resolve(namespace, "../..") : undefined;
  }
  for (const entry of entries) {
    const found = entry.isDirectory() && entry.name !== "node_modules" ? findMirror(path.join(folder, entry.name), depth - 1) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}

/** A folder that may not be read has nothing for us. */
function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}
