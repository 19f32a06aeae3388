/**
 * What two environments must not share. State keys, buckets and stacks are named after the environment, so that environments of different names do
 * not collide in them.
 */
import type { EksConfig, Environment } from "../environment";
import type { Problem } from "../../problems";
import { networksOverlap, parseNetwork } from "../../units/validate-cidr";
import { refusal } from "./refusal";
import type { Sound } from "./sound";

/** An environment as far as it is sound, with the place of its problems. */
export interface PlacedEnvironment {
  readonly at: string;
  readonly sound: Sound<Environment>;
}

/** One thing that each environment must have for itself. */
interface OwnThing {
  readonly field: string;
  /** As the end of a sentence that begins with both names. */
  readonly what: string;
  /** What is compared. @returns undefined where the environment has no such thing */
  readonly of: (environment: Sound<Environment>) => string | undefined;
  readonly allowed: string;
  readonly remedy: string;
}

const OWN_THINGS: readonly OwnThing[] = [
  {
    field: "cluster.name",
    what: "make clusters of the same name in one account",
    of: ({ cluster }) => (cluster?.kind === "eks" ? joined(cluster.accountId, cluster.name) : undefined),
    allowed: "a cluster of its own, by name or account: roles are named after it, and an account has one role of a name in all regions",
    remedy: "Rename the cluster.",
  },
  {
    field: "cluster.context",
    what: "use the same cluster",
    of: ({ cluster }) => (cluster?.kind === "kubeconfig" ? joined(cluster.configPath ?? "~/.kube/config", cluster.context) : undefined),
    allowed: "a cluster of its own: both would install releases of the same names",
    remedy: "Name another context.",
  },
  {
    field: "secretStore.prefix",
    what: "read the same secrets",
    of: ({ cluster, secretStore }) =>
      secretStore?.kind === "aws-secrets-manager" && cluster?.kind === "eks"
        ? joined(cluster.accountId, secretStore.region, secretStore.prefix)
        : undefined,
    allowed: "secrets of its own",
    remedy: "Choose another prefix, such as the name of the environment.",
  },
  {
    field: "grafana.url",
    what: "manage the same Grafana",
    of: ({ grafana }) => grafana?.url?.toLowerCase(),
    allowed: "a Grafana of its own: both would write the same folders",
    remedy: "Choose another URL.",
  },
  {
    field: "grafana.database",
    what: "keep Grafana's users in the same database",
    of: ({ grafana }) =>
      grafana?.database?.kind === "postgres" ? joined(grafana.database.host?.toLowerCase(), grafana.database.name) : undefined,
    allowed: "a database of its own",
    remedy: "Choose another host or name.",
  },
  {
    field: "traces.jaeger.url",
    what: "keep traces in the same OpenSearch domain",
    of: ({ traces }) => (traces?.jaeger?.storage === "opensearch" ? traces.jaeger.url?.toLowerCase() : undefined),
    allowed: "a domain of its own",
    remedy: "Choose another URL.",
  },
];

export function validateCollisions(environments: readonly PlacedEnvironment[]): Problem[] {
  return environments.flatMap((later, index) =>
    environments.slice(0, index).flatMap((earlier) => {
      const sameName = validateNames(earlier, later);
      // Two environments of one name share everything that is named after them: that one problem says it all.
      return sameName.length > 0
        ? sameName
        : [...validateOwnThings(earlier, later), ...validateNodeRoles(earlier, later), ...validateVpcs(earlier, later)];
    }),
  );
}

function validateNames(earlier: PlacedEnvironment, later: PlacedEnvironment): Problem[] {
  const [one, other] = [earlier.sound.name, later.sound.name];
  if (one === undefined || other === undefined || one.toLowerCase() !== other.toLowerCase()) return [];
  return [
    refusal({
      code: "OBS0110",
      at: `${later.at}.name`,
      what:
        one === other
          ? "Two environments have this name."
          : `The name differs from "${one}" by case only, which files and buckets do not tell apart.`,
      got: other,
      allowed: "a name of its own: state, buckets and stacks are named after it",
      remedy: "Rename one of them.",
    }),
  ];
}

function validateOwnThings(earlier: PlacedEnvironment, later: PlacedEnvironment): Problem[] {
  return OWN_THINGS.flatMap(({ field, what, of, allowed, remedy }) => {
    const value = of(later.sound);
    if (value === undefined || value !== of(earlier.sound)) return [];
    return [
      refusal({ code: "OBS0110", at: `${later.at}.${field}`, what: `${namesOf(earlier, later)} ${what}.`, got: value, allowed, remedy }),
    ];
  });
}

/** `a` with the group `b-c` and `a-b` with the group `c` would both make the role `a-b-c-nodes`. */
function validateNodeRoles(earlier: PlacedEnvironment, later: PlacedEnvironment): Problem[] {
  const [one, other] = [earlier.sound.cluster, later.sound.cluster];
  if (one?.kind !== "eks" || other?.kind !== "eks" || one.accountId !== other.accountId || one.name === other.name) return [];
  const taken = nodeRolesOf(one);
  return nodeRolesOf(other).flatMap((role, index) =>
    role === undefined || !taken.includes(role)
      ? []
      : [
          refusal({
            code: "OBS0110",
            at: `${later.at}.cluster.nodeGroups[${index}].name`,
            what: `${namesOf(earlier, later)} would both make the role ${role}.`,
            got: other.nodeGroups?.[index]?.name,
            allowed: "a name that makes another role behind the name of the cluster",
            remedy: "Rename the group.",
          }),
        ],
  );
}

function nodeRolesOf({ name, nodeGroups }: Sound<EksConfig>): readonly (string | undefined)[] {
  return (nodeGroups ?? []).map((group) => (name === undefined || group?.name === undefined ? undefined : `${name}-${group.name}-nodes`));
}

function validateVpcs(earlier: PlacedEnvironment, later: PlacedEnvironment): Problem[] {
  const [one, other] = [vpcOf(earlier), vpcOf(later)];
  const [first, second] = [parseNetwork(one ?? ""), parseNetwork(other ?? "")];
  if (first === undefined || second === undefined || !networksOverlap(first, second)) return [];
  return [
    refusal({
      code: "OBS0110",
      at: `${later.at}.cluster.vpcCidr`,
      what: `The VPCs of ${namesOf(earlier, later)} overlap, so they could never be peered.`,
      got: other,
      allowed: `a network outside ${one}`,
      remedy: "Choose another network for one of them.",
    }),
  ];
}

function vpcOf({ sound }: PlacedEnvironment): string | undefined {
  return sound.cluster?.kind === "eks" ? sound.cluster.vpcCidr : undefined;
}

function namesOf(earlier: PlacedEnvironment, later: PlacedEnvironment): string {
  return `${earlier.sound.name ?? earlier.at} and ${later.sound.name ?? later.at}`;
}

/** @returns undefined when a part is missing, so that two environments with the same hole do not collide */
function joined(...parts: readonly (string | undefined)[]): string | undefined {
  return parts.includes(undefined) ? undefined : parts.join(" ");
}
