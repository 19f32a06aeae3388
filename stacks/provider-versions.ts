/**
 * Sources and versions of all Terraform providers. The bindings pin one exact version each; these ranges start there and accept every later fix. The lock
 * file of who deploys says which version it is.
 */
import { Aspects, TerraformProvider, type TerraformStack } from "cdktf";

/** Where a provider comes from, and which versions will do. */
export interface ProviderVersion {
  /** Address in the Terraform registry: `hashicorp/aws`. */
  readonly source: `${string}/${string}`;
  /** Starts at the version that the bindings were made from, and takes every later fix. */
  readonly version: `~> ${number}.${number}`;
}

export const PROVIDER_VERSIONS = {
  aws: { source: "hashicorp/aws", version: "~> 6.25" },
  kubernetes: { source: "hashicorp/kubernetes", version: "~> 2.38" },
  helm: { source: "hashicorp/helm", version: "~> 3.1" },
  grafana: { source: "grafana/grafana", version: "~> 4.26" },
} as const satisfies Readonly<Record<string, ProviderVersion>>;

/** Constrains every provider that the stack uses, also those that are added to it later. A provider that the table does not know keeps its binding's pin. */
export function constrainProviders(stack: TerraformStack): void {
  const versions: Readonly<Record<string, ProviderVersion>> = PROVIDER_VERSIONS;
  Aspects.of(stack).add({
    visit: (node) => {
      if (!TerraformProvider.isTerraformProvider(node)) return;
      const provider = versions[node.terraformResourceType];
      if (provider === undefined) return;
      stack.addOverride(`terraform.required_providers.${node.terraformResourceType}`, { ...provider });
    },
  });
}
