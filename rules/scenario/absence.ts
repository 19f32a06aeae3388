/** The scenarios of alerts on what is not there: gone, never there, down, and one of two that is enough. */
import { STRANGER } from "./probes";
import type { FiredTexts, Scenario } from "./scenario";
import type { Course, Timeline, Who } from "./world";

export interface AbsenceProbe<State> {
  readonly alert: string;
  /** All labels of the alert beside `alertname`. */
  readonly labels: Readonly<Record<string, string>>;
  readonly texts: FiredTexts;
  /** One replica. */
  readonly world: (course: Course<State>, who: Who, replica: string) => readonly Timeline[];
  readonly own: Who;
  readonly present: State;
  /** There, and as good as not there: a target that does not answer. @default - there is no such state */
  readonly down?: State;
  /** Minutes that it must be missing. */
  readonly after: number;
}

/** When the source goes. */
const LEFT = 10;

export function absenceProbes<State>(options: AbsenceProbe<State>): Scenario[] {
  const { alert, labels, texts, world, own, present, after, down } = options;
  const at = LEFT + 1 + after;
  const fires = [{ labels }];
  const thereFor = (minutes: number): Course<State> => [{ minutes, state: present }];
  const leaving: Course<State> = [...thereFor(LEFT), { minutes: after + 10, gone: true }];
  const away = (minutes: number): Course<State> => [...thereFor(LEFT), { minutes, gone: true }, ...thereFor(after + 10)];
  const downFrom = (state: State): Course<State> => [...thereFor(LEFT), { minutes: after + 10, state }];
  return [
    {
      name: `${alert}: a source that leaves is told ${after} minutes later, and not a minute earlier`,
      world: [...world(leaving, own, "one"), ...world(leaving, own, "two")],
      checks: [
        { at: at - 1, alert, fires: [] },
        { at, alert, fires: [{ labels, texts }] },
      ],
    },
    { name: `${alert}: a source that was never there is told`, world: [], checks: [{ at: after, alert, fires }] },
    {
      name: `${alert}: one of two that is left is enough`,
      world: [...world(leaving, own, "one"), ...world(thereFor(LEFT + after + 20), own, "two")],
      checks: [{ at, alert, fires: [] }],
    },
    {
      name: `${alert}: another system's source does not stand in for it`,
      world: [...world(leaving, own, "one"), ...world(thereFor(LEFT + after + 20), STRANGER, "one")],
      checks: [{ at, alert, fires }],
    },
    {
      name: `${alert}: a source that is there is silent, and so is one that is away for less than ${after} minutes`,
      world: world(away(after - 1), own, "one"),
      checks: Array.from({ length: after + 15 }, (_, index) => ({ at: 5 + index, alert, fires: [] })),
    },
    {
      name: `${alert}: it ends when the source comes back`,
      world: world(away(after + 5), own, "one"),
      checks: [
        { at: LEFT + after + 5, alert, fires },
        { at: LEFT + after + 6, alert, fires: [] },
      ],
    },
    ...(down === undefined
      ? []
      : [
          {
            name: `${alert}: all of two that are there and do not answer are told`,
            world: [...world(downFrom(down), own, "one"), ...world(downFrom(down), own, "two")],
            checks: [
              { at: at - 1, alert, fires: [] },
              { at, alert, fires },
            ],
          },
          {
            name: `${alert}: one of two that does not answer is no reason`,
            world: [...world(downFrom(down), own, "one"), ...world(thereFor(LEFT + after + 20), own, "two")],
            checks: [{ at: at + 5, alert, fires: [] }],
          },
          {
            name: `${alert}: another system's targets that do not answer are none of its business`,
            world: [...world(thereFor(LEFT + after + 20), own, "one"), ...world(downFrom(down), STRANGER, "one")],
            checks: [{ at: at + 5, alert, fires: [] }],
          },
        ]),
  ];
}
