import { longScenarios } from "../rules/cases-of";
import { expectAsTheySay } from "../rules/replay";

test.each(longScenarios("canvascast"))("of %s comes out as its %i scenarios say", (_subject, _count, one) => {
  expectAsTheySay(one);
});
