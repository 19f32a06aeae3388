/** The OpenTelemetry Collector on every node: logs, OTLP, enrichment. Needs a gateway to send traces to. */
import { Construct } from "constructs";
import { CHARTS } from "../helm/chart-versions";
import { HelmRelease } from "../helm/helm-release";
import type { ReleaseProps } from "../helm/release-props";
import { NAMESPACES } from "../kubernetes/namespaces";
import type { ServiceEndpoint } from "../service-endpoint";
import { AGENT_NAME, type AgentConfigOptions } from "./agent-config";
import { agentValues } from "./agent-values";

export interface CollectorAgentProps extends AgentConfigOptions, ReleaseProps {}

export class CollectorAgent extends Construct {
  /** Takes OTLP over gRPC, on the node of whoever sends. */
  readonly otlp: ServiceEndpoint;
  /** The release, for what must wait for it. */
  readonly release: HelmRelease;

  constructor(scope: Construct, id: string, props: CollectorAgentProps) {
    super(scope, id);
    this.release = new HelmRelease(this, "Release", {
      chart: CHARTS.collector,
      releaseName: AGENT_NAME,
      namespace: NAMESPACES.nodes,
      values: agentValues(props),
      ...props.release,
    });
    this.otlp = { namespace: NAMESPACES.nodes, service: AGENT_NAME, port: 4317 };
  }
}
