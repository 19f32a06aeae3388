/**
 * Everything that collects, keeps, alerts and shows inside the cluster: Prometheus, Alertmanager, Loki, Tempo, Jaeger, the collector's agent and gateway,
 * Grafana, exporters, and one release per system with its rules and scrape objects.
 */
import { TerraformStack } from "cdktf";
import { Construct } from "constructs";
import { Alertmanager } from "../constructs/alerting/alertmanager";
import { CollectorAgent } from "../constructs/collector/agent";
import { CollectorGateway } from "../constructs/collector/gateway";
import { Grafana } from "../constructs/grafana/grafana";
import type { HelmValues } from "../constructs/helm/helm-values";
import { PLATFORM_SYSTEM, type TelemetryIdentity } from "../constructs/identity";
import { NAMESPACES } from "../constructs/kubernetes/namespaces";
import { type Placement, telemetryPlacement } from "../constructs/kubernetes/placement";
import { Loki } from "../constructs/logs/loki";
import { awsVpcCniMonitor } from "../constructs/metrics/aws-vpc-cni";
import { Prometheus } from "../constructs/metrics/prometheus";
import { RedisExporter } from "../constructs/metrics/redis-exporter";
import { BlackboxExporter } from "../constructs/probes/blackbox-exporter";
import { httpUrl } from "../constructs/service-endpoint";
import { type ChartObject, ObjectsRelease } from "../constructs/systems/objects-release";
import { SystemRelease, externalSecretObjects, logRulesName, prometheusRule } from "../constructs/systems/system-release";
import { Jaeger, type JaegerProps } from "../constructs/traces/jaeger";
import { Tempo } from "../constructs/traces/tempo";
import type { Environment } from "../environments/environment";
import { renderAlertmanagerConfig, renderAlertmanagerTemplates } from "../routing/alertmanager-config";
import { renderExternalSecret } from "../secrets/external-secret";
import { type NeededSecret, isMadeByAws, neededSecrets } from "../secrets/needed";
import { type PlatformPack, platformPacks } from "../systems/platform-packs";
import { readSeries } from "../systems/read-series";
import { logRulesOf, rulesOf } from "../systems/rules-of";
import { logRetentions, systemByNamespace, traceKeepRatios } from "../systems/settings";
import type { ExporterDeclaration } from "../systems/exporter";
import type { SystemPack } from "../systems/system-pack";
import { scrapeOf } from "../systems/unread-metrics";
import type { Url } from "../units";
import { configureState, stackName } from "./backend";
import { configureClusterProviders } from "./cluster-providers";
import { type ConnectedCluster, connectCluster } from "./connect-cluster";
import { PLATFORM_OUTPUTS } from "./platform-outputs";
import { constrainProviders } from "./provider-versions";
import { pascalCase } from "../constructs/pascal-case";
import { releaseOverrides } from "./release-overrides";
import { TELEMETRY_OUTPUTS } from "./telemetry-outputs";

export interface TelemetryStackProps {
  /** Whose telemetry is collected. */
  readonly environment: Environment;
  /** Whose rules, scrape objects and exporters are installed. */
  readonly systems: readonly SystemPack[];
}

export class TelemetryStack extends TerraformStack {
  private readonly environment: Environment;
  private readonly systems: readonly SystemPack[];
  private readonly packs: readonly PlatformPack[];
  private readonly identity: TelemetryIdentity;
  private readonly storageClass: string;
  private readonly stores: ConnectedCluster["stores"];
  private readonly aws: ConnectedCluster["aws"];
  private readonly placement: Placement;

  constructor(scope: Construct, props: TelemetryStackProps) {
    super(scope, stackName(props.environment, "telemetry"));
    this.environment = props.environment;
    this.systems = props.systems;
    this.packs = platformPacks(props.environment.cluster.kind);
    configureState(this, props.environment, "telemetry");
    constrainProviders(this);
    const { cluster, stores, aws } = connectCluster(this, props.environment);
    configureClusterProviders(this, cluster);
    this.stores = stores;
    this.aws = aws;
    this.placement = telemetryPlacement(props.environment);
    this.storageClass = PLATFORM_OUTPUTS.read(this, props.environment).storageClass;
    this.identity = {
      environment: props.environment.name,
      cluster: cluster.name,
      systemByNamespace: systemByNamespace(props.systems),
    };

    const secrets = neededSecrets(props);
    const platform = this.createPlatformObjects(secrets);
    this.createClusterObjects();
    const alertmanager = this.createAlertmanager(secrets, platform);
    const prometheus = this.createPrometheus(alertmanager);
    const loki = this.createLoki(alertmanager);
    const tempo = this.createTempo(prometheus);
    const jaeger = this.createJaeger(platform);
    this.createCollectors({ prometheus, loki, tempo, jaeger });
    this.createGrafana(platform);
    this.createSystems(secrets);
    TELEMETRY_OUTPUTS.publish(this, {
      prometheusUrl: httpUrl(prometheus.endpoint),
      alertmanagerUrl: httpUrl(alertmanager.endpoint),
      lokiUrl: httpUrl(loki.endpoint),
      tempoUrl: httpUrl(tempo.endpoint),
      jaegerUrl: httpUrl(jaeger.endpoint),
    });
  }

