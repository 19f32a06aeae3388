import { PeopleRoles } from "../../../constructs/kubernetes/people-roles";
import { synthInCluster } from "../../support/releases";

interface Rule {
  readonly api_groups: readonly string[];
  readonly resources: readonly string[];
  readonly verbs: readonly string[];
}

describe("roles of people", () => {
  const stack = synthInCluster((scope) => {
    new PeopleRoles(scope, "People");
  });
  const rules = (start: string) => stack.resource("kubernetes_cluster_role_v1", start)["rule"] as unknown as readonly Rule[];
  const all = [...rules("People_Read_"), ...rules("People_Operate_")];

  test("CIS 4.1.2: let nobody see secrets", () => {
    expect(all.flatMap((rule) => rule.resources)).not.toContain("secrets");
  });

  test("CIS 4.1.3: have no wildcards", () => {
    expect(JSON.stringify(all)).not.toContain("*");
  });

  test("CIS 4.1.4, 4.1.8, 4.1.9, 4.1.10, 4.1.11, 4.1.12: create no pods, volumes, webhooks, tokens, shells or rights", () => {
    const created = all.filter((rule) => rule.verbs.some((verb) => /create|bind|escalate|impersonate|approve/.test(verb)));

    expect(created.flatMap((rule) => rule.resources)).toEqual(["pods/eviction"]);
    expect(all.flatMap((rule) => rule.resources).filter((resource) => /exec|attach$|proxy|token|webhook|role/.test(resource))).toEqual([]);
  });

  test("let those who read change nothing", () => {
    expect([...new Set(rules("People_Read_").flatMap((rule) => rule.verbs))]).toEqual(["get", "list", "watch"]);
  });

  test("CIS 4.1.1: are bound to groups, and the role cluster-admin to nobody", () => {
    const bindings = stack.resources("kubernetes_cluster_role_binding_v1").map((binding) => {
      const [subject] = binding["subject"] as unknown as { readonly kind: string; readonly name: string }[];
      return `${subject?.kind} ${subject?.name}: ${(binding["role_ref"] as unknown as { name: string }).name}`;
    });

    expect(bindings.sort()).toEqual([
      "Group observability:on-call: observability-operate",
      "Group observability:on-call: observability-read",
      "Group observability:on-call: view",
      "Group observability:read-only: observability-read",
      "Group observability:read-only: view",
    ]);
  });
});
