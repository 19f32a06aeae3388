/** Terraform knows the order of resources only; this lets a resource wait for whole constructs. */
import { TerraformResource } from "cdktf";
import { Dependable, type IDependable } from "constructs";

/** The resources of all dependencies: resources themselves, and all that is below a construct. */
export function resourcesOf(dependencies: readonly IDependable[]): TerraformResource[] {
  const resources = dependencies
    .flatMap((dependency) => Dependable.of(dependency).dependencyRoots)
    .flatMap((root) => root.node.findAll())
    .filter((construct): construct is TerraformResource => TerraformResource.isTerraformResource(construct));
  return [...new Set(resources)];
}
