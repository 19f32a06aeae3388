/** Each construct is usable alone: its example compiles against the library, and synthesizes in a stack of its own with nothing but providers. */
import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { AwsProvider } from "@cdktf/provider-aws/lib/provider";
import { GrafanaProvider } from "@cdktf/provider-grafana/lib/provider";
import { HelmProvider } from "@cdktf/provider-helm/lib/provider";
import { KubernetesProvider } from "@cdktf/provider-kubernetes/lib/provider";
import { TerraformStack } from "cdktf";
import { CONSTRUCT_EXAMPLES, exampleName } from "../../scripts/construct-docs";
import { constructModels } from "../../scripts/docs/construct-model";
import { sourceProgram } from "../../scripts/docs/source-program";
import { synthStack } from "../support/synth";
import { compileErrors, runSnippet } from "./snippets";

const root = path.join(__dirname, "../..");
const folder = path.join(root, CONSTRUCT_EXAMPLES);
const models = constructModels(sourceProgram(root, ["constructs", "stacks"]));
const names = readdirSync(folder).sort();
const texts = names.map((name) => readFileSync(path.join(folder, name), "utf8"));

type AddExample = (stack: TerraformStack) => void;

describe("examples", () => {
  test("are there for every construct, and for nothing else", () => {
    expect(names).toEqual(models.map((model) => exampleName(model.name)).sort());
  });

  test("compile against the library, and one with a mistake does not", () => {
    const wrong = (texts[names.indexOf("vpc.ts")] ?? "").replace("natGateways:", "natGatways:");
    const errors = compileErrors([...texts, wrong]);

    expect(Object.fromEntries(names.map((name, index) => [name, errors[index]]).filter(([, found]) => found?.length !== 0))).toEqual({});
    expect(errors.at(-1)).toEqual([expect.stringContaining("natGatways")]);
  });

  test.each(models.map((model) => ({ name: model.name, file: exampleName(model.name) })))("$name synthesizes alone", ({ name, file }) => {
    const { add } = runSnippet(readFileSync(path.join(folder, file), "utf8")) as { readonly add: AddExample };
    const made: string[] = [];
    synthStack((app) => {
      const stack = new TerraformStack(app, "alone");
      new AwsProvider(stack, "Aws", { region: "eu-central-1" });
      new KubernetesProvider(stack, "Kubernetes");
      new HelmProvider(stack, "HelmProvider");
      new GrafanaProvider(stack, "GrafanaProvider");
      add(stack);
      made.push(...stack.node.findAll().map((construct) => construct.constructor.name));
      return stack;
    });

    expect(made).toContain(name);
  });
});
