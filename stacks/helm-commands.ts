/** The commands by which a person puts each release of a stack in by hand, as it is: Terraform installs them, and this is for the day on which it cannot. */
import type { IConstruct } from "constructs";
import { HelmRelease } from "../constructs/helm/helm-release";

/** One line for each release of a chart from a repository, in the order of the tree. Values stay those that the release has. */
export function helmCommands(stack: IConstruct): string {
  return stack.node
    .findAll()
    .filter((construct): construct is HelmRelease => construct instanceof HelmRelease)
    .flatMap(({ release, chart }) => {
      const { name, namespaceInput, repositoryInput, versionInput } = release;
      if (repositoryInput === undefined || versionInput === undefined) return [];
      const source = repositoryInput.startsWith("oci://") ? `${repositoryInput}/${chart.name}` : `${chart.name} --repo ${repositoryInput}`;
      return [
        `helm upgrade ${release.nameInput ?? name} ${source} --version ${versionInput} --namespace ${namespaceInput ?? "default"} --reuse-values --atomic`,
      ];
    })
    .join("\n");
}
