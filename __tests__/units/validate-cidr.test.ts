/** Networks in CIDR notation: what is wrong with one, and how two lie to each other. */
import fc from "fast-check";
import { type Network, cidrFault, isPrivateNetwork, networksOverlap, parseNetwork } from "../../units/validate-cidr";

function network(text: string): Network {
  const parsed = parseNetwork(text);
  if (parsed === undefined) throw new Error(`${text} is no network.`);
  return parsed;
}

describe("a network is refused", () => {
  test.each([
    { text: "", fault: "is not of the form a.b.c.d/n" },
    { text: "10.0.0.0", fault: "is not of the form a.b.c.d/n" },
    { text: "10.0.0/16", fault: "is not of the form a.b.c.d/n" },
    { text: "10.0.0.0.0/16", fault: "is not of the form a.b.c.d/n" },
    { text: "10.0.0.0/16 ", fault: "is not of the form a.b.c.d/n" },
    { text: "10.0.0.0/-1", fault: "is not of the form a.b.c.d/n" },
    { text: "10.0.0.0/1.5", fault: "is not of the form a.b.c.d/n" },
    { text: "fd00::/48", fault: "is not of the form a.b.c.d/n" },
    { text: "256.0.0.0/16", fault: "has the octet 256" },
    { text: "10.0.0.999/32", fault: "has the octet 999" },
    { text: "10.0.0.0/33", fault: "has the prefix length 33" },
    { text: "10.010.0.0/16", fault: "has the number 010 with a leading zero" },
    { text: "10.0.0.0/08", fault: "has the number 08 with a leading zero" },
    { text: "10.20.0.1/16", fault: "has host bits set: the network itself is 10.20.0.0/16" },
    { text: "10.20.255.0/20", fault: "has host bits set: the network itself is 10.20.240.0/20" },
    { text: "128.0.0.0/0", fault: "has host bits set: the network itself is 0.0.0.0/0" },
  ])('for "$text", which $fault', ({ text, fault }) => {
    expect(cidrFault(text)).toBe(fault);
    expect(parseNetwork(text)).toBeUndefined();
  });
});

describe("a network is accepted", () => {
  test.each(["0.0.0.0/0", "10.0.0.0/8", "10.20.240.0/20", "203.0.113.7/32", "255.255.255.254/31"])("as %s", (text) => {
    expect(cidrFault(text)).toBeUndefined();
  });

  test("with its first and last address as numbers", () => {
    expect(network("10.20.240.0/20")).toEqual({ prefix: 20, first: 169_144_320, last: 169_148_415 });
    expect(network("255.255.255.255/32").last).toBe(2 ** 32 - 1);
  });
});

describe("two networks", () => {
  test.each([
    { one: "10.0.0.0/16", other: "10.0.255.0/24", overlap: true },
    { one: "10.0.0.0/16", other: "10.0.0.0/8", overlap: true },
    { one: "10.0.0.0/16", other: "10.1.0.0/16", overlap: false },
    { one: "10.1.0.0/16", other: "10.0.255.0/24", overlap: false },
    { one: "0.0.0.0/0", other: "255.255.255.255/32", overlap: true },
  ])("$one and $other overlap: $overlap", ({ one, other, overlap }) => {
    expect(networksOverlap(network(one), network(other))).toBe(overlap);
    expect(networksOverlap(network(other), network(one))).toBe(overlap);
  });
});

describe("a private network", () => {
  test.each([
    { text: "10.0.0.0/8", isPrivate: true },
    { text: "172.16.0.0/12", isPrivate: true },
    { text: "172.32.0.0/16", isPrivate: false },
    { text: "192.168.255.0/24", isPrivate: true },
    { text: "192.0.0.0/8", isPrivate: false },
    { text: "100.64.0.0/16", isPrivate: false },
  ])("$text is one of RFC 1918: $isPrivate", ({ text, isPrivate }) => {
    expect(isPrivateNetwork(network(text), { allowRfc6598: false })).toBe(isPrivate);
  });

  test("may be one of RFC 6598 where it is asked for", () => {
    expect(isPrivateNetwork(network("100.127.0.0/16"), { allowRfc6598: true })).toBe(true);
    expect(isPrivateNetwork(network("100.128.0.0/16"), { allowRfc6598: true })).toBe(false);
  });
});

test("any text is judged without throwing", () => {
  const pieces = fc.stringMatching(/^[0-9./ :a]{0,24}$/);
  fc.assert(
    fc.property(pieces, (text) => {
      expect(cidrFault(text) === undefined).toBe(parseNetwork(text) !== undefined);
    }),
    { seed: 7 },
  );
});
