/** Faults planted into what is really synthesized: no rule may be blind to one in the place where somebody would make it. */
import { compose } from "../../main";
import { securityFindings } from "../../scripts/security/rules";
import { synthesizedStacks } from "../../scripts/synthesized";
import { PLANTS, type Soil } from "./plants";

const stack = synthesizedStacks(compose()).find(({ name }) => name === "production-cluster");

describe("in the cluster of production", () => {
  test("nothing is wrong before something is planted", () => {
    expect(stack === undefined ? ["no stack"] : securityFindings(stack)).toEqual([]);
  });

  test.each(PLANTS)("$what is found by $rule", ({ rule, plant }) => {
    const json = structuredClone(stack?.json ?? {}) as Soil;
    plant(json);

    expect(securityFindings({ name: "production-cluster", json }).map((finding) => finding.rule)).toContain(rule);
  });
});
