/** How rules say where something is wrong. */
import type { Finding } from "../finding";
import type { StackResource } from "../stack-json";

/** Something wrong with a resource. */
export function wrong({ stack, address }: StackResource, what: string): Omit<Finding, "rule"> {
  return { at: `${stack} ${address}`, what };
}

/** Something wrong with a resource unless it is as it should be. */
export function unless(isRight: boolean, resource: StackResource, what: string): Omit<Finding, "rule">[] {
  return isRight ? [] : [wrong(resource, what)];
}
