/**
 * Labels that several exporters of a cluster have in common. How many values there are is meant for a cluster of at most 100 nodes, 500 pods and 1000
 * containers in 50 namespaces; that they depend on each other is said by `seriesPerTarget` where a contract uses several.
 */
import { upTo } from "../contract";

export const NAMESPACE = { namespace: upTo(50) } as const;
export const NODE = { node: upTo(100) } as const;

/** How many objects of a kind there are at most in one cluster. */
export const AT_MOST = { namespaces: 50, nodes: 100, pods: 500, containers: 1000, workloads: 200, volumes: 200 } as const;

/** Bounds of the classic histograms of client_golang, of prom-client and of every other library that follows them. */
export const DEFAULT_BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10] as const;
