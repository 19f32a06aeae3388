/**
 * Whether programs that look at the address of who scrapes them answer Prometheus in every environment. Prometheus scrapes from the address of its own pod:
 * on EKS one of the VPC, elsewhere one of the cluster's pod network, where the environment states it. Where it does not, nothing can be said and nothing is
 * refused.
 */
import type { Environment } from "../environments/environment";
import type { ScrapeJob } from "../metrics/scrape";
import { type Problem, quoteValue } from "../problems";
import type { Cidr } from "../units";
import { type Network, cidrFault, parseNetwork } from "../units/validate-cidr";
import type { SystemPack } from "./system-pack";

export interface ValidateAddressesOptions {
  readonly systems: readonly Pick<SystemPack, "name" | "scrape">[];
  readonly environments: readonly Pick<Environment, "name" | "cluster">[];
}

export function validateAddresses({ systems, environments }: ValidateAddressesOptions): Problem[] {
  return systems.flatMap(({ name, scrape }) =>
    scrape.flatMap((job, index) => {
      const answersTo = networksOf(job);
      if (answersTo === undefined) return [];
      const at = `systems.${name}.scrape[${index}].answersTo`;
      const faults = answersTo.flatMap((network, position) => validateNetwork(network, `${at}[${position}]`));
      return faults.length > 0 ? faults : environments.flatMap((environment) => validateReach(job, answersTo, environment, at));
    }),
  );
}

/** @returns undefined for a job whose program answers everybody */
function networksOf(job: ScrapeJob): readonly Cidr[] | undefined {
  return job.kind === "service" || job.kind === "pods" ? job.answersTo : undefined;
}

function validateNetwork(network: string, at: string): Problem[] {
  const fault = cidrFault(network);
  if (fault === undefined) return [];
  return [
    {
      code: "OBS0806",
      at,
      what: `The network ${fault}.`,
      got: quoteValue(network),
      allowed: "a network such as 10.0.0.0/8",
      remedy: "Write the network that the program compares the address with.",
    },
  ];
}

function validateReach(
  job: ScrapeJob,
  answersTo: readonly Cidr[],
  environment: ValidateAddressesOptions["environments"][number],
  at: string,
): Problem[] {
  const pods = podNetwork(environment.cluster);
  if (pods === undefined) return [];
  const network = parseNetwork(pods.cidr);
  const unanswered = network === undefined ? undefined : firstOutside(network, answersTo);
  if (unanswered === undefined) return [];
  return [
    {
      code: "OBS0806",
      at,
      what: `In ${environment.name} Prometheus scrapes ${job.name} from an address that the program refuses, ${addressText(unanswered)} for one: all its metrics would be gone.`,
      got: quoteValue(answersTo),
      allowed: `networks that hold ${pods.cidr}, ${pods.field} of ${environment.name}`,
      remedy: `Have the program answer ${pods.cidr}, or replace its check of addresses by a network policy and take answersTo out.`,
    },
  ];
}

/** Where pods have their addresses, and which field says so. @returns undefined where the environment does not say */
function podNetwork(cluster: Environment["cluster"]): { readonly cidr: Cidr; readonly field: string } | undefined {
  if (cluster.kind === "eks") return { cidr: cluster.vpcCidr, field: "cluster.vpcCidr" };
  return cluster.podCidr === undefined ? undefined : { cidr: cluster.podCidr, field: "cluster.podCidr" };
}

/** The first address of a network that lies in none of the others, which may cover it together. */
function firstOutside(network: Network, others: readonly Cidr[]): number | undefined {
  const ranges = others.flatMap((other) => parseNetwork(other) ?? []).sort((a, b) => a.first - b.first);
  let next = network.first;
  for (const { first, last } of ranges) {
    if (first <= next && last >= next) next = last + 1;
  }
  return next <= network.last ? next : undefined;
}

function addressText(address: number): string {
  return [24, 16, 8, 0].map((bits) => Math.floor(address / 2 ** bits) % 256).join(".");
}
