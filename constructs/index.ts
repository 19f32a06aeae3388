/**
 * The library's public face: everything that another CDKTF app builds with. What is pure (contracts, signals, rules, dashboards, routes, environments) is
 * exported by sub-paths of the package, such as `cdktf-observability/rules`; importing those loads no CDKTF.
 */

// Helm: releases whose value paths are checked against the facts of the chart's version.
export { type ChartFacts, type FactsMap, type FactsNode } from "./helm/chart-facts";
export { CHARTS, type ChartSource, type LocalChart, type RepositoryChart } from "./helm/chart-versions";
export { HelmRelease, type HelmReleaseProps, type ReleaseDocument, type ReleaseDocuments } from "./helm/helm-release";
export { mergeValues, type HelmValue, type HelmValues } from "./helm/helm-values";
export { OBJECTS_CHART } from "./helm/objects-chart";
export { type ReleaseProps } from "./helm/release-props";

// What constructs hand to each other, and how they refuse.
export { PLATFORM_SYSTEM, SYSTEM_LABEL, type TelemetryIdentity } from "./identity";
export { collectProblems, reportProblems } from "./problems";
export { hostAndPort, httpUrl, type ServiceEndpoint } from "./service-endpoint";
export { type FilesystemObjectStore, type ObjectStore, type S3ObjectStore } from "./storage/object-store";

// The cluster and its network.
export {
  ADD_ONS_BEFORE_NODES,
  ADD_ONS_ON_NODES,
  AddOns,
  pinAddOns,
  type AddOn,
  type AddOnConfiguration,
  type AddOnsProps,
  type UnpinnedAddOn,
} from "./eks/add-ons";
export { type AwsAccount } from "./eks/aws-account";
export { ClusterAccess, type ClusterAccessProps } from "./eks/cluster-access";
export { EksCluster, type EksClusterProps } from "./eks/eks-cluster";
export { ExistingEksCluster, type ExistingEksClusterProps, type IEksCluster } from "./eks/eks-cluster-interface";
export {
  eksKubernetesCluster,
  kubeconfigCluster,
  type EksClusterAttributes,
  type EksKubernetesCluster,
  type KubeconfigCluster,
  type KubernetesCluster,
} from "./eks/kubernetes-cluster";
export { NodeGroup, type NodeGroupProps, type NodeSubnet } from "./eks/node-group";
export { OidcProvider, type OidcProviderProps } from "./eks/oidc-provider";
export { policyDocument, type PolicyCondition, type PolicyStatement } from "./eks/policy-document";
export { Role, type RoleProps } from "./eks/role";
export { WorkloadIdentity, type WorkloadIdentityProps } from "./eks/workload-identity";
export { WORKLOADS, type Workload, type WorkloadName } from "./eks/workloads";
export { ExistingVpc, type ExistingVpcProps, type IVpc } from "./network/existing-vpc";
export { VpcFlowLog, type VpcFlowLogProps } from "./network/flow-log";
export { SecurityGroup, type IngressRule, type SecurityGroupProps, type TrafficSource } from "./network/security-group";
export { planSubnets, type ZoneSubnetPlan } from "./network/subnet-plan";
export { Vpc, type VpcProps } from "./network/vpc";
export { ENDPOINT_SERVICES, VpcEndpoints, type EndpointService, type VpcEndpointsProps } from "./network/vpc-endpoints";
export { ZoneSubnets, type ZoneSubnetsProps } from "./network/zone-subnets";
export { AccessLogBucket, type AccessLogBucketProps } from "./storage/access-log-bucket";
export {
  EncryptionKey,
  autoScalingStatements,
  cloudWatchLogsStatement,
  volumeKeyStatements,
  type EncryptionKeyProps,
} from "./storage/encryption-key";
export { LogGroup, type LogGroupProps } from "./storage/log-group";
export { SEARCH_LOG_PREFIX, SearchDomain, type SearchDomainProps } from "./storage/opensearch-domain";
export { DATABASE_LOG_PREFIX, PostgresDatabase, type PostgresDatabaseProps } from "./storage/postgres-database";
export { PrometheusWorkspace, WORKSPACE_LOG_PREFIX, type PrometheusWorkspaceProps } from "./storage/prometheus-workspace";
export { type BucketIdentity } from "./storage/secure-bucket";
export { TelemetryBucket, readWriteStatements, type TelemetryBucketProps } from "./storage/telemetry-bucket";

