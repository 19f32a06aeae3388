import { App, TerraformStack, Testing } from "cdktf";
import { Construct } from "constructs";
import { collectProblems, reportProblems } from "../../../constructs/problems";
import type { Problem } from "../../../problems";

function problem(at: string): Problem {
  return { code: "OBS0201", at, what: "The chart has no such value.", got: "7", allowed: "replicas", remedy: "Write replicas." };
}

function stackWith(...places: readonly string[]): TerraformStack {
  const stack = new TerraformStack(Testing.app(), "telemetry");
  for (const place of places) reportProblems(new Construct(stack, place), [problem(place)]);
  return stack;
}

describe("reportProblems", () => {
  it("makes a foreign app fail with one line per problem and the place of the construct", () => {
    const stack = stackWith("Loki", "Tempo");
    expect(() => Testing.synth(stack, true)).toThrow(
      "[telemetry/Loki] Loki: The chart has no such value. Got 7. Allowed: replicas. Write replicas. (OBS0201)\n" +
        "  [telemetry/Tempo] Tempo: The chart has no such value. Got 7. Allowed: replicas. Write replicas. (OBS0201)",
    );
  });

  it("lets an app pass in which nothing is wrong", () => {
    const stack = new TerraformStack(Testing.app(), "telemetry");
    reportProblems(new Construct(stack, "Loki"), []);
    expect(() => Testing.synth(stack, true)).not.toThrow();
  });

  it("adds to what is already there", () => {
    const stack = new TerraformStack(Testing.app(), "telemetry");
    reportProblems(stack, [problem("a")]);
    reportProblems(stack, [problem("b")]);
    expect(collectProblems(stack).map(({ at }) => at)).toEqual(["a", "b"]);
    expect(stack.node.validate()).toHaveLength(2);
  });
});

describe("collectProblems", () => {
  it("finds the problems of all stacks, each as it was reported", () => {
    const app = new App({ outdir: Testing.app().outdir });
    const stacks = ["one", "two"].map((id) => new TerraformStack(app, id));
    for (const stack of stacks) reportProblems(new Construct(stack, "Loki"), [problem(`${stack.node.id}.loki`)]);
    expect(collectProblems(app)).toEqual([problem("one.loki"), problem("two.loki")]);
  });

  it("tells the same problem once", () => {
    const stack = new TerraformStack(Testing.app(), "telemetry");
    reportProblems(new Construct(stack, "A"), [problem("same")]);
    reportProblems(new Construct(stack, "B"), [problem("same")]);
    expect(collectProblems(stack)).toEqual([problem("same")]);
  });

  it("takes in what other validations say", () => {
    const stack = stackWith("Loki");
    new Construct(stack, "Other").node.addValidation({ validate: () => ["The subnet is too small."] });
    expect(collectProblems(stack)).toEqual([
      problem("Loki"),
      {
        code: "OBS0803",
        at: "telemetry/Other",
        what: "The subnet is too small.",
        got: "Construct",
        allowed: "a construct whose validations pass",
        remedy: "Change what the message names.",
      },
    ]);
  });
});
