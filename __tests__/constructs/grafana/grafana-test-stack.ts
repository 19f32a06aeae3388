/** Synthesizes constructs in a stack that has the Grafana provider and nothing else. */
import { GrafanaProvider } from "@cdktf/provider-grafana/lib/provider";
import { TerraformStack } from "cdktf";
import { synthStack } from "../../support/synth";
import type { JsonObject, SynthesizedStack } from "../../support/synthesized-stack";

export function synthGrafana(addConstructs: (stack: TerraformStack) => void): SynthesizedStack {
  return synthStack((app) => {
    const stack = new TerraformStack(app, "test");
    new GrafanaProvider(stack, "Grafana", { url: "https://grafana.shop.example" });
    addConstructs(stack);
    return stack;
  });
}

/** JSON inside an argument, as Grafana gets it: with Terraform's escapes taken away. Fails on a reference that Terraform would fill in. */
export function embeddedJson(resource: JsonObject, argument: string): JsonObject {
  const text = String(resource[argument]);
  const bare = text.replaceAll("$${", "").replaceAll("%%{", "");
  if (/[$%]\{/.test(bare)) throw new Error(`${argument} holds something that Terraform would fill in: ${text.slice(0, 200)}`);
  return JSON.parse(text.replaceAll("$${", "${").replaceAll("%%{", "%{")) as JsonObject;
}
