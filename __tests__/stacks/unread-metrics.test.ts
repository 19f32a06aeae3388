/** A pack that drops what nothing reads, as it comes out of a synth. */
import { TelemetryStack } from "../../stacks/telemetry-stack";
import { phoenix, type SystemPack } from "../../systems";
import { EKS_ENVIRONMENT } from "../support/eks-environment";
import { valuesOf } from "../support/releases";
import { synthStack } from "../support/synth";

interface Relabeling {
  readonly regex: string;
  readonly action: string;
}

/** How the metrics of the orchestrators are relabelled. */
function relabelings(system: SystemPack): readonly Relabeling[] | undefined {
  const stack = synthStack((app) => new TelemetryStack(app, { environment: EKS_ENVIRONMENT, systems: [system] }));
  const monitors = valuesOf(stack, "phoenix-observability")["serviceMonitors"] as unknown as readonly {
    readonly name: string;
    readonly spec: { readonly endpoints: readonly { readonly metricRelabelings?: readonly Relabeling[] }[] };
  }[];
  return monitors.find(({ name }) => name === "phoenix-orchestrators")?.spec.endpoints[0]?.metricRelabelings;
}

test("metrics that nothing reads are scraped all the same by default", () => {
  expect(relabelings(phoenix)).toBeUndefined();
});

test("a pack can drop them at the scrape, and keeps what rules and panels read", () => {
  const [relabeling, ...others] = relabelings({ ...phoenix, unreadMetrics: "drop" }) ?? [];
  expect(others).toEqual([]);
  expect(relabeling?.action).toBe("keep");
  const kept = relabeling?.regex.split("|") ?? [];
  expect(kept).toEqual(expect.arrayContaining(["requests_total", "request_duration_seconds_bucket", "request_duration_seconds_count"]));
  expect(kept).not.toContain("request_duration_seconds_sum");
});
