/**
 * What every release of the telemetry stack stands on: namespaces with their Pod Security level, the storage class, definitions, the secrets operator
 * with its store, and on EKS the load balancer controller, the autoscaler of nodes and the rights of people.
 */
import { TerraformStack } from "cdktf";
import { Construct } from "constructs";
import type { EksKubernetesCluster, KubernetesCluster } from "../constructs/eks/kubernetes-cluster";
import { PLATFORM_SYSTEM } from "../constructs/identity";
import { ClusterAutoscaler } from "../constructs/kubernetes/cluster-autoscaler";
import { LoadBalancerController } from "../constructs/kubernetes/load-balancer-controller";
import { unreachablePaths } from "../constructs/network-policies/reachability";
import { networkRules } from "../constructs/network-policies/rules";
import { Namespace, type NamespaceProps } from "../constructs/kubernetes/namespace";
import { NAMESPACES, POD_SECURITY, type PlatformNamespace } from "../constructs/kubernetes/namespaces";
import { PeopleRoles } from "../constructs/kubernetes/people-roles";
import { checkQuotas } from "../constructs/kubernetes/quota-check";
import { EbsStorageClass } from "../constructs/kubernetes/storage-class";
import { PrometheusOperatorCrds } from "../constructs/metrics/prometheus-operator-crds";
import { reportProblems } from "../constructs/problems";
import { ExternalSecrets } from "../constructs/secrets/external-secrets";
import { SecretStore } from "../constructs/secrets/secret-store";
import { autoscalerVersion } from "../environments/add-on-versions";
import type { Environment } from "../environments/environment";
import { quotaOfNamespace } from "../systems/namespace-quotas";
import type { SystemPack } from "../systems/system-pack";
import { configureState, stackName } from "./backend";
import { configureClusterProviders } from "./cluster-providers";
import { connectCluster } from "./connect-cluster";
import { type EksEnvironment, environmentTags, isEksEnvironment } from "./eks-environment";
import { pascalCase } from "../constructs/pascal-case";
import { helmCommands } from "./helm-commands";
import { PLATFORM_OUTPUTS } from "./platform-outputs";
import { constrainProviders } from "./provider-versions";
import { releaseOverrides } from "./release-overrides";

export interface PlatformStackProps {
  /** Whose cluster is prepared. */
  readonly environment: Environment;
  /** Whose namespaces are made. */
  readonly systems: readonly SystemPack[];
}

export class PlatformStack extends TerraformStack {
  constructor(scope: Construct, props: PlatformStackProps) {
    super(scope, stackName(props.environment, "platform"));
    const { environment } = props;
    configureState(this, environment, "platform");
    constrainProviders(this);
    const { cluster, aws } = connectCluster(this, environment);
    configureClusterProviders(this, cluster);

    const namespaces = this.createNamespaces(props);
    if (aws !== undefined) this.createStorageClass(environment, cluster, aws.volumesKeyArn);
    const definitions = new PrometheusOperatorCrds(this, "PrometheusOperatorCrds", {
      removalPolicy: environment.removalPolicy,
      release: { ...releaseOverrides(environment, "prometheus-operator-crds"), dependsOn: [namespaces] },
    });
    const secretStore = this.createSecretStore(environment, namespaces, definitions);
    if (cluster.kind === "eks" && isEksEnvironment(environment)) this.createEksParts(environment, cluster);
    reportProblems(this, [
      ...checkQuotas({ stack: this, ...props }),
      ...unreachablePaths({ stack: this, ...props, systems: [], rules: networkRules(props) }),
    ]);
    PLATFORM_OUTPUTS.publish(this, { storageClass: cluster.storageClass, secretStore: secretStore.name, helmCommands: helmCommands(this) });
  }

  private createNamespaces({ environment, systems }: PlatformStackProps): Construct {
    const namespaces = new Construct(this, "Namespaces");
    const { container } = environment.quotas;
    const rules = networkRules({ environment, systems });
    const quotaOf = (name: string): Pick<NamespaceProps, "quota"> => {
      const placed = quotaOfNamespace({ environment, systems, platform: NAMESPACES }, name);
      return placed === undefined ? {} : { quota: { sum: placed.quota, container } };
    };
    for (const name of Object.values(NAMESPACES)) this.createPlatformNamespace(namespaces, name, { ...quotaOf(name), rules });
    if (environment.secretStore.kind === "kubernetes") {
      new Namespace(namespaces, "SecretSource", {
        name: environment.secretStore.namespace,
        podSecurity: "restricted",
        system: PLATFORM_SYSTEM,
        // Secrets are put there, and nothing runs.
        quota: { sum: "nothing", container },
        rules,
      });
    }
    for (const system of systems) {
      for (const name of system.namespaces)
        new Namespace(namespaces, pascalCase(name), { name, podSecurity: "baseline", system: system.name, ...quotaOf(name), rules });
    }
    return namespaces;
  }

  private createPlatformNamespace(scope: Construct, name: PlatformNamespace, bounds: Pick<NamespaceProps, "quota" | "rules">): void {
    new Namespace(scope, pascalCase(name), {
      name,
      podSecurity: POD_SECURITY[name],
      system: PLATFORM_SYSTEM,
      ...bounds,
    });
  }

  private createEksParts(environment: EksEnvironment, cluster: EksKubernetesCluster): void {
    new LoadBalancerController(this, "LoadBalancerController", {
      cluster,
      tags: environmentTags(environment, "load-balancer"),
      release: releaseOverrides(environment, "aws-load-balancer-controller"),
    });
    const version = autoscalerVersion(environment.cluster);
    if (version !== undefined) new ClusterAutoscaler(this, "ClusterAutoscaler", { cluster, version });
    new PeopleRoles(this, "PeopleRoles");
  }

  private createStorageClass(environment: Environment, cluster: KubernetesCluster, kmsKeyArn: string): void {
    new EbsStorageClass(this, "StorageClass", {
      name: cluster.storageClass,
      kmsKeyArn,
      reclaimPolicy: environment.removalPolicy === "protect" ? "Retain" : "Delete",
    });
  }

  private createSecretStore(environment: Environment, namespaces: Construct, definitions: Construct): SecretStore {
    const operator = new ExternalSecrets(this, "ExternalSecrets", {
      replicas: environment.alerting.replicas > 1 ? 2 : 1,
      metricsAfter: definitions,
      removalPolicy: environment.removalPolicy,
      release: { ...releaseOverrides(environment, "external-secrets"), dependsOn: [namespaces] },
    });
    return new SecretStore(this, "SecretStore", { store: environment.secretStore, dependsOn: [operator.release] });
  }
}
