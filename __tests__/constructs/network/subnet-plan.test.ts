import fc from "fast-check";
import ipaddr from "ipaddr.js";
import { type ZoneSubnetPlan, planSubnets } from "../../../constructs/network/subnet-plan";
import type { Cidr } from "../../../units";

const ZONES = ["a", "b", "c", "d", "e", "f"].map((letter) => `eu-central-1${letter}`);

const legalCidr = fc
  .tuple(fc.constantFrom(10, 100, 172, 192), fc.nat(255), fc.nat(15), fc.integer({ min: 16, max: 20 }))
  .map(([first, second, third, prefix]): Cidr => `${first}.${second}.${prefix === 16 ? 0 : third * 16}.0/${prefix}`);

const legalZones = fc.integer({ min: 2, max: 6 }).map((count) => ZONES.slice(0, count));

function rangeOf(cidr: string): { readonly first: number; readonly last: number } {
  const [address, prefix] = ipaddr.IPv4.parseCIDR(cidr);
  const first = address.toByteArray().reduce((sum, octet) => sum * 256 + octet, 0);
  return { first, last: first + 2 ** (32 - prefix) - 1 };
}

function cidrsOf(plan: readonly ZoneSubnetPlan[]): Cidr[] {
  return plan.flatMap((zone) => [zone.privateCidr, zone.publicCidr, zone.intraCidr, zone.isolatedCidr]);
}

describe("subnet plan", () => {
  test("gives pods an eighth of the VPC in each zone, and a 64th or 128th to what needs few addresses", () => {
    expect(planSubnets("10.20.0.0/16", ZONES.slice(0, 3))).toEqual([
      {
        zone: "eu-central-1a",
        privateCidr: "10.20.0.0/19",
        publicCidr: "10.20.192.0/22",
        intraCidr: "10.20.224.0/23",
        isolatedCidr: "10.20.240.0/23",
      },
      {
        zone: "eu-central-1b",
        privateCidr: "10.20.32.0/19",
        publicCidr: "10.20.196.0/22",
        intraCidr: "10.20.226.0/23",
        isolatedCidr: "10.20.242.0/23",
      },
      {
        zone: "eu-central-1c",
        privateCidr: "10.20.64.0/19",
        publicCidr: "10.20.200.0/22",
        intraCidr: "10.20.228.0/23",
        isolatedCidr: "10.20.244.0/23",
      },
    ]);
  });

  test("never overlaps, stays in the VPC and starts each subnet on its own boundary, for any legal network and zones", () => {
    fc.assert(
      fc.property(legalCidr, legalZones, (vpcCidr, zones) => {
        const vpc = rangeOf(ipaddr.IPv4.networkAddressFromCIDR(vpcCidr).toString() + `/${vpcCidr.split("/")[1]}`);
        const cidrs = cidrsOf(planSubnets(vpcCidr, zones));
        const ranges = cidrs.map(rangeOf).sort((a, b) => a.first - b.first);

        expect(ranges).toHaveLength(4 * zones.length);
        for (const cidr of cidrs) expect(`${ipaddr.IPv4.networkAddressFromCIDR(cidr)}/${cidr.split("/")[1]}`).toBe(cidr);
        for (const [index, range] of ranges.entries()) {
          expect(range.first).toBeGreaterThan(index === 0 ? vpc.first - 1 : (ranges[index - 1]?.last ?? Infinity));
          expect(range.last).toBeLessThanOrEqual(vpc.last);
        }
      }),
    );
  });

  test("leaves every subnet the 16 addresses that EKS wants at least, in the smallest VPC too", () => {
    const smallest = cidrsOf(planSubnets("10.20.16.0/20", ZONES)).map(rangeOf);

    expect(Math.min(...smallest.map(({ first, last }) => last - first + 1))).toBe(32);
  });

  test("moves no subnet when a zone is appended", () => {
    fc.assert(
      fc.property(legalCidr, legalZones, (vpcCidr, zones) => {
        const all = planSubnets(vpcCidr, ZONES);
        expect(planSubnets(vpcCidr, zones)).toEqual(all.slice(0, zones.length));
      }),
    );
  });

  test.each([
    ["too large", "10.0.0.0/15" as Cidr, ZONES.slice(0, 3), "vpc.cidr: The network of the VPC has the wrong size."],
    ["too small", "10.0.0.0/21" as Cidr, ZONES.slice(0, 3), "vpc.cidr: The network of the VPC has the wrong size."],
    ["spread too wide", "10.0.0.0/16" as Cidr, [...ZONES, "eu-central-1g"], "vpc.zones: There are more zones"],
  ])("refuses a network that is %s", (_, vpcCidr, zones, message) => {
    const [at, what] = message.split(": ");
    expect(() => planSubnets(vpcCidr, zones)).toThrow(new RegExp(`${at}\n\\s+${what}`));
  });
});
