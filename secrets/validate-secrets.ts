/**
 * Whether the catalogue of secrets agrees with itself and with those who use it: each reference names a secret and a property that exist, and
 * each file that a component is told to read is one that is mounted for it.
 */
import { type SecretEntry, SECRETS } from "./catalogue";
import { secretUses, type NeededSecret, type SecretUsers } from "./needed";
import { nearest, quoteValue, type Problem } from "../problems";
import type { SystemPack } from "../systems/system-pack";

export interface ValidateSecretsOptions {
  readonly environments: readonly SecretUsers["environment"][];
  readonly systems: readonly Pick<SystemPack, "name" | "namespaces" | "secrets">[];
  /** Namespaces that the platform makes, beside those of the systems. */
  readonly namespaces: readonly string[];
  /** @default SECRETS */
  readonly catalogue?: Readonly<Record<string, SecretEntry>>;
}

export interface SecretFilesOptions {
  /** Configuration of the component, with fields such as `api_url_file`. */
  readonly config: unknown;
  /** The component that reads it: `alertmanager`. */
  readonly component: string;
  /** The secrets that are mounted in the environment. */
  readonly mounted: readonly NeededSecret[];
  /** What the places of the problems start with: `alertmanager.production`. */
  readonly at: string;
}

export function validateSecrets({ environments, systems, namespaces, catalogue = SECRETS }: ValidateSecretsOptions): readonly Problem[] {
  const known = [...namespaces, ...systems.flatMap((system) => system.namespaces)];
  const entries = Object.entries<SecretEntry>(catalogue);
  return [
    ...entries.flatMap(([name, entry]) => validateEntry(entry, `secrets.${name}`, known)),
    ...validateCollisions(entries),
    ...environments.flatMap((environment) => secretUses({ environment, systems })).flatMap((use) => validateUse(use, catalogue)),
    ...systems.flatMap((system) => validateSystemNamespaces(system, catalogue)),
  ];
}

/** Every field whose name ends in `_file` names a file that a mount provides; Alertmanager itself only notices when it sends. */
export function validateSecretFiles({ config, component, mounted, at }: SecretFilesOptions): readonly Problem[] {
  const files = mounted
    .filter(({ neededBy, mount }) => neededBy === component && mount.directory !== undefined)
    .flatMap(({ mount, properties }) => properties.map((property) => `${mount.directory}/${property}`));
  return fileFields(config, at)
    .filter(({ path }) => !files.includes(path))
    .map(({ at: place, path }) => ({
      code: "OBS0603",
      at: place,
      what: `The file is not mounted for ${component}.`,
      got: quoteValue(path),
      allowed: files.length === 0 ? "nothing: no secret is mounted" : files.join(", "),
      remedy: didYouMean(path, files) ?? `Add a secret with that directory and property to secrets/catalogue.ts, needed by ${component}.`,
    }));
}

function validateEntry({ keptAt, properties, mount }: SecretEntry, at: string, namespaces: readonly string[]): readonly Problem[] {
  const problems: Problem[] = [];
  const refuse = (field: string, what: string, got: unknown, allowed: string, remedy: string): void => {
    problems.push({ code: "OBS0602", at: `${at}.${field}`, what, got: quoteValue(got), allowed, remedy });
  };
  if (!/^[a-z0-9-]+\/[a-z0-9-]+$/.test(keptAt)) {
    refuse("keptAt", "The path in the store is not of the form component/name.", keptAt, "two parts of a-z, 0-9 and hyphens", "Rename it.");
  }
  if (properties.length === 0 || new Set(properties).size < properties.length || properties.some((one) => !/^[\w.-]+$/.test(one))) {
    refuse(
      "properties",
      "The properties cannot be the keys of one Kubernetes Secret.",
      properties,
      "one or more different names of letters, digits, dots, hyphens and underlines",
      "Give each property a name of its own.",
    );
  }
  if (!namespaces.includes(mount.namespace)) {
    const remedy = didYouMean(mount.namespace, namespaces) ?? "Use a namespace that the platform or a system has.";
    refuse("mount.namespace", "Nothing makes the namespace.", mount.namespace, namespaces.join(", "), remedy);
  }
  if (mount.directory !== undefined && !/^(?:\/[\w.-]+)+$/.test(mount.directory)) {
    refuse(
      "mount.directory",
      "The directory is not an absolute path.",
      mount.directory,
      "a path such as /etc/secrets/slack",
      "Write it so.",
    );
  }
  return problems;
}

