import { longScenarios } from "../rules/long-scenarios";
import { expectAsTheySay } from "../rules/replay";

test.each(longScenarios("phoenix"))("of phoenix, %s comes out as its %i scenarios say", (_subject, _count, one) => {
  expectAsTheySay(one);
});
