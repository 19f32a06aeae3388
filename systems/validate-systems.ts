/**
 * Everything that can be wrong with the systems, over all environments: names and namespaces, contracts, scrape jobs, rules and their expressions, panels,
 * routes, secrets and runbooks. All problems come at once.
 */
import type { Environment } from "../environments/environment";
import { SHARED_METRICS } from "../metrics/exporters";
import { validateMetricSets } from "../metrics/validate-contract";
import { type Problem, nearest, quoteValue } from "../problems";
import type { ScrapeJob } from "../metrics/scrape";
import type { SystemPack } from "./system-pack";
