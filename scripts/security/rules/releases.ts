/** Helm releases. */
import type { SecurityRules } from "../rules";
import { resourcesOfType } from "../stack-json";
import { unless } from "./places";

/** Seconds: below, a release of several replicas over three zones is given up while it is still starting. */
const MIN_TIMEOUT = 600;

export const RELEASE_RULES = {
  releasesArePinned: {
    holds: "Every release has an exact version from a repository with TLS, or is a chart of this repository.",
    check: (stack) =>
      resourcesOfType(stack, "helm_release").flatMap((release) => {
        const { chart, repository, version } = release.arguments;
        if (String(chart).startsWith("./")) return [];
        return [
          ...unless(/^\d+\.\d+\.\d+$/.test(String(version ?? "")), release, "has no exact version"),
          ...unless(/^(https|oci):\/\//.test(String(repository ?? "")), release, "comes from a repository without TLS"),
        ];
      }),
  },
  releasesRollBack: {
    holds: "Every release waits, gives up late, and takes back what it could not finish.",
    check: (stack) =>
      resourcesOfType(stack, "helm_release").flatMap((release) => {
        const { atomic, timeout, wait, cleanup_on_fail: cleanup } = release.arguments;
        return [
          ...unless(atomic === true && wait !== false && cleanup === true, release, "stays as it is when it fails"),
          ...unless(Number(timeout ?? 0) >= MIN_TIMEOUT, release, `gives up after ${String(timeout ?? 300)} seconds`),
        ];
      }),
  },
} as const satisfies SecurityRules;
