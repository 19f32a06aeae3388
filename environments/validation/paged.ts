/** What an environment has to have when somebody is woken for it: data that a slip cannot delete, and a way out that survives the loss of a zone. */
import type { Environment } from "../environment";
import type { Problem } from "../../problems";
import { refusal } from "./refusal";
import type { Sound } from "./sound";

export function validatePaged({ paging, removalPolicy, cluster }: Sound<Environment>, at: string): Problem[] {
  if (paging !== "required") return [];
  return [
    ...(removalPolicy === "destroy"
      ? [
          refusal({
            code: "OBS0114",
            at: `${at}.removalPolicy`,
            what: "People are paged for this environment, and one command would delete its cluster, buckets and databases.",
            got: removalPolicy,
            allowed: '"protect", where paging is required',
            remedy: 'Set it to "protect".',
          }),
        ]
      : []),
    ...(cluster?.kind === "eks" && cluster.natGateways === "single"
      ? [
          refusal({
            code: "OBS0114",
            at: `${at}.cluster.natGateways`,
            what: "People are paged for this environment, and the loss of one zone would cut all others off from the internet, pager and chat included.",
            got: cluster.natGateways,
            allowed: '"per-zone" or "existing", where paging is required',
            remedy: 'Set it to "per-zone".',
          }),
        ]
      : []),
  ];
}