/** Two entries must not write the same Kubernetes Secret, mount into the same directory, or have the same name in a store without slashes. */
function validateCollisions(entries: readonly (readonly [string, SecretEntry])[]): readonly Problem[] {
  const aspects: readonly { readonly field: string; readonly what: string; readonly of: (entry: SecretEntry) => string | undefined }[] = [
    { field: "mount.secretName", what: "write the same Kubernetes Secret", of: ({ mount }) => `${mount.namespace}/${mount.secretName}` },
    {
      field: "mount.directory",
      what: "are mounted into the same directory",
      of: ({ neededBy, mount }) => mount.directory && `${mount.directory} of ${neededBy}`,
    },
    { field: "keptAt", what: "have the same name in a store that knows no slashes", of: ({ keptAt }) => keptAt.replaceAll("/", "-") },
  ];
  return aspects.flatMap(({ field, what, of }) =>
    entries.flatMap(([name, entry], index) => {
      const got = of(entry);
      const first = got === undefined ? undefined : entries.slice(0, index).find(([, earlier]) => of(earlier) === got);
      if (got === undefined || first === undefined) return [];
      return {
        code: "OBS0602",
        at: `secrets.${name}.${field}`,
        what: `The secrets "${first[0]}" and "${name}" ${what}.`,
        got: quoteValue(got),
        allowed: "a value of its own for each secret",
        remedy: "Change one of the two, or make them one secret with two properties.",
      } as const;
    }),
  );
}

function validateUse(
  use: { readonly at: string; readonly secret: string; readonly property?: string },
  catalogue: Readonly<Record<string, SecretEntry>>,
): readonly Problem[] {
  const entry = Object.hasOwn(catalogue, use.secret) ? catalogue[use.secret] : undefined;
  if (entry === undefined) {
    const names = Object.keys(catalogue);
    return [notInCatalogue(use.at, `The secret is not in the catalogue.`, use.secret, names)];
  }
  if (use.property === undefined || entry.properties.includes(use.property)) return [];
  return [notInCatalogue(use.at, `The secret "${use.secret}" has no such property.`, use.property, entry.properties)];
}

function validateSystemNamespaces(
  { name, namespaces, secrets = [] }: ValidateSecretsOptions["systems"][number],
  catalogue: Readonly<Record<string, SecretEntry>>,
): readonly Problem[] {
  return secrets.flatMap((secret) => {
    const namespace = catalogue[secret]?.mount.namespace;
    if (namespace === undefined || namespaces.includes(namespace)) return [];
    return {
      code: "OBS0602",
      at: `systems.${name}.secrets`,
      what: `The secret "${secret}" is mounted outside the namespaces of the system.`,
      got: quoteValue(namespace),
      allowed: namespaces.join(", "),
      remedy: `Mount it in a namespace of ${name}, or take it out of the system's secrets.`,
    } as const;
  });
}

function notInCatalogue(at: string, what: string, got: string, known: readonly string[]): Problem {
  const remedy = didYouMean(got, known) ?? "Add it to secrets/catalogue.ts.";
  return { code: "OBS0602", at, what, got: quoteValue(got), allowed: known.join(", "), remedy };
}

function didYouMean(name: string, known: readonly string[]): string | undefined {
  const near = nearest(name, known);
  return near === undefined ? undefined : `Did you mean "${near}"?`;
}

function fileFields(value: unknown, at: string): readonly { readonly at: string; readonly path: string }[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => fileFields(item, `${at}[${index}]`));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => {
    if (key.endsWith("_file") && typeof item === "string") return [{ at: `${at}.${key}`, path: item }];
    return fileFields(item, `${at}.${key}`);
  });
}
