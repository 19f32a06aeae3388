/** Databases that the cluster stack makes in AWS: OpenSearch for Jaeger, Postgres for Grafana, a workspace of Amazon Managed Prometheus. */
import type { Environment, JaegerDomainConfig, ManagedPrometheusConfig, RdsConfig } from "../environment";
import { type Problem, nearest } from "../../problems";
import { Duration, Size } from "../../units";
import { checkDuration, checkNumber, checkSize } from "./check-value";
import { sizesOfFamily } from "./instance-families";
import { checkCloudWatchRetention } from "./log-retention";
import { refusal } from "./refusal";
import type { Sound } from "./sound";

/** Families that OpenSearch's data nodes can be of, by the documentation of the service. T3 is left out: AWS advises against it for real data. */
const SEARCH_FAMILIES = [
  ...["m6g", "m7g", "m7i", "m8g", "c6g", "c7g", "c7i", "c8g", "r6g", "r6gd", "r7g", "r7gd", "r7i", "r8g", "r8gd"],
  ...["i4g", "i4i", "i7i", "i8g", "im4gn", "or1", "or2", "om2", "oi2"],
];

/** Families of RDS for PostgreSQL of current generations. */
const DATABASE_FAMILIES = ["t3", "t4g", "m5", "m6g", "m6i", "m7g", "m7i", "m8g", "r5", "r6g", "r6i", "r7g", "r7i", "r8g"];

/** Families that OpenSearch alone has, with their sizes; all others are families of EC2. */
const SEARCH_SIZES: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  ["or1", "or2", "om2", "oi2"].map((family) => [
    family,
    ["medium", "large", "xlarge", "2xlarge", "4xlarge", "8xlarge", "12xlarge", "16xlarge", "24xlarge"],
  ]),
);

/** OpenSearch stands in two or three zones. */
export const MAX_SEARCH_ZONES = 3;
const MAX_DATA_NODES = 80;

/** gp3 volumes of OpenSearch; the smallest families take less, and say so when the domain is made. */
const MIN_SEARCH_VOLUME = Size.gibibytes(10);
const MAX_SEARCH_VOLUME = Size.gibibytes(12_288);

/** gp3 volumes of RDS begin at 20 GiB. */
const MIN_DATABASE_VOLUME = Size.gibibytes(20);
const MAX_DATABASE_VOLUME = Size.gibibytes(16_384);

/** RDS keeps backups for up to 35 days. What is protected must outlive a long weekend. */
const MAX_BACKUP_RETENTION = Duration.days(35);
const MIN_PROTECTED_BACKUP = Duration.days(7);

export function validateManagedStores({ cluster, metrics, traces, grafana, removalPolicy }: Sound<Environment>, at: string): Problem[] {
  const { jaeger } = traces ?? {};
  const { database } = grafana ?? {};
  const needAws = [
    ...(metrics?.managedPrometheus === undefined ? [] : [`${at}.metrics.managedPrometheus`]),
    ...(jaeger?.storage === "opensearch-domain" ? [`${at}.traces.jaeger.storage`] : []),
    ...(database?.kind === "rds" ? [`${at}.grafana.database.kind`] : []),
  ];
  return [
    ...(cluster?.kind === "kubeconfig" ? needAws.map(outsideAws) : []),
    ...validatePrometheus(metrics, `${at}.metrics`),
    ...(jaeger?.storage === "opensearch-domain"
      ? validateDomain(jaeger, cluster?.kind === "eks" ? cluster.zones?.length : undefined, `${at}.traces.jaeger`)
      : []),
    ...(database?.kind === "rds" ? validateDatabase(database, removalPolicy, `${at}.grafana.database`) : []),
  ];
}

function outsideAws(at: string): Problem {
  return refusal({
    code: "OBS0114",
    at,
    what: "A cluster that is reached by a kubeconfig has no cluster stack that could make this in AWS.",
    got: "kubeconfig",
    allowed: 'a cluster of kind "eks"',
    remedy: "Keep the data on a volume, or name a store that exists already.",
  });
}

function validatePrometheus(metrics: Sound<Environment>["metrics"], at: string): Problem[] {
  const managed: Sound<ManagedPrometheusConfig> | undefined = metrics?.managedPrometheus;
  if (managed === undefined) return [];
  return [
    ...checkCloudWatchRetention(managed.logRetention, `${at}.managedPrometheus.logRetention`),
    ...(metrics?.remoteWrite === undefined
      ? []
      : [
          refusal({
            code: "OBS0114",
            at: `${at}.managedPrometheus`,
            what: "Metrics would be written to two long-term stores.",
            got: "managedPrometheus and remoteWrite",
            allowed: "one of them",
            remedy: "Take one of them out.",
          }),
        ]),
  ];
}

