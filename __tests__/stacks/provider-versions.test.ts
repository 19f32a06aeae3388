import { AwsProvider } from "@cdktf/provider-aws/lib/provider";
import { HelmProvider } from "@cdktf/provider-helm/lib/provider";
import { KubernetesProvider } from "@cdktf/provider-kubernetes/lib/provider";
import { TerraformProvider, TerraformStack } from "cdktf";
import { PROVIDER_VERSIONS, constrainProviders } from "../../stacks/provider-versions";
import { synthStack } from "../support/synth";

class RandomProvider extends TerraformProvider {
  constructor(stack: TerraformStack, id: string) {
    super(stack, id, {
      terraformResourceType: "random",
      terraformProviderSource: "hashicorp/random",
      terraformGeneratorMetadata: { providerName: "random", providerVersion: "3.7.0" },
    });
  }
}

function requiredProviders(addProviders: (stack: TerraformStack) => void) {
  return synthStack((app) => {
    const stack = new TerraformStack(app, "test");
    constrainProviders(stack);
    addProviders(stack);
    return stack;
  }).section("terraform")["required_providers"];
}

describe("provider versions", () => {
  test("are ranges that accept fixes, for the providers that the stack uses and no others", () => {
    const providers = requiredProviders((stack) => {
      new KubernetesProvider(stack, "Kubernetes");
      new HelmProvider(stack, "Helm");
    });

    expect(providers).toEqual({ kubernetes: PROVIDER_VERSIONS.kubernetes, helm: PROVIDER_VERSIONS.helm });
  });

  test("start at the version that the bindings were made from", () => {
    const pinned = synthStack((app) => {
      const stack = new TerraformStack(app, "test");
      new AwsProvider(stack, "Aws");
      new KubernetesProvider(stack, "Kubernetes");
      new HelmProvider(stack, "Helm");
      return stack;
    }).section("terraform")["required_providers"] as Record<"aws" | "kubernetes" | "helm", { readonly version: string }>;

    for (const name of ["aws", "kubernetes", "helm"] as const) {
      const [major, minor] = pinned[name].version.split(".");
      expect(PROVIDER_VERSIONS[name].version).toBe(`~> ${major}.${minor}`);
    }
  });

  test("leave a provider alone that the table does not know", () => {
    const providers = requiredProviders((stack) => {
      new RandomProvider(stack, "Random");
    });

    expect(providers).toEqual({ random: { source: "hashicorp/random", version: "3.7.0" } });
  });
});
