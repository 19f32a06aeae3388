/** What the packs on the cluster and the platform may read depends on the kind of cluster, and synth holds them to it. */
import { ENVIRONMENTS, type Environment } from "../../environments";
import { EKS_JOBS, PLATFORM_JOBS, jobsOf, prometheus } from "../../metrics/exporters";
import type { Alerts } from "../../rules/alert";
import { allDown } from "../../signals/query";
import { bySystem } from "../../signals/selection";
import { SYSTEMS, platformPacks } from "../../systems";
import { analyzeRules, exposedMetrics } from "../../systems/analyze-expressions";

const systems = Object.values(SYSTEMS);

function environmentOf(kind: Environment["cluster"]["kind"]): Environment {
  const environment = ENVIRONMENTS.find(({ cluster }) => cluster.kind === kind);
  if (environment === undefined) throw new Error(`There is no environment on ${kind}.`);
  return environment;
}

/** Codes and places of what is wrong with packs in an environment of a kind. */
function problemsOf(kind: Environment["cluster"]["kind"], packs: Parameters<typeof analyzeRules>[1]): string[] {
  return analyzeRules(environmentOf(kind), packs, exposedMetrics(systems, kind)).map(({ code, at }) => `${code} ${at}`);
}

/** An alert that no target of a job answers. */
function downAlert(job: string): Alerts {
  const query = allDown(bySystem("platform").select(prometheus.up, { job }));
  const signal = { name: "down", title: "Down", description: "Down.", query, unit: "short", legend: "down" } as const;
  return { JobDown: { severity: "warning", signal, summary: "Down", description: "Down.", panel: "nodes/down" } };
}

describe.each(["eks", "kubeconfig"] as const)("the packs on %s", (kind) => {
  it("have no rule that the cluster cannot feed", () => {
    expect(problemsOf(kind, platformPacks(kind))).toEqual([]);
  });

  it.each(["kube-etcd", "kube-scheduler", "kube-controller-manager", "kube-proxy"])("may not tell of %s, which is not read", (job) => {
    expect(problemsOf(kind, [{ name: "platform", alerts: downAlert(job), slos: {} }])).toContainEqual(
      expect.stringMatching(/^D08 rules\.platform\.JobDown/),
    );
  });

  it("may tell of a job that is read", () => {
    expect(problemsOf(kind, [{ name: "platform", alerts: downAlert(PLATFORM_JOBS.loki), slos: {} }])).not.toContainEqual(
      expect.stringMatching(/^D08/),
    );
  });
});

describe("addresses of the VPC", () => {
  const names = (kind?: "eks" | "kubeconfig") => platformPacks(kind).flatMap(({ alerts }) => Object.keys(alerts));

  it("are told of on EKS only, and everything else on both", () => {
    expect(names("eks").filter((name) => !names("kubeconfig").includes(name))).toEqual([
      "NodeAddressesLow",
      "NodeAddressesExhausted",
      "SubnetAddressesExhausted",
    ]);
    expect(names()).toEqual(names("eks"));
    expect(jobsOf("kubeconfig")).not.toContain(EKS_JOBS.awsVpcCni);
  });

  it("are refused where there are none", () => {
    const codes = problemsOf("kubeconfig", platformPacks("eks"));
    expect(codes).toContainEqual(expect.stringMatching(/^D01 rules\.kubernetes\.NodeAddressesLow/));
    expect(codes.every((code) => /Addresses/.test(code))).toBe(true);
  });
});
