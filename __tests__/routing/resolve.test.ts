import { resolveReceivers, resolveRoute } from "../../routing/resolve";
import type { AlertmanagerRoute } from "../../routing/route-tree";

const TREE: AlertmanagerRoute = {
  receiver: "root",
  routes: [
    { matchers: ['severity="critical"'], receiver: "pager", continue: true },
    {
      matchers: ['system=~"paid|phoenix"'],
      receiver: "team",
      routes: [
        { matchers: ['severity="info"'], receiver: "quiet" },
        { matchers: ['severity!~"info|warning"'], continue: true },
        { matchers: ['system!="paid"'], receiver: "mail" },
      ],
    },
    { matchers: ['system="phoenix"'], receiver: "never, the route before has taken it" },
  ],
};

describe("the resolution of an alert", () => {
  it.each([
    ["an alert without labels ends at the root", {}, ["root"]],
    ["a critical alert of nobody goes to the pager alone, for the pager's route is a match", { severity: "critical" }, ["pager"]],
    ["a child takes it from its parent", { system: "paid", severity: "info" }, ["quiet"]],
    ["a child without a receiver has that of its parent, and goes on", { system: "paid", severity: "critical" }, ["pager", "team"]],
    ["siblings follow after continue, in order", { system: "phoenix", severity: "critical" }, ["pager", "team", "mail"]],
    ["where no child matches, the parent keeps it", { system: "paid", severity: "warning" }, ["team"]],
    ["a match is anchored", { system: "phoenix-2", severity: "info" }, ["root"]],
  ])("%s", (_rule, labels, expected) => {
    expect(resolveReceivers(TREE, labels)).toEqual(expected);
  });

  it("says at which places of the tree it ends", () => {
    expect(resolveRoute(TREE, { system: "phoenix", severity: "critical" })).toEqual([
      { path: "route.routes[0]", receiver: "pager" },
      { path: "route.routes[1].routes[1]", receiver: "team" },
      { path: "route.routes[1].routes[2]", receiver: "mail" },
    ]);
  });

  it("names a receiver once even if two routes lead to it", () => {
    const twice: AlertmanagerRoute = { receiver: "chat", routes: [{ receiver: "chat", continue: true }, { receiver: "chat" }] };
    expect(resolveReceivers(twice, {})).toEqual(["chat"]);
  });

  it("sends nothing into a route whose matcher cannot be read", () => {
    expect(resolveReceivers({ receiver: "root", routes: [{ matchers: ["severity==x"], receiver: "broken" }] }, { severity: "=x" })).toEqual(
      ["root"],
    );
  });
});
