/**
 * What a stack tells the stacks above it: a small named interface. The lower stack publishes each name as a Terraform output, the higher one reads
 * them by one remote state. Handing a resource of one stack to another would make CDKTF invent outputs with hashed names that come and go with their
 * readers; these names are a contract.
 */
import { TerraformOutput, type TerraformStack } from "cdktf";
import { Construct } from "constructs";
import { pascalCase } from "../constructs/pascal-case";
import { remoteState, type StackLayer, type StateEnvironment } from "./backend";

/** Values by name. In the stack that reads, each is a token that Terraform resolves. */
export type OutputValues<Name extends string> = Readonly<Record<Name, string>>;

export interface StackOutputs<Name extends string> {
  /** The layer whose stacks publish them. */
  readonly layer: StackLayer;
  /** What each output is. */
  readonly descriptions: Readonly<Record<Name, string>>;
  /**
   * Makes one Terraform output for each name: `clusterName` becomes `cluster_name`. What an environment does not have is `undefined` and not published; who
   * reads it all the same is refused by Terraform.
   */
  publish(stack: TerraformStack, values: Readonly<Record<Name, string | undefined>>): void;
  /** Reads what the stack of that environment published. Call it once in a stack. */
  read(stack: TerraformStack, environment: StateEnvironment): OutputValues<Name>;
}

/** The values that an interface of outputs carries. */
export type ValuesOf<Outputs> = Outputs extends StackOutputs<infer Name> ? OutputValues<Name> : never;

/**
 * Declares the interface of a layer.
 *
 * @param descriptions What each output is, by its name in camel case. No value may be secret: outputs are readable by whoever reads the state.
 */
export function defineOutputs<Name extends string>(layer: StackLayer, descriptions: Readonly<Record<Name, string>>): StackOutputs<Name> {
  const names = Object.keys(descriptions) as Name[];
  return {
    layer,
    descriptions,
    publish: (stack, values) => {
      const outputs = new Construct(stack, "Outputs");
      for (const name of names) {
        const value = values[name];
        if (value === undefined) continue;
        new TerraformOutput(outputs, pascalCase(name), {
          value,
          description: descriptions[name],
        }).overrideLogicalId(snakeCase(name));
      }
    },
    read: (stack, environment) => {
      const state = remoteState(stack, `${pascalCase(layer)}State`, environment, layer);
      state.overrideLogicalId(layer);
      return Object.fromEntries(names.map((name) => [name, state.getString(snakeCase(name))])) as OutputValues<Name>;
    },
  };
}

function snakeCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
