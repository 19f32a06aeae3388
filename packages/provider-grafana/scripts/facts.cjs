/*
 * Makes the facts file of the provider from the full schema:
 *
 *     terraform providers schema -json > full.json
 *     node packages/provider-grafana/scripts/facts.cjs full.json [--out <file>]
 *
 * The facts are the provider block and the resources and data sources that resources.json calls used: names, types and flags,
 * in alphabetical order, without descriptions. A resource of the schema that resources.json neither uses nor leaves out stops
 * the command, so that a new provider version is read before it is taken.
 */
"use strict";

const { readFileSync, writeFileSync } = require("node:fs");
const path = require("node:path");
const { parseArgs } = require("node:util");

const prettier = require("prettier");

const provider = require("./provider.cjs");
const decisions = require("../resources.json");

/** The facts of an attribute besides its type. Terraform writes a flag only when it is true. */
const ATTRIBUTE_FLAGS = ["computed", "deprecated", "optional", "required", "sensitive", "write_only"];

void main();

async function main() {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { out: { type: "string" } } });
  if (positionals.length !== 1)
    fail(["Which schema? Usage: node facts.cjs <output of terraform providers schema -json> [--out <file>]"], 2);

  const schema = readSchema(positionals[0]);

  const problems = [...undecided("resources", schema.resource_schemas), ...undecided("dataSources", schema.data_source_schemas)];
  if (problems.length > 0) fail(problems);

  const out = values.out ?? provider.factsFile;
  writeFileSync(out, await formatted(factsOf(schema)));
  process.stdout.write(`Wrote ${path.relative(process.cwd(), out)}\n`);
}

function readSchema(file) {
  let schema;
  try {
    schema = JSON.parse(readFileSync(file, "utf8")).provider_schemas?.[provider.address];
  } catch (error) {
    fail([`${file} cannot be read as JSON (${error.message}). Make it with: terraform providers schema -json > ${file}`]);
  }
  if (schema === undefined) fail([`${file} has no provider ${provider.address}. Run terraform in a folder that requires it.`]);
  return schema;
}

function undecided(kind, schemas) {
  const { used, leftOut } = decisions[kind];
  const patterns = Object.keys(leftOut).map((name) => new RegExp(`^${name.replaceAll("*", ".*")}$`));
  const missing = Object.keys(used).filter((name) => !(name in schemas));
  const unknown = Object.keys(schemas).filter((name) => !(name in used) && !patterns.some((pattern) => pattern.test(name)));
  return [
    ...missing.map((name) => `resources.json, ${kind}: uses ${name}, which this schema does not have. Correct the name or take it out.`),
    ...unknown.map((name) => `resources.json, ${kind}: says nothing about ${name}. Add it to used or to leftOut, with the reason.`),
  ];
}

function factsOf(schema) {
  return {
    format_version: "1.0",
    provider_schemas: {
      [provider.address]: {
        data_source_schemas: pick(schema.data_source_schemas, decisions.dataSources.used),
        provider: schemaFacts(schema.provider),
        resource_schemas: pick(schema.resource_schemas, decisions.resources.used),
      },
    },
    provider_versions: { [provider.address]: provider.version },
  };
}

function pick(schemas, used) {
  return mapSorted(Object.fromEntries(Object.keys(used).map((name) => [name, schemas[name]])), schemaFacts);
}

function schemaFacts({ block, version }) {
  return { block: blockFacts(block), version };
}

function blockFacts({ attributes, block_types }) {
  return {
    ...(attributes && { attributes: mapSorted(attributes, attributeFacts) }),
    ...(block_types && { block_types: mapSorted(block_types, nestedBlockFacts) }),
  };
}

function attributeFacts(attribute) {
  const flags = ATTRIBUTE_FLAGS.filter((flag) => attribute[flag] === true).map((flag) => [flag, true]);
  return { ...Object.fromEntries(flags), type: attribute.type };
}

function nestedBlockFacts({ block, max_items, min_items, nesting_mode }) {
  return { block: blockFacts(block), max_items, min_items, nesting_mode };
}

function mapSorted(object, convert) {
  return Object.fromEntries(
    Object.keys(object)
      .sort()
      .map((key) => [key, convert(object[key])]),
  );
}

/** The project's own formatting: an attribute is about a line, so a new provider version is a readable diff. */
async function formatted(facts) {
  const config = await prettier.resolveConfig(provider.factsFile);
  return prettier.format(JSON.stringify(facts), { ...config, filepath: provider.factsFile });
}

function fail(messages, status = 1) {
  process.stderr.write(`${messages.join("\n")}\n`);
  process.exit(status);
}
