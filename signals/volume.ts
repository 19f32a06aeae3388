/** How many events a figure about events must stand on. */
import { type BinaryOperator, type Expression, binary, number } from "./expression";
import type { QueryFault } from "./signal";

/** The type parameter is what tells the compiler whether a number was given. */
export interface Volume<Least extends number | undefined> {
  /**
   * Events within the window below which there is no figure at all. With it the figure is guarded already, and an alert on it needs no guard.
   *
   * @default - a figure wherever there is one event; an alert on it needs a guard
   */
  readonly atLeast?: Least;
}

/** A figure about events is a share, unless it is only there with enough of them. */
export type ShareUnless<Least extends number | undefined> = [Least] extends [number] ? "level" : "share";

export function shareUnless<Least extends number | undefined>({ atLeast }: Volume<Least>): ShareUnless<Least> {
  return (atLeast === undefined ? "share" : "level") as ShareUnless<Least>;
}

/** Events per second will do where none of them is counted. */
export function countedAs({ atLeast }: Volume<number | undefined>): "rate" | "increase" {
  return atLeast === undefined ? "rate" : "increase";
}

/** The events that are divided by: more than none, or at least so many. Nothing is ever divided by zero. */
export function enough(events: Expression, { atLeast }: Volume<number | undefined>): Expression {
  const [operator, least]: readonly [BinaryOperator, number] = atLeast === undefined ? [">", 0] : [">=", atLeast];
  return binary(events, operator, number(least));
}

export function volumeFaults({ atLeast }: Volume<number | undefined>): readonly QueryFault[] {
  if (atLeast === undefined || (Number.isFinite(atLeast) && atLeast > 0)) return [];
  return [
    {
      what: "The least number of events filters nothing, or everything.",
      got: String(atLeast),
      allowed: "a number above 0",
      remedy: "Write how many events the figure must stand on, or leave atLeast out.",
    },
  ];
}
