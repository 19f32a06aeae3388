/** The id of a construct from a name of Kubernetes: `observability-nodes` becomes `ObservabilityNodes`. */
export function pascalCase(name: string): string {
  return name
    .split("-")
    .map((part) => `${part.charAt(0).toUpperCase()}${part.slice(1)}`)
    .join("");
}
