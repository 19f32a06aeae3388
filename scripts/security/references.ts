/**
 * Terraform references in policies, replaced by what they could become. Scanners read text: `${aws_s3_bucket.Logs.arn}` is no ARN to them, and what they
 * cannot read they cannot find fault with. Nothing is made wider or narrower: a wildcard stays where it is.
 */
import type { SynthesizedStack } from "../synthesized";
import { type StackResource, listOf, mapOf, stackResources } from "./stack-json";

interface Place {
  readonly account: string;
  readonly region: string;
}

/** Looks up an argument of the resource, its own references replaced; nothing when it is not given as text. */
type Given = (field: string) => string | undefined;

type Attributes = Readonly<Record<string, (place: Place, given: Given) => string>>;

const UUID = "11111111-2222-3333-4444-555555555555";
const HEX = "0123456789abcdef0";

const named =
  (field: string) =>
  (_: Place, given: Given): string =>
    given(field) ?? given(`${field}_prefix`)?.concat(HEX.slice(0, 8)) ?? "name";

const regional =
  (service: string, resource: (given: Given) => string) =>
  ({ account, region }: Place, given: Given): string =>
    `arn:aws:${service}:${region}:${account}:${resource(given)}`;

const name = (given: Given, field = "name"): string => named(field)({ account: "", region: "" }, given);

/** What the attributes of a resource look like once it is made, by type and attribute. */
const ATTRIBUTES: Readonly<Record<string, Attributes>> = {
  aws_kms_key: { arn: regional("kms", () => `key/${UUID}`), key_id: () => UUID, id: () => UUID },
  aws_s3_bucket: { arn: (_, given) => `arn:aws:s3:::${name(given, "bucket")}`, bucket: named("bucket"), id: named("bucket") },
  aws_cloudwatch_log_group: { arn: regional("logs", (given) => `log-group:${name(given)}`), name: named("name"), id: named("name") },
  aws_iam_role: {
    arn: ({ account }, given) => `arn:aws:iam::${account}:role${given("path") ?? "/"}${name(given)}`,
    name: named("name"),
    id: named("name"),
    unique_id: () => "AROAEXAMPLEEXAMPLE123",
  },
  aws_iam_policy: { arn: ({ account }, given) => `arn:aws:iam::${account}:policy${given("path") ?? "/"}${name(given)}` },
  aws_iam_instance_profile: {
    arn: ({ account }, given) => `arn:aws:iam::${account}:instance-profile${given("path") ?? "/"}${name(given)}`,
    name: named("name"),
  },
  aws_iam_openid_connect_provider: {
    arn: ({ account, region }) => `arn:aws:iam::${account}:oidc-provider/oidc.eks.${region}.amazonaws.com/id/${HEX.toUpperCase()}`,
    url: ({ region }) => `oidc.eks.${region}.amazonaws.com/id/${HEX.toUpperCase()}`,
  },
  aws_vpc: { id: () => `vpc-${HEX}`, arn: regional("ec2", () => `vpc/vpc-${HEX}`) },
  aws_subnet: { id: () => `subnet-${HEX}`, arn: regional("ec2", () => `subnet/subnet-${HEX}`) },
  aws_security_group: { id: () => `sg-${HEX}`, arn: regional("ec2", () => `security-group/sg-${HEX}`) },
  aws_vpc_endpoint: { id: () => `vpce-${HEX}` },
  aws_launch_template: { id: () => `lt-${HEX}`, arn: regional("ec2", () => `launch-template/lt-${HEX}`) },
  aws_eks_cluster: {
    name: named("name"),
    id: named("name"),
    arn: regional("eks", (given) => `cluster/${name(given)}`),
    endpoint: ({ region }) => `https://${HEX.toUpperCase()}.gr7.${region}.eks.amazonaws.com`,
    "certificate_authority.data": () => "LS0tLS1CRUdJTg==",
  },
  aws_opensearch_domain: {
    arn: regional("es", (given) => `domain/${name(given, "domain_name")}`),
    domain_name: named("domain_name"),
    domain_id: ({ account }, given) => `${account}/${name(given, "domain_name")}`,
  },
  aws_db_instance: {
    arn: regional("rds", (given) => `db:${name(given, "identifier")}`),
    identifier: named("identifier"),
    "master_user_secret.secret_arn": regional("secretsmanager", () => `secret:rds!db-${UUID}-AbCdEf`),
  },
  aws_rds_cluster: { arn: regional("rds", (given) => `cluster:${name(given, "cluster_identifier")}`) },
  aws_secretsmanager_secret: {
    arn: regional("secretsmanager", (given) => `secret:${name(given)}-AbCdEf`),
    id: regional("secretsmanager", (given) => `secret:${name(given)}-AbCdEf`),
  },
  aws_prometheus_workspace: { arn: regional("aps", () => `workspace/ws-${UUID}`), id: () => `ws-${UUID}` },
  aws_sqs_queue: {
    arn: regional("sqs", (given) => name(given)),
    name: named("name"),
    url: ({ account, region }, given) => `https://sqs.${region}.amazonaws.com/${account}/${name(given)}`,
  },
  aws_sns_topic: { arn: regional("sns", (given) => name(given)) },
  aws_cloudwatch_event_rule: { arn: regional("events", (given) => `rule/${name(given)}`) },
};

/** Replaces references one at a time. @throws when a reference has no plausible value here: the table above must know every type that policies name */
export function resolver(stack: SynthesizedStack): (value: string) => string {
  const byAddress = new Map<string, StackResource>(stackResources(stack).map((resource) => [resource.address, resource]));
  const place = placeOf(stack);
  const resolve = (value: string): string =>
    value.replaceAll(/(?<!\$)\$\{([^}]+)\}/g, (_, expression: string) => {
      const [type = "", id = "", ...attributes] = expression.split(".");
      const resource = byAddress.get(`${type}.${id}`);
      const known = ATTRIBUTES[type]?.[attributes.join(".").replaceAll(/\[\d+\]/g, "")];
      if (resource === undefined || known === undefined) {
        throw new Error(`${stack.name}: a policy refers to ${expression}, which has no plausible value in scripts/security/references.ts.`);
      }
      return known(place, (field) => {
        const value = resource.arguments[field];
        return typeof value === "string" && value !== "" ? resolve(value) : undefined;
      });
    });
  // What Terraform would leave as `${aws:PrincipalTag/team}` is a variable of IAM.
  return (value) => resolve(value).replaceAll("$${", "${").replaceAll("%%{", "%{");
}

/** What the attributes of a type look like, for whoever has to make them up. What is an argument of the resource itself is left out. */
export function plausibleAttributes(stack: SynthesizedStack, type: string): Record<string, string> {
  const [sample] = stackResources(stack).filter((resource) => resource.type === type);
  const computed = Object.entries(ATTRIBUTES[type] ?? {}).filter(([attribute]) => !(attribute in (sample?.arguments ?? {})));
  return Object.fromEntries(computed.map(([attribute, value]) => [attribute, value(placeOf(stack), () => "made-up")]));
}

/** The account and region of a stack, as its provider has them. */
export function placeOf({ name: stackName, json }: SynthesizedStack): Place {
  const [provider] = listOf(mapOf(json["provider"])["aws"]).map((item) => mapOf(item));
  const [account] = listOf(provider?.["allowed_account_ids"]);
  const region = provider?.["region"];
  if (typeof account !== "string" || typeof region !== "string") {
    throw new Error(`${stackName}: the AWS provider names no account and region.`);
  }
  return { account, region };
}
