/*
 * What both commands of this package have to agree on: which provider, which version, and where its facts are.
 *
 * The version is written down once, as the version of this package. Everything else follows from it.
 */
"use strict";

const path = require("node:path");

const { version } = require("../package.json");

const root = path.join(__dirname, "..");
const [major, minor] = version.split(".");

module.exports = {
  /** The key of the provider in `terraform providers schema -json`. */
  address: "registry.terraform.io/grafana/grafana",
  /** `source` in the `required_providers` of a stack. */
  source: "grafana/grafana",
  version,
  /** `version` in the `required_providers` of a stack: this minor version or a later one, never the next major. */
  constraint: `~> ${major}.${minor}`,
  factsFile: path.join(root, "schema", `grafana-${version}.json`),
  libFolder: path.join(root, "lib"),
  sourceFolder: path.join(root, "src"),
};