// What a cluster needs before telemetry can run on it.
export { ClusterAutoscaler, type ClusterAutoscalerProps } from "./kubernetes/cluster-autoscaler";
export { LoadBalancerController, type LoadBalancerControllerProps } from "./kubernetes/load-balancer-controller";
export { Namespace, type NamespaceProps } from "./kubernetes/namespace";
export { NamespaceQuota, type NamespaceQuotaProps } from "./kubernetes/namespace-quota";
export { NetworkPolicies, type NetworkPoliciesProps } from "./kubernetes/network-policies";
export { type Labels, type NetworkPeer, type NetworkRule, type PodsPeer, type RulePeer, type RulePort } from "./network-policies/rule";
export { NAMESPACES, POD_SECURITY, type PlatformNamespace, type PodSecurityLevel } from "./kubernetes/namespaces";
export { PEOPLE_GROUPS } from "./kubernetes/people-groups";
export { PeopleRoles } from "./kubernetes/people-roles";
export { ANYWHERE, TELEMETRY_NODES, telemetryPlacement, type Placement, type PlacementProps } from "./kubernetes/placement";
export { EbsStorageClass, type EbsStorageClassProps } from "./kubernetes/storage-class";
export { PrometheusOperatorCrds, type PrometheusOperatorCrdsProps } from "./metrics/prometheus-operator-crds";
export { ExternalSecrets, type ExternalSecretsProps } from "./secrets/external-secrets";
export { SecretContainer, type SecretContainerProps } from "./secrets/secret-container";
export { SecretStore, type SecretStoreProps } from "./secrets/secret-store";

// Metrics, logs, traces, and the collector that ships them.
export { CollectorAgent, type CollectorAgentProps } from "./collector/agent";
export { CollectorGateway, type CollectorGatewayProps } from "./collector/gateway";
export { Loki, type LokiProps } from "./logs/loki";
export { Prometheus, type PrometheusProps } from "./metrics/prometheus";
export { RedisExporter, type RedisExporterProps } from "./metrics/redis-exporter";
export { BlackboxExporter, type BlackboxExporterProps } from "./probes/blackbox-exporter";
export { Jaeger, type JaegerProps } from "./traces/jaeger";
export { Tempo, type TempoProps } from "./traces/tempo";

// Alerting, and what an application's system brings to the cluster.
export { SilencesBackup, type SilencesBackupProps } from "./alerting/silences-backup";
export { Alertmanager, type AlertmanagerProps } from "./alerting/alertmanager";
export { ObjectsRelease, type ChartObject, type ChartObjects, type ObjectsReleaseProps } from "./systems/objects-release";
export { scrapeObjects, type ScrapeObjectsOptions } from "./systems/scrape-objects";
export { SystemRelease, externalSecretObjects, prometheusRule, type SystemReleaseProps } from "./systems/system-release";

// Grafana and its content.
export { AlertForwarding, type AlertForwardingProps } from "./grafana/alert-forwarding";
export { DataSources, type DataSourcesProps, type TelemetryUrls } from "./grafana/data-sources";
export { Folders, type FoldersProps } from "./grafana/folders";
export { Grafana, type GrafanaProps } from "./grafana/grafana";
export { GrafanaContent, type GrafanaContentProps } from "./grafana/grafana-content";
export { SystemDashboards, type SystemDashboardsProps } from "./grafana/system-dashboards";

// The bundled bindings of the Grafana provider. npm keeps a bundled package inside this one, where an app cannot import it itself.
export { Annotation as GrafanaAnnotation } from "@cdktf/provider-grafana/lib/annotation";
export { ContactPoint as GrafanaContactPoint } from "@cdktf/provider-grafana/lib/contact-point";
export { Dashboard as GrafanaDashboard } from "@cdktf/provider-grafana/lib/dashboard";
export { DataGrafanaDashboard } from "@cdktf/provider-grafana/lib/data-grafana-dashboard";
export { DataGrafanaDataSource } from "@cdktf/provider-grafana/lib/data-grafana-data-source";
export { DataGrafanaFolder } from "@cdktf/provider-grafana/lib/data-grafana-folder";
export { DataGrafanaServiceAccount } from "@cdktf/provider-grafana/lib/data-grafana-service-account";
export { DataGrafanaTeam } from "@cdktf/provider-grafana/lib/data-grafana-team";
export { DataSource as GrafanaDataSource } from "@cdktf/provider-grafana/lib/data-source";
export { DataSourceConfigA as GrafanaDataSourceConfig } from "@cdktf/provider-grafana/lib/data-source-config";
export { Folder as GrafanaFolder } from "@cdktf/provider-grafana/lib/folder";
export { FolderPermission as GrafanaFolderPermission } from "@cdktf/provider-grafana/lib/folder-permission";
export { LibraryPanel as GrafanaLibraryPanel } from "@cdktf/provider-grafana/lib/library-panel";
export { MessageTemplate as GrafanaMessageTemplate } from "@cdktf/provider-grafana/lib/message-template";
export { MuteTiming as GrafanaMuteTiming } from "@cdktf/provider-grafana/lib/mute-timing";
export { NotificationPolicy as GrafanaNotificationPolicy } from "@cdktf/provider-grafana/lib/notification-policy";
export { OrganizationPreferences as GrafanaOrganizationPreferences } from "@cdktf/provider-grafana/lib/organization-preferences";
export { Playlist as GrafanaPlaylist } from "@cdktf/provider-grafana/lib/playlist";
export { GrafanaProvider, type GrafanaProviderConfig } from "@cdktf/provider-grafana/lib/provider";
export { RuleGroup as GrafanaRuleGroup } from "@cdktf/provider-grafana/lib/rule-group";
export { ServiceAccount as GrafanaServiceAccount } from "@cdktf/provider-grafana/lib/service-account";
export { Team as GrafanaTeam } from "@cdktf/provider-grafana/lib/team";
