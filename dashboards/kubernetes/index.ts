/** The dashboards of the cluster by key. */
import type { ClusterKind } from "../../metrics/exporters";
import type { Dashboards } from "../dashboard";
import { controlPlane } from "./control-plane";
import { nodes } from "./nodes";
import { volumes } from "./volumes";
import { workloads } from "./workloads";

/** @param kind of the cluster. @default - what any kind has */
export function kubernetesDashboards(kind?: ClusterKind): Dashboards {
  return { nodes, workloads, volumes, "control-plane": controlPlane(kind) };
}
