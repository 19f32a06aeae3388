import { ENVIRONMENTS } from "../../environments";
import { compose } from "../../main";
import { releasesOf, synthesizedStacks } from "../../scripts/synthesized";

const stacks = synthesizedStacks(compose()).filter(({ name }) => /-(platform|telemetry)$/.test(name));

describe("commands for Helm", () => {
  test("are an output of every stack that installs charts, one line for each release of somebody else's chart", () => {
    expect(stacks).toHaveLength(2 * ENVIRONMENTS.length);
    for (const stack of stacks) {
      const { helm_commands: output } = stack.json["output"] as Readonly<Record<string, { readonly value: string }>>;
      const foreign = releasesOf(stack).filter(({ version }) => version !== undefined);
      const lines = (output?.value ?? "").split("\n");

      expect(foreign.length).toBeGreaterThan(1);
      expect(lines).toHaveLength(foreign.length);
      for (const { name, chart, version = "", namespace } of foreign) {
        const [line = "", ...others] = lines.filter((each) => each.startsWith(`helm upgrade ${name} `));
        expect(others).toEqual([]);
        expect(line).toMatch(
          new RegExp(` ${chart} --repo https://\\S+ --version ${version.replaceAll(".", "\\.")} --namespace ${namespace} `),
        );
      }
    }
  });

  test("carry no value of a release", () => {
    for (const { json } of stacks) expect(JSON.stringify(json["output"])).not.toMatch(/--set|--values|password/);
  });
});
