/**
 * Everything that collects, keeps, alerts and shows inside the cluster: Prometheus, Alertmanager, Loki, Tempo, Jaeger, the collector's agent and gateway,
 * Grafana, exporters, and one release per system with its rules and scrape objects.
 */
import { TerraformStack } from "cdktf";
import { Construct } from "constructs";
import { Alertmanager } from "../constructs/alerting/alertmanager";
import { SilencesBackup } from "../constructs/alerting/silences-backup";
import { CollectorAgent } from "../constructs/collector/agent";
import { CollectorGateway } from "../constructs/collector/gateway";
import { Grafana } from "../constructs/grafana/grafana";
import type { HelmValues } from "../constructs/helm/helm-values";
import type { TelemetryIdentity } from "../constructs/identity";
import { type Placement, telemetryPlacement } from "../constructs/kubernetes/placement";
import { checkQuotas } from "../constructs/kubernetes/quota-check";
import { unreachablePaths } from "../constructs/network-policies/reachability";
import { networkRules } from "../constructs/network-policies/rules";
import { Loki } from "../constructs/logs/loki";
import { Prometheus } from "../constructs/metrics/prometheus";
import { reportProblems } from "../constructs/problems";
import { httpUrl } from "../constructs/service-endpoint";
import type { ObjectsRelease } from "../constructs/systems/objects-release";
import { logRulesName } from "../constructs/systems/system-release";
import { Jaeger, type JaegerProps } from "../constructs/traces/jaeger";
import { Tempo } from "../constructs/traces/tempo";
import type { Environment } from "../environments/environment";
import { renderAlertmanagerConfig, renderAlertmanagerTemplates } from "../routing/alertmanager-config";
import { type NeededSecret, neededSecrets } from "../secrets/needed";
import { type PlatformPack, platformPacks } from "../systems/platform-packs";
import { logRetentions, systemByNamespace, traceKeepRatios } from "../systems/settings";
import type { SystemPack } from "../systems/system-pack";
import type { Url } from "../units";
import { configureState, stackName } from "./backend";
import { configureClusterProviders } from "./cluster-providers";
import { type ConnectedCluster, connectCluster } from "./connect-cluster";
import { helmCommands } from "./helm-commands";
import { PLATFORM_OUTPUTS } from "./platform-outputs";
import { constrainProviders } from "./provider-versions";
import { releaseOverrides } from "./release-overrides";
import { createTelemetryObjects } from "./telemetry-objects";
import { createSystems } from "./telemetry-systems";
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
    const platform = createTelemetryObjects(this, {
      ...props,
      packs: this.packs,
      secrets: secrets.filter(({ mount }) => !Object.hasOwn(this.identity.systemByNamespace, mount.namespace)),
      ...(aws === undefined ? {} : { databaseSecretArn: aws.grafanaDatabaseSecretArn }),
    });
    const alertmanager = this.createAlertmanager(secrets, platform);
    this.createBackup(alertmanager);
    const prometheus = this.createPrometheus(alertmanager);
    const loki = this.createLoki(alertmanager);
    const tempo = this.createTempo(prometheus);
    const jaeger = this.createJaeger(platform);
    this.createCollectors({ prometheus, loki, tempo, jaeger });
    this.createGrafana(platform);
    createSystems(this, { ...props, packs: this.packs, secrets });
    reportProblems(this, [
      ...checkQuotas({ stack: this, ...props }),
      ...unreachablePaths({ stack: this, ...props, rules: networkRules(props) }),
    ]);
    TELEMETRY_OUTPUTS.publish(this, {
      prometheusUrl: httpUrl(prometheus.endpoint),
      alertmanagerUrl: httpUrl(alertmanager.endpoint),
      lokiUrl: httpUrl(loki.endpoint),
      tempoUrl: httpUrl(tempo.endpoint),
      jaegerUrl: httpUrl(jaeger.endpoint),
      helmCommands: helmCommands(this),
    });
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

  /** Where there is a bucket for it. */
  private createBackup(alertmanager: Alertmanager): void {
    const { cluster } = this.environment;
    if (this.aws === undefined || cluster.kind !== "eks") return;
    new SilencesBackup(this, "SilencesBackup", {
      alertmanager: alertmanager.endpoint,
      bucket: this.aws.backupsBucket,
      region: cluster.region,
      dependsOn: [alertmanager.release],
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
}

/** The fields that log contracts mark, by the value of `system`, without the systems that mark none. */
function redactedLogFields(systems: readonly SystemPack[]): Record<string, string[]> {
  const marked = systems.map(({ name, logs }): [string, string[]] => [
    name,
    Object.keys(logs.fields).filter((field) => logs.fields[field]?.redact === true),
  ]);
  return Object.fromEntries(marked.filter(([, fields]) => fields.length > 0));
}
