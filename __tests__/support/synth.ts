/**
 * Synthesis for tests: validations are always on, and the stack is made by a factory whose result is what gets synthesized, so that no test can look at
 * an empty or a wrong stack.
 */
import { AwsProvider } from "@cdktf/provider-aws/lib/provider";
import { type App, TerraformStack, Testing } from "cdktf";
import { SynthesizedStack } from "./synthesized-stack";

/** Synthesizes the stack that the factory returns. Fails on failing validations, missing providers and a stack without any content. */
export function synthStack(makeStack: (app: App) => TerraformStack): SynthesizedStack {
  return new SynthesizedStack(JSON.parse(Testing.synth(makeStack(Testing.app()), true)));
}

/** Synthesizes constructs in a stack that has the AWS provider and nothing else. */
export function synthAws(addConstructs: (stack: TerraformStack) => void): SynthesizedStack {
  return synthStack((app) => {
    const stack = new TerraformStack(app, "test");
    new AwsProvider(stack, "Aws", { region: "eu-central-1" });
    const before = stack.node.findAll().length;
    addConstructs(stack);
    if (stack.node.findAll().length === before) throw new Error("The factory added nothing to the stack that it was given.");
    return stack;
  });
}
