import { longScenarios } from "../rules/long-scenarios";
import { expectAsTheySay } from "../rules/replay";

test.each(longScenarios("platform"))("of platform, %s comes out as its %i scenarios say", (_subject, _count, one) => {
  expectAsTheySay(one);
});
