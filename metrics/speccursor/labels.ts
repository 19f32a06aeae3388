/**
 * Labels that SpecCursor's metrics have in common. The source document asks for service name, ecosystem, operation type and status, and
 * lists no value of them. The service is no label of the instruments: the scrape puts it on every series as `service`, by the names that
 * logs and traces call it too.
 */
import { oneOf, optional, upTo } from "../contract";

/** What the services do, as their spans are called. */
export const OPERATION = {
  operation: oneOf("webhook.process", "job.orchestrate", "upgrade.execute", "claude.request", "proof.verify"),
} as const;

/** Package ecosystems that are served: npm, PyPI, crates.io and the like. */
export const ECOSYSTEMS = 8;
export const ECOSYSTEM = { ecosystem: upTo(ECOSYSTEMS) } as const;

/** Of what can also be about no ecosystem, as a webhook is. */
export const ECOSYSTEM_IF_ANY = { ecosystem: optional(upTo(ECOSYSTEMS)) } as const;

export const STATUS = { status: oneOf("success", "failure") } as const;

/** Of the families that the source names without a metric. Their names begin with the system, so that no other system has them. */
export const NAMES_ARE_OURS = "The source names the family and no metric: name and labels are ours.";
