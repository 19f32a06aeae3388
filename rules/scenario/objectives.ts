/**
 * The scenarios that every objective needs: each pair of windows on both sides of its bound, an outage that pages and ends, too few events, quiet hours, what
 * each window sees, a source that is gone, another system. Bounds are stated as multiples of the budget, which whoever writes the probe states too.
 */
import { beginningScenarios } from "./objective-beginnings";
import { boundScenarios } from "./objective-bounds";
import { outageScenarios } from "./objective-outages";
import { MISSING, type ObjectiveProbe } from "./objective-probe";
import { missingScenarios, quietScenarios } from "./objective-quiet";
import { windowScenarios } from "./objective-windows";
import type { Scenario } from "./scenario";

export function objectiveProbes(options: ObjectiveProbe): Scenario[] {
  return [boundScenarios, windowScenarios, beginningScenarios, outageScenarios, quietScenarios, missingScenarios].flatMap((scenarios) =>
    scenarios(options),
  );
}

/** Nothing is exposed at all: every objective of a system says that it has no data, with its texts. */
export function allMissing(objectives: readonly ObjectiveProbe[]): Scenario {
  return {
    name: `${MISSING}: where nothing is exposed every objective says so after ten minutes, with its texts`,
    world: [],
    checks: [
      { at: 9, alert: MISSING, fires: [] },
      {
        at: 10,
        alert: MISSING,
        fires: objectives.map(({ slo, name, title, own }) => ({
          labels: { severity: "warning", system: own.system, slo },
          texts: {
            summary: `${slo} has no data`,
            description: `Nothing is known of the events behind "${title}", so no burn alert of this objective can fire.`,
            panel: `slo/${name}BudgetRemaining`,
          },
        })),
      },
    ],
  };
}
