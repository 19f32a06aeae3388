import { type Connection, refusingEnds } from "../../../constructs/network-policies/permits";
import { type NetworkRule, namespaceNamed, tcp } from "../../../constructs/network-policies/rule";

const CLOSED = { shop: { team: "shop" }, stores: { team: "stores" } };

const rule = (part: Partial<NetworkRule> & Pick<NetworkRule, "namespace" | "direction">): NetworkRule => {
  return { name: "rule", peers: [], ports: [], reason: "For the test.", ...part };
};

const sends = rule({ namespace: "shop", direction: "out" });
const takes = rule({ namespace: "stores", direction: "in" });
const connection: Connection = {
  from: { namespace: "shop", pods: { app: "api" } },
  to: { namespace: "stores", pods: { app: "database" } },
  port: 5432,
};

const ends = (rules: readonly NetworkRule[], changes: Partial<Connection> = {}) =>
  refusingEnds({ ...connection, ...changes }, { rules, closed: CLOSED });

describe("a connection between namespaces that are closed", () => {
  test("is refused by both ends without a rule, and by one with a rule for the other", () => {
    expect(ends([])).toEqual(["from", "to"]);
    expect(ends([sends])).toEqual(["to"]);
    expect(ends([takes])).toEqual(["from"]);
    expect(ends([sends, takes])).toEqual([]);
  });

  test("needs rules of the right direction and namespace", () => {
    expect(ends([{ ...sends, direction: "in" }, takes])).toEqual(["from"]);
    expect(ends([sends, { ...takes, namespace: "shop" }])).toEqual(["to"]);
  });

  test("needs a rule about its pods: one about other pods, or about some where the pods are not known, is none", () => {
    expect(ends([{ ...sends, pods: { app: "api" } }, takes])).toEqual([]);
    expect(ends([{ ...sends, pods: { app: "worker" } }, takes])).toEqual(["from"]);
    expect(ends([{ ...sends, pods: { app: "api" } }, takes], { from: { namespace: "shop" } })).toEqual(["from"]);
  });

  test("needs a peer that is the other end, by labels of namespace and pods", () => {
    const from = (peers: NetworkRule["peers"]) => ends([sends, { ...takes, peers }]);

    expect(from([{ namespace: { team: "shop" } }])).toEqual([]);
    expect(from([{ namespace: {} }])).toEqual([]);
    expect(from([{ namespace: namespaceNamed("shop"), pods: { app: "api" } }])).toEqual([]);
    expect(from([{ namespace: { team: "stores" } }])).toEqual(["to"]);
    expect(from([{ namespace: { team: "shop" }, pods: { app: "worker" } }])).toEqual(["to"]);
    expect(from([{ network: "10.0.0.0/16" }])).toEqual(["to"]);
  });

  test("needs its port, by number or name, and its protocol", () => {
    const at = (ports: NetworkRule["ports"], port: Connection["port"] = 5432) => ends([sends, { ...takes, ports }], { port });

    expect(at(tcp(80, 5432))).toEqual([]);
    expect(at(tcp(80))).toEqual(["to"]);
    expect(at([{ port: 5432, protocol: "UDP" }])).toEqual(["to"]);
    expect(at(tcp("postgres"), "postgres")).toEqual([]);
    expect(at(tcp("postgres"), "http")).toEqual(["to"]);
    expect(
      refusingEnds({ from: connection.from, to: connection.to }, { rules: [sends, { ...takes, ports: tcp(5432) }], closed: CLOSED }),
    ).toEqual(["to"]);
  });
});

describe("a connection to outside", () => {
  test("needs a rule without peers, or one with the network", () => {
    const out = (peers: NetworkRule["peers"], to: Connection["to"]) => ends([{ ...sends, peers }], { to });

    expect(out([], {})).toEqual([]);
    expect(out([{ network: "10.0.0.0/16" }], { network: "10.0.0.0/16" })).toEqual([]);
    expect(out([{ network: "10.0.0.0/16" }], {})).toEqual(["from"]);
    expect(out([{ namespace: {} }], {})).toEqual(["from"]);
  });
});

describe("a namespace that nobody closed", () => {
  test("sends and takes everything", () => {
    expect(ends([sends], { to: { namespace: "kube-system" } })).toEqual([]);
    expect(ends([], { from: { namespace: "kube-system" }, to: { namespace: "other" } })).toEqual([]);
  });
});