  /** The platform's own rules, and the external secrets of everything that is not a system's. */
  private createPlatformObjects(secrets: readonly NeededSecret[]): ObjectsRelease {
    const systemNamespaces = Object.keys(this.identity.systemByNamespace);
    const ours = secrets.filter((secret) => !systemNamespaces.includes(secret.mount.namespace));
    return new ObjectsRelease(this, "Platform", {
      releaseName: "platform-observability",
      namespace: NAMESPACES.observability,
      system: PLATFORM_SYSTEM,
      objects: {
        prometheusRules: this.rulesOf("platform"),
        externalSecrets: externalSecretObjects(
          ours.map((secret) => renderExternalSecret(secret, this.environment.secretStore, this.managedKey(secret))),
        ),
      },
    });
  }

  /** Name of a secret that AWS made. */
  private managedKey(secret: NeededSecret): string | undefined {
    return isMadeByAws(secret, this.environment) ? this.aws?.grafanaDatabaseSecretArn : undefined;
  }

  /** Rules on the cluster, and what reads the parts of it that no chart reads. */
  private createClusterObjects(): void {
    const podMonitors = this.environment.cluster.kind === "eks" ? [awsVpcCniMonitor()] : [];
    new ObjectsRelease(this, "ClusterRules", {
      releaseName: "kubernetes-observability",
      namespace: NAMESPACES.observability,
      system: PLATFORM_SYSTEM,
      objects: { prometheusRules: this.rulesOf("kubernetes"), podMonitors },
    });
  }

  private rulesOf(name: PlatformPack["name"]): ChartObject[] {
    return this.packs.filter((pack) => pack.name === name).flatMap((pack) => rulesOf(this.environment, pack).map(prometheusRule));
  }

  private createAlertmanager(secrets: readonly NeededSecret[], platform: ObjectsRelease): Alertmanager {
    const { environment, systems } = this;
    return new Alertmanager(this, "Alertmanager", {
      alerting: environment.alerting,
      config: renderAlertmanagerConfig({ environment, systems }) as unknown as HelmValues,
      templates: renderAlertmanagerTemplates(),
      secrets: secrets.filter((secret) => secret.neededBy === "alertmanager"),
      storageClass: this.storageClass,
      placement: this.placement,
      release: { ...releaseOverrides(environment, "alertmanager"), dependsOn: [platform] },
    });
  }

  private createPrometheus(alertmanager: Alertmanager): Prometheus {
    return new Prometheus(this, "Prometheus", {
      identity: this.identity,
      metrics: this.metrics(),
      alertmanager: alertmanager.endpoint,
      storageClass: this.storageClass,
      placement: this.placement,
      release: releaseOverrides(this.environment, "prometheus"),
    });
  }

  /** With the address of the workspace, where the environment has one made. */
  private metrics(): Environment["metrics"] {
    const { metrics, cluster } = this.environment;
    if (metrics.managedPrometheus === undefined || this.aws === undefined || cluster.kind !== "eks") return metrics;
    return { ...metrics, remoteWrite: { url: this.aws.remoteWriteUrl as Url, sigv4Region: cluster.region } };
  }

  private createLoki(alertmanager: Alertmanager): Loki {
    return new Loki(this, "Loki", {
      logs: this.environment.logs,
      storage: { chunks: this.stores.lokiChunks, ruler: this.stores.lokiRuler },
      retentionBySystem: logRetentions(this.environment, this.systems),
      identity: this.identity,
      alertmanager: alertmanager.peers,
      ruleConfigMaps: this.systems.filter(({ logAlerts = {} }) => Object.keys(logAlerts).length > 0).map(({ name }) => logRulesName(name)),
      storageClass: this.storageClass,
      placement: this.placement,
      release: releaseOverrides(this.environment, "loki"),
    });
  }

