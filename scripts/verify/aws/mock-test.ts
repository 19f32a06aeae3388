/**
 * A test for `terraform test` in which every resource is made up by Terraform itself: no emulator, no credentials. It shows that everything can be planned and
 * made in an order that exists, and that the outputs are what the stacks above read.
 */
import { plausibleAttributes } from "../../security/references";
import { stackResources } from "../../security/stack-json";
import type { SynthesizedStack } from "../../synthesized";

/** The text of a `.tftest.hcl` file for the stack. */
export function mockTest(stack: SynthesizedStack): string {
  const types = [...new Set(stackResources(stack).map(({ type }) => type))].sort();
  const defaults = types.flatMap((type) => mockResource(type, plausibleAttributes(stack, type)));
  const outputs = Object.keys((stack.json["output"] ?? {}) as Readonly<Record<string, unknown>>).sort();
  return [
    `mock_provider "aws" {`,
    ...defaults,
    `}`,
    ``,
    `run "everything_is_made_up" {`,
    `  command = apply`,
    ...outputs.flatMap((output) => [
      `  assert {`,
      `    condition     = output.${output} != null && output.${output} != ""`,
      `    error_message = "The output ${output} is empty."`,
      `  }`,
    ]),
    `}`,
    ``,
  ].join("\n");
}

function mockResource(type: string, attributes: Readonly<Record<string, string>>): string[] {
  const lines = Object.entries(attributes).map(([name, value]) => {
    const [block = "", nested] = name.split(".");
    const text = JSON.stringify(value);
    return nested === undefined ? `      ${block} = ${text}` : `      ${block} = [{ ${nested} = ${text} }]`;
  });
  return lines.length === 0 ? [] : [`  mock_resource "${type}" {`, `    defaults = {`, ...lines, `    }`, `  }`];
}
