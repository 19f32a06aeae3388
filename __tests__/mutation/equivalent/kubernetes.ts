/** Single changes of the rules about the cluster that change nothing. */
import type { Equivalent } from "../equivalent";

/** The changes of each alert that one reason holds for. @param line how the line begins that they change. @default - any line */
const because = (reason: string, changes: Readonly<Record<string, readonly string[]>>, line?: string): readonly Equivalent[] =>
  Object.entries(changes).flatMap(([alert, all]) =>
    all.map((change) => ({
      mutant: `kubernetes | kubernetes.alerts | ${alert} | ${change}`,
      ...(line === undefined ? {} : { line }),
      because: reason,
    })),
  );

const MAX_SUM = "aggregation | max -> sum";
const MAX_MIN = "aggregation | max -> min";
const DIVIDED = "arithmetic | * -> /";
const LONGER = "window | 5m -> 15m";
const OR_NOTHING = "boundary | > -> >=";

/** What is left of a guarded expression without its guard, as lists of mutants cut it off. */
const unguarded = (guarded: string): string => `guard dropped | ${guarded} -> ${guarded}`;

export const kubernetes: readonly Equivalent[] = [
  ...because("Of what is 0 or 1, the sum of copies is 0 where the largest is.", { KubeNodeNotReady: [MAX_SUM] }),
  ...because("Of one name there is one pod at a time, and of its last end one reason.", {
    KubeContainerWaiting: [MAX_MIN],
    KubeContainerOOMKilled: [MAX_MIN],
  }),
  ...because("A condition has one reason at a time.", { KubeDeploymentRolloutStuck: [MAX_MIN] }),
  ...because("Pods are counted in one unit.", { KubeletTooManyPods: [MAX_MIN] }),
  ...because("The info of a pod is 1, so that there are as many as they sum up to.", {
    KubeletTooManyPods: ["aggregation | count -> sum"],
  }),
  ...because("The info of a pod is 1, and only whether the product is more than 0 is asked.", { KubePodNotReady: [MAX_SUM, DIVIDED] }),
  ...because("A counter that grew grew by 1 at least, in one series as in all together.", {
    KubeContainerOOMKilled: ["aggregation | sum -> max", "threshold | 1 -> 0.1"],
  }),
  ...because("Only whether there was any failure is asked, and a counter that grew has a rate.", {
    KubeletCertificateRenewalFailing: ["function | increase -> rate"],
  }),
  ...because("No device has file systems both of a kind that the guard leaves out and of one that it does not.", {
    NodeFilesystemFillingUp: ['matcher dropped | , fstype!~"tmpfs|ramfs|overlay|squashfs|erofs|iso9660|nsfs|fuse.*" -> nothing'],
  }),
  ...because("What the API turns away are requests too, so there are some, and 0 divided by them is 0.", { KubeAPIRejecting: [DIVIDED] }),
  ...because("A quantile of no requests is no number, of which no comparison holds: the guard says the same once more.", {
    KubeClientCertificateExpiring: [OR_NOTHING, unguarded("histogram_quantile( 0.01, sum by (system, le) (rate(apiserver_clien...")],
  }),
  ...because(
    "There is a share only where there was a list, and a counter that grew grew by 1 at least: the guard says the same once more.",
    {
      KubeStateMetricsListFailing: [
        "threshold | 1 -> 0.1",
        unguarded("( sum by (system, resource) (rate(kube_state_metrics_list_total{sys..."),
      ],
    },
  ),
  ...because(
    "There is a quantile or a share of five minutes only where something came in them, and what grew in them by 1 at least grew in a quarter of an hour: the guard says the same once more.",
    { KubeClientCertificateExpiring: [LONGER], KubeStateMetricsListFailing: [LONGER, "aggregation | sum -> max"] },
    "and sum by",
  ),
  ...because(
    "What is turned away is read together with all requests: where five minutes know of it, they know of requests too.",
    { KubeAPIRejecting: [LONGER] },
    "or 0 * ",
  ),
  ...because("Periods in which a container was stopped are periods: where there are none, 0 of 0 is no number.", {
    CPUThrottlingHigh: [OR_NOTHING],
  }),
  ...because("The guard demands ten packets per second, so there are some.", { NodePacketErrors: [OR_NOTHING] }),
];