  private createTempo(prometheus: Prometheus): Tempo {
    return new Tempo(this, "Tempo", {
      traces: this.environment.traces,
      storage: this.stores.tempo,
      prometheus: prometheus.replicas,
      storageClass: this.storageClass,
      placement: this.placement,
      release: releaseOverrides(this.environment, "tempo"),
    });
  }

  private createJaeger(platform: ObjectsRelease): Jaeger {
    return new Jaeger(this, "Jaeger", {
      traces: this.environment.traces,
      storageClass: this.storageClass,
      placement: this.placement,
      ...this.jaegerDomain(),
      release: { ...releaseOverrides(this.environment, "jaeger"), dependsOn: [platform] },
    });
  }

  private jaegerDomain(): Pick<JaegerProps, "domain"> {
    const { traces, cluster } = this.environment;
    if (traces.jaeger.storage !== "opensearch-domain" || this.aws === undefined || cluster.kind !== "eks") return {};
    return { domain: { url: this.aws.jaegerDomainUrl, region: cluster.region } };
  }

  private createCollectors(backends: { prometheus: Prometheus; loki: Loki; tempo: Tempo; jaeger: Jaeger }): void {
    const collector = new Construct(this, "Collector");
    const gateway = new CollectorGateway(collector, "Gateway", {
      collector: this.environment.collector,
      keepRatioBySystem: traceKeepRatios(this.environment, this.systems),
      keepRatio: this.environment.traces.keepRatio,
      stores: { tempo: backends.tempo.otlp, jaeger: backends.jaeger.otlp },
      storageClass: this.storageClass,
      placement: this.placement,
      release: releaseOverrides(this.environment, "otel-gateway"),
    });
    new CollectorAgent(collector, "Agent", {
      identity: this.identity,
      gateway: gateway.otlp,
      loki: backends.loki.endpoint,
      prometheus: backends.prometheus.replicas,
      redactedLogFields: redactedLogFields(this.systems),
      release: releaseOverrides(this.environment, "otel-agent"),
    });
  }

  private createGrafana(platform: ObjectsRelease): void {
    new Grafana(this, "Grafana", {
      grafana: this.environment.grafana,
      ...(this.environment.grafana.database.kind === "rds" && this.aws !== undefined
        ? { databaseAddress: { host: this.aws.grafanaDatabaseHost, name: "grafana" } }
        : {}),
      storageClass: this.storageClass,
      placement: this.placement,
      release: { ...releaseOverrides(this.environment, "grafana"), dependsOn: [platform] },
    });
  }

  private createSystems(secrets: readonly NeededSecret[]): void {
    const blackbox = new BlackboxExporter(this, "BlackboxExporter", {
      replicas: this.environment.metrics.replicas,
      release: releaseOverrides(this.environment, "blackbox-exporter"),
    });
    const systems = new Construct(this, "Systems");
    const isRead = readSeries([...this.packs, ...this.systems]);
    for (const system of this.systems) {
      const own = secrets.filter((secret) => system.namespaces.includes(secret.mount.namespace));
      const release = new SystemRelease(systems, pascalCase(system.name), {
        system: { ...system, scrape: scrapeOf(system, isRead) },
        ruleGroups: rulesOf(this.environment, system),
        logRuleGroups: logRulesOf(this.environment, system),
        externalSecrets: own.map((secret) => renderExternalSecret(secret, this.environment.secretStore)),
        blackbox: blackbox.endpoint,
      });
      for (const exporter of system.exporters ?? []) this.createExporter(release, system, exporter);
    }
  }

  private createExporter(system: SystemRelease, pack: SystemPack, exporter: ExporterDeclaration): void {
    new RedisExporter(system, pascalCase(exporter.name), {
      name: exporter.name,
      namespace: pack.namespaces[0],
      address: exporter.address,
      ...(exporter.password === undefined ? {} : { password: exporter.password }),
      release: { ...releaseOverrides(this.environment, exporter.name), dependsOn: [system.release] },
    });
  }
}

/** The fields that log contracts mark, by the value of `system`, without the systems that mark none. */
function redactedLogFields(systems: readonly SystemPack[]): Record<string, string[]> {
  const marked = systems.map(({ name, logs }): [string, string[]] => [
    name,
    Object.keys(logs.fields).filter((field) => logs.fields[field]?.redact === true),
  ]);
  return Object.fromEntries(marked.filter(([, fields]) => fields.length > 0));
}
