/**
 * What does not compile, and would be refused if it did. `npm run types` fails when a line below an expected error has none: each of them is a promise of
 * the types.
 */
import type { Environment } from "../../environments";
import { dev } from "../../environments/dev";
import type { EksConfig, KubeconfigConfig, MetricsConfig, SmtpConfig, SqliteConfig } from "../../environments/environment";
import { validateEnvironment } from "../../environments/validate";
import { choice, kind, number, object, optional, size, text } from "../../environments/validation/schema-kit";
import type { SecretRef } from "../../secrets/catalogue";
import type { Arn, AwsAccountId, Cidr, CronExpression, Duration, KubernetesName } from "../../units";
import { changed } from "./support";

type Overrides = NonNullable<Environment["systems"]>;

function codesOf(changes: Readonly<Record<string, unknown>>): readonly string[] {
  return validateEnvironment(changed(dev, changes)).map(({ code }) => code);
}

describe("a value of the wrong type does not compile and is refused", () => {
  test("a secret cannot be written down", () => {
    // @ts-expect-error an account at the mail relay has no password here
    const smtp: SmtpConfig = { relay: "smtp.example.com:587", from: "a@example.com", username: "a", password: "changeit" };
    // @ts-expect-error a reference names a property of the catalogue, not a value
    const reference: SecretRef = { secret: "grafana-admin", value: "changeit" };
    expect(reference).not.toHaveProperty("property");
    expect(codesOf({ "alerting.smtp": smtp })).toEqual(["OBS0101"]);
  });

  test("a duration is neither text nor a number", () => {
    // @ts-expect-error text has no unit that is checked
    const fromText: Duration = "35d";
    // @ts-expect-error a number has no unit at all
    const fromNumber: Duration = 35;
    expect(codesOf({ "metrics.retention": fromText, "logs.retention": fromNumber })).toEqual(["OBS0101", "OBS0101"]);
  });

  test("a network has four numbers and a length", () => {
    // @ts-expect-error three numbers
    const short: Cidr = "10.20.0/16";
    // @ts-expect-error no length
    const bare: Cidr = "10.20.0.0";
    expect(codesOf({ "cluster.vpcCidr": short, "cluster.serviceCidr": bare })).toEqual(["OBS0105", "OBS0105"]);
  });

  test("an ARN begins with arn", () => {
    // @ts-expect-error the name of a role
    const arn: Arn = "role/platform-admin";
    expect(codesOf({ "cluster.adminRoleArns": [arn] })).toEqual(["OBS0108"]);
  });

  test("an account is digits in quotes, and may start with zeros", () => {
    const zeros: AwsAccountId = "000123456789";
    // @ts-expect-error letters
    const letters: AwsAccountId = "my-account";
    expect(zeros).toHaveLength(12);
    expect(codesOf({ "cluster.accountId": letters })).toEqual(["OBS0108"]);
  });

  test("a name has no upper-case letters", () => {
    // @ts-expect-error an upper-case letter
    const name: KubernetesName = "Dev";
    expect(codesOf({ name })).toEqual(["OBS0102"]);
  });

  test("a cron expression has five fields", () => {
    // @ts-expect-error four fields
    const expression: CronExpression = "0 3 * *";
    expect(expression.split(" ")).toHaveLength(4);
  });

  test("an override names an alert of the system", () => {
    // @ts-expect-error a misspelt alert
    const misspelt: Overrides = { phoenix: { alerts: { HighLatancy: { threshold: 2 } } } };
    // @ts-expect-error nobody may be told less than info
    const silent: Overrides = { phoenix: { alerts: { HighLatency: { severity: "none" } } } };
    expect(codesOf({ systems: misspelt })).toEqual(["OBS0111"]);
    expect(codesOf({ systems: silent })).toEqual(["OBS0101"]);
  });

  test("two Lokis are neither one nor three", () => {
    // @ts-expect-error a write quorum of two needs three
    const replicas: Environment["logs"]["replicas"] = 2;
    expect(codesOf({ "logs.replicas": replicas })).toEqual(["OBS0109"]);
  });

  test("a field of another kind of cluster", () => {
    const cluster: KubeconfigConfig = {
      kind: "kubeconfig",
      name: "a",
      context: "a",
      storageClass: "a",
      kubernetesVersion: "1.36",
      // @ts-expect-error zones belong to a cluster in the cloud
      zones: [],
    };
    expect(validateEnvironment(changed(dev, { cluster })).map(({ at }) => at)).toContain("environments.dev.cluster.zones");
  });
});

describe("a schema cannot drift from the interface that it checks", () => {
  test("a field that is left out, one too many, one of another type or one that is not optional does not compile", () => {
    const whole = object<SqliteConfig>({ kind: kind("sqlite"), volumeSize: size });
    // @ts-expect-error volumeSize is missing
    const lacking = object<SqliteConfig>({ kind: kind("sqlite") });
    // @ts-expect-error there is no field replicas
    const surplus = object<SqliteConfig>({ kind: kind("sqlite"), volumeSize: size, replicas: number("1") });
    // @ts-expect-error volumeSize is a size
    const mistyped = object<SqliteConfig>({ kind: kind("sqlite"), volumeSize: number("1") });
    // @ts-expect-error the field is required
    const lenient = object<SqliteConfig>({ kind: kind("sqlite"), volumeSize: optional(size) });
    // @ts-expect-error a choice must know all words
    const halfChoice = choice<EksConfig["natGateways"]>({ single: true });
    // @ts-expect-error the URL is optional in no interface
    const remoteWrite = object<NonNullable<MetricsConfig["remoteWrite"]>>({ url: text("a URL"), sigv4Region: text("a region") });
    expect([whole, lacking, surplus, mistyped, lenient, halfChoice, remoteWrite]).not.toContain(undefined);
  });
});
