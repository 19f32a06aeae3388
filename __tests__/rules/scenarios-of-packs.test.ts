/** The scenarios of the rules about the cluster and about the platform itself, on Prometheus' own engine, beside those of the systems. */
import { platformPacks } from "../../systems";
import { shortScenarios } from "./cases-of";
import { expectAsTheySay } from "./replay";

test.each(shortScenarios(platformPacks().map(({ name }) => name)))("of %s comes out as its %i scenarios say", (_subject, _count, one) => {
  expectAsTheySay(one);
});
