/** The four stacks of an environment, the interfaces by which they meet, and what a stack of another app needs to look like one of them. */
export { STACK_LAYERS, configureState, remoteState, stackName, type StackLayer, type StateEnvironment } from "./backend";
export { CLUSTER_OUTPUTS, type ClusterOutputs } from "./cluster-outputs";
export { configureClusterProviders } from "./cluster-providers";
export { ClusterIdentities, type ClusterIdentitiesProps, type Permissions } from "./cluster-identities";
export { ClusterStack, type ClusterStackProps } from "./cluster-stack";
export { ClusterStores, type BucketName, type ClusterStoresProps } from "./cluster-stores";
export { environmentTags, isEksEnvironment, type EksEnvironment } from "./eks-environment";
export { connectCluster, type ConnectedCluster } from "./connect-cluster";
export { GrafanaStack, type GrafanaStackProps } from "./grafana-stack";
export { defineOutputs, type OutputValues, type StackOutputs, type ValuesOf } from "./outputs";
export { PLATFORM_OUTPUTS, type PlatformOutputs } from "./platform-outputs";
export { PlatformStack, type PlatformStackProps } from "./platform-stack";
export { PROVIDER_VERSIONS, constrainProviders, type ProviderVersion } from "./provider-versions";
export { releaseOverrides } from "./release-overrides";
export { TELEMETRY_OUTPUTS, type TelemetryOutputs } from "./telemetry-outputs";
export { TelemetryStack, type TelemetryStackProps } from "./telemetry-stack";