function validateDomain(domain: Sound<JaegerDomainConfig>, zones: number | undefined, at: string): Problem[] {
  const { dataNodes } = domain;
  const outOfBounds = checkNumber({
    at: `${at}.dataNodes`,
    value: dataNodes,
    subject: "The number of data nodes",
    min: 2,
    max: MAX_DATA_NODES,
  });
  const places = Math.min(zones ?? 0, MAX_SEARCH_ZONES);
  return [
    ...checkNumber({ at: `${at}.replicas`, value: domain.replicas, subject: "The number of Jaeger replicas", min: 1, max: 50 }),
    ...checkType(
      domain.instanceType,
      `${at}.instanceType`,
      /^(?<family>[a-z0-9-]+)\.(?<size>\w+)\.search$/,
      SEARCH_FAMILIES,
      "r7g.large.search",
    ),
    ...outOfBounds,
    ...(outOfBounds.length > 0 || dataNodes === undefined || places === 0 || dataNodes % places === 0
      ? []
      : [
          refusal({
            code: "OBS0109",
            at: `${at}.dataNodes`,
            what: `The data nodes cannot be spread evenly over ${places} zones.`,
            got: dataNodes,
            allowed: `a multiple of ${places}`,
            remedy: `Choose ${Math.ceil(dataNodes / places) * places}.`,
          }),
        ]),
    ...checkSize({
      at: `${at}.volumeSize`,
      value: domain.volumeSize,
      subject: "The volume of a data node",
      min: MIN_SEARCH_VOLUME,
      max: MAX_SEARCH_VOLUME,
      isDisk: true,
    }),
  ];
}

function validateDatabase(database: Sound<RdsConfig>, removalPolicy: Environment["removalPolicy"] | undefined, at: string): Problem[] {
  return [
    ...checkType(
      database.instanceClass,
      `${at}.instanceClass`,
      /^db\.(?<family>[a-z0-9-]+)\.(?<size>\w+)$/,
      DATABASE_FAMILIES,
      "db.t4g.medium",
    ),
    ...checkSize({
      at: `${at}.volumeSize`,
      value: database.volumeSize,
      subject: "The volume of the database",
      min: MIN_DATABASE_VOLUME,
      max: MAX_DATABASE_VOLUME,
      isDisk: true,
    }),
    ...checkDuration({
      at: `${at}.backupRetention`,
      value: database.backupRetention,
      subject: "The retention of backups",
      min: removalPolicy === "protect" ? MIN_PROTECTED_BACKUP : Duration.days(1),
      max: MAX_BACKUP_RETENTION,
      multipleOf: Duration.days(1),
      ...(removalPolicy === "protect" ? { reason: "what is protected can be restored for a week at least" } : {}),
    }),
  ];
}

function checkType(type: string | undefined, at: string, form: RegExp, families: readonly string[], example: string): Problem[] {
  if (type === undefined) return [];
  const { family = "", size = "" } = form.exec(type)?.groups ?? {};
  const sizes = families.includes(family) ? sizesOf(family) : [];
  if (sizes.includes(size)) return [];
  const near = nearest(family, families);
  return [
    refusal({
      code: "OBS0117",
      at,
      what: typeFault(family, sizes),
      got: type,
      allowed: `a type such as ${example}, of one of the families ${families.join(", ")}`,
      remedy: typeRemedy({ type, family, sizes, near }),
    }),
  ];
}

/** A service has no size of a family that EC2 does not have; that it has all of them is not known here. */
function sizesOf(family: string): readonly string[] {
  return (SEARCH_SIZES[family] ?? sizesOfFamily(family) ?? []).filter((size) => !size.startsWith("metal"));
}

function typeFault(family: string, sizes: readonly string[]): string {
  if (family === "") return "The instance type has another form.";
  return sizes.length === 0 ? "The instance type is not known." : `The family ${family} does not have this size.`;
}

function typeRemedy({ type, family, sizes, near }: Readonly<Record<"type" | "family", string>> & TypeChoice): string {
  if (sizes.length > 0) return `Choose one of its sizes: ${sizes.join(", ")}.`;
  return near === undefined || family === ""
    ? "Choose another type; a family that is new goes into environments/validation/managed-stores.ts."
    : `Did you mean "${type.replace(family, near)}"?`;
}

interface TypeChoice {
  readonly sizes: readonly string[];
  readonly near: string | undefined;
}
