/** What `npm run mutate` was asked for. */
import { parseArgs } from "node:util";
import { SYSTEMS, platformPacks } from "../../systems";

export interface Settings {
  /** @default - all systems and packs */
  readonly system: string | undefined;
  /** @default - all alerts and records */
  readonly rule: string | undefined;
  /** What the names of the groups begin with. @default - all groups */
  readonly group: string | undefined;
  /** How many mutants. @default - all of them */
  readonly sample: number | undefined;
  readonly seed: number;
  /** Whether long scenarios are left out, and rules that only they look at. */
  readonly short: boolean;
  /** Whether the changes that are said to change nothing are judged, and no others: none may be noticed. */
  readonly equivalent: boolean;
  /** The score in percent below which the exit code is 1. */
  readonly floor: number;
  /** One mutant in so many is judged by promtool as well; none where it is 0. */
  readonly promtool: number;
}

/** @throws {Error} whose message says what is wrong */
export function settingsOf(arguments_: readonly string[]): Settings {
  const { values } = parseArgs({
    args: [...arguments_],
    options: {
      system: { type: "string" },
      rule: { type: "string" },
      group: { type: "string" },
      sample: { type: "string" },
      seed: { type: "string", default: "20261125" },
      short: { type: "boolean", default: false },
      equivalent: { type: "boolean", default: false },
      floor: { type: "string", default: "0" },
      promtool: { type: "string", default: "0" },
    },
  });
  const systems = [...Object.keys(SYSTEMS), ...platformPacks().map(({ name }) => name)];
  if (values.system !== undefined && !systems.includes(values.system)) {
    throw new Error(`--system ${values.system}: there is no such system. Known are ${systems.join(", ")}.`);
  }
  return {
    system: values.system,
    rule: values.rule,
    group: values.group,
    sample: values.sample === undefined ? undefined : numberOf("--sample", values.sample),
    seed: numberOf("--seed", values.seed),
    short: values.short,
    equivalent: values.equivalent,
    floor: numberOf("--floor", values.floor),
    promtool: numberOf("--promtool", values.promtool),
  };
}

function numberOf(option: string, text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  throw new Error(`${option} ${text}: is no whole number from 0.`);
}
