/** Hours in which little happens to an objective, or nothing, and a source that is gone. */
import { BURN, MISSING, type Events, type ObjectiveProbe, PAGES, WELL, near } from "./objective-probe";
import { otherObjective } from "./objective-others";
import { STRANGER } from "./probes";
import type { Figure, Scenario } from "./scenario";
import type { Course } from "./world";

export function quietScenarios(options: ObjectiveProbe): Scenario[] {
  const { slo, own, world, pagesAfter } = options;
  const handful = Math.max(20, pagesAfter + 7);
  const night = (minutes: number): Course<Events> => [
    { minutes: 120, state: { all: 0.5, bad: 0 } },
    { minutes, state: { all: 0.5, bad: 0.5 } },
    { minutes: 5, state: { all: 0.5, bad: 0 } },
  ];
  const ratios = ["5m", "30m", "1h", "2h", "6h", "1d", "3d"].map((window) => `slo:sli_error:ratio${window}{slo="${slo}"}`);
  return [
    {
      name: `${BURN}: four bad events of ${slo} in a quiet hour page nobody, whatever their share`,
      world: world(night(8), own),
      checks: [],
      figures: [124, 128, 130].map((at) => ({ at, expr: PAGES, gives: [] })),
    },
    {
      name: `${BURN}: a handful of bad events of ${slo} in a quiet hour page`,
      world: world(night(handful), own),
      checks: [],
      figures: [{ at: 120 + handful, expr: `${PAGES} > bool 0`, gives: [{ labels: {}, value: 1 }] }],
    },
    {
      name: `${BURN}: hours without an event of ${slo} leave no share that is not a number`,
      evaluation: 5,
      world: world(
        [
          { minutes: 60, state: { all: 60, bad: 0 } },
          { minutes: 180, state: { all: 0, bad: 0 } },
        ],
        own,
      ),
      checks: [{ at: 240, alert: BURN, fires: [] }],
      figures: [
        ...ratios.map((ratio): Figure => ({ at: 200, expr: `${ratio} != ${ratio}`, gives: [] })),
        { at: 200, expr: ratios[0] ?? "", gives: [] },
        near(ratios[4] ?? "", 0, 1e-9, 200, options),
      ],
    },
  ];
}

export function missingScenarios({ slo, own, world }: ObjectiveProbe): Scenario[] {
  const leaving: Course<Events> = [
    { minutes: 30, state: WELL },
    { minutes: 30, gone: true },
  ];
  // The rate over five minutes finds two samples for three minutes after the last.
  const told = 30 + 4 + 10;
  const firing = (at: number, ...gives: Figure["gives"]): Figure => ({
    at,
    expr: `count by (slo) (ALERTS{alertname="${MISSING}", slo="${slo}", alertstate="firing"})`,
    gives,
  });
  return [
    {
      name: `${MISSING}: a source of ${slo} that is gone is told ten minutes after its last rate, and another system's does not stand in for it`,
      world: [...world(leaving, own), ...world([{ minutes: 60, state: WELL }], STRANGER), ...otherObjective(own.system, 60, 0)],
      checks: [],
      figures: [firing(30), firing(told - 1), firing(told, { labels: { slo }, value: 1 })],
    },
    {
      name: `${MISSING}: no events of ${slo} are a rate of zero, and that is known`,
      world: world([{ minutes: 60, state: { all: 0, bad: 0 } }], own),
      checks: [],
      figures: [firing(60)],
    },
  ];
}
