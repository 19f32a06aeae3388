/** Whether systems can be told apart: by name, and by the namespaces that decide which system a series belongs to. */
import { type Problem, quoteValue } from "../problems";
import type { SystemPack } from "./system-pack";

const NAME = /^[a-z]([a-z0-9-]{0,18}[a-z0-9])?$/;

/** @param reserved namespaces and names that the platform uses itself */
export function validateNames(
  systems: readonly Pick<SystemPack, "name" | "namespaces" | "owner">[],
  reserved: readonly string[],
): Problem[] {
  const owners = new Map<string, string>(reserved.map((name) => [name, "the platform"]));
  const names = new Set<string>(reserved);
  return systems.flatMap((system, index) => {
    const at = `systems.${system.name}`;
    const problems: Problem[] = [];
    if (!NAME.test(system.name)) {
      problems.push(
        claim(
          `systems[${index}].name`,
          "The name is no label value that fits everywhere.",
          system.name,
          "2 to 20 lower-case letters, digits and inner hyphens",
        ),
      );
    }
    if (names.has(system.name)) problems.push(claim(`${at}.name`, "The name is taken.", system.name, "a name that no other system has"));
    names.add(system.name);
    for (const namespace of system.namespaces) {
      const owner = owners.get(namespace);
      if (owner !== undefined) {
        problems.push(
          claim(
            `${at}.namespaces`,
            `The namespace belongs to ${owner} already, so its series could not be told apart.`,
            namespace,
            "a namespace of one system only",
          ),
        );
      }
      if (namespace.startsWith("kube-"))
        problems.push(
          claim(`${at}.namespaces`, "The namespace is reserved by Kubernetes.", namespace, "a name that does not start with kube-"),
        );
      owners.set(namespace, system.name);
    }
    if (system.owner.trim() === "")
      problems.push(claim(`${at}.owner`, "Nobody answers for the system.", system.owner, "the name of a team"));
    return problems;
  });
}

function claim(at: string, what: string, got: string, allowed: string): Problem {
  return { code: "OBS0801", at, what, got: quoteValue(got), allowed, remedy: "Change it in the system's pack (systems/)." };
}
