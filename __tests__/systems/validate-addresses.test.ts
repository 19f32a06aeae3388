/** Programs that answer some addresses only, and environments whose Prometheus has another. */
import { ENVIRONMENTS } from "../../environments";
import { dev } from "../../environments/dev";
import { local } from "../../environments/local";
import type { Environment } from "../../environments/environment";
import { renderProblemLine } from "../../problems";
import { validateAddresses } from "../../systems/validate-addresses";
import type { Cidr } from "../../units";
import { SHOP, WEB } from "./shop";

/** What the source document of Paid compares the beginning of an address with, as networks: of 172.16.0.0/12 it is one sixteenth. */
const BY_PREFIX: readonly Cidr[] = ["10.0.0.0/8", "172.16.0.0/16", "192.168.0.0/16"];

const answering = (answersTo?: readonly Cidr[]) => [
  { ...SHOP, scrape: [{ ...WEB, ...(answersTo === undefined ? {} : { answersTo }) } as (typeof SHOP)["scrape"][number]] },
];
const on = (vpcCidr: Cidr): Environment => ({ ...dev, cluster: { ...dev.cluster, vpcCidr } as Environment["cluster"] });
const whats = (answersTo: readonly Cidr[], ...environments: readonly Environment[]) =>
  validateAddresses({ systems: answering(answersTo), environments }).map(({ what }) => what);

describe("the address that Prometheus scrapes from", () => {
  it("is answered in every environment of this repository, with its correction and without", () => {
    expect(whats(BY_PREFIX, ...ENVIRONMENTS)).toEqual([]);
    expect(validateAddresses({ systems: answering(), environments: ENVIRONMENTS })).toEqual([]);
  });

  it("is refused where the pods' network is another, with the whole story", () => {
    const problems = validateAddresses({ systems: answering(BY_PREFIX), environments: [on("172.20.0.0/16")] });
    expect(problems.map(renderProblemLine)).toEqual([
      "systems.shop.scrape[0].answersTo: In dev Prometheus scrapes shop-web from an address that the program refuses, 172.20.0.0 for one: all its metrics " +
        'would be gone. Got ["10.0.0.0/8","172.16.0.0/16","192.168.0.0/16"]. Allowed: networks that hold 172.20.0.0/16, cluster.vpcCidr of dev. Have the ' +
        "program answer 172.20.0.0/16, or replace its check of addresses by a network policy and take answersTo out. (OBS0806)",
    ]);
  });

  it.each<[string, readonly Cidr[], Cidr]>([
    ["a network of shared addresses", BY_PREFIX, "100.64.0.0/16"],
    ["a network of which only a part is answered", ["10.10.0.0/17"], "10.10.0.0/16"],
    ["a network with a gap", ["10.10.0.0/18", "10.10.128.0/17"], "10.10.0.0/16"],
    ["a network that begins before", ["10.10.128.0/17"], "10.10.0.0/16"],
    ["no network at all", [], "10.10.0.0/16"],
  ])("is refused for %s", (_, answersTo, vpcCidr) => {
    expect(whats(answersTo, on(vpcCidr))).toHaveLength(1);
  });

  it.each<[string, readonly Cidr[], Cidr]>([
    ["a network at the end of what is answered", ["172.16.0.0/12"], "172.31.0.0/16"],
    ["a network that several hold together", ["10.10.128.0/17", "10.10.0.0/17"], "10.10.0.0/16"],
    ["a network that is answered twice", ["10.0.0.0/8", "10.10.0.0/16"], "10.10.0.0/16"],
  ])("is answered for %s", (_, answersTo, vpcCidr) => {
    expect(whats(answersTo, on(vpcCidr))).toEqual([]);
  });

  it("is told for each environment", () => {
    expect(whats(["10.10.0.0/16"], dev, on("10.20.0.0/16"), on("10.30.0.0/16"))).toHaveLength(2);
  });

  it("is checked on a laptop where the environment states the network of its pods, and cannot be where it does not", () => {
    expect(whats(["10.0.0.0/16"], local)).toEqual([expect.stringContaining("10.244.0.0 for one")]);
    const cluster = Object.fromEntries(Object.entries(local.cluster).filter(([field]) => field !== "podCidr"));
    expect(whats(["10.0.0.0/16"], { ...local, cluster: cluster as unknown as Environment["cluster"] })).toEqual([]);
  });

  it("cannot be compared with what is no network", () => {
    const problems = validateAddresses({ systems: answering(["10.0.0.1/8"]), environments: ENVIRONMENTS });
    expect(problems.map(({ at, what }) => `${at}: ${what}`)).toEqual([
      "systems.shop.scrape[0].answersTo[0]: The network has host bits set: the network itself is 10.0.0.0/8.",
    ]);
  });
});
