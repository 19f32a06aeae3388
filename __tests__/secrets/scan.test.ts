import fc from "fast-check";
import { scanForSecrets } from "../../secrets/scan";
import { stringify } from "yaml";

/** A secret that no service ever issued, in the form of one that it would issue. Joined here, so that no scanner takes this file for a leak. */
function canary(...parts: readonly string[]): string {
  return parts.join("");
}

const HEX_32 = canary("0123456789abcdef", "fedcba9876543210");
const RANDOM_40 = canary("wJalrXUtnFEMI", "K7MDENGbPxRfi", "CYEXAMPLEKEY12");
const SLACK_WEBHOOK = canary("https://hooks.slack", ".com/services/T00000000/B00000000/", "x1x2x3x4x5x6x7x8x9x0x1x2");
const PEM = canary("-----BEGIN RSA ", "PRIVATE KEY-----\nMIIEowIBAAKCAQEA\n-----END RSA ", "PRIVATE KEY-----\n");
const JWT = canary("eyJhbGciOiJIUzI1NiJ9", ".eyJzdWIiOiIxMjM0NTY3ODkwIn0", ".dozjgNryP4J3jVmNHl0w5N_XgL0n3I9PlFUP0THsR8U");
const GRAFANA_TOKEN = canary("glsa", "_HOruNAb7SOiCdshU7algkrq7F0nXjXrJ", "_3e1f2a4b");

describe("a secret in the output is found", () => {
  it.each<[string, unknown, string]>([
    ["a Slack webhook in any field", { text: `post to ${SLACK_WEBHOOK}` }, "a Slack webhook"],
    ["a Slack webhook in the Alertmanager configuration", { global: { slack_api_url: SLACK_WEBHOOK } }, "a Slack webhook"],
    ["a Slack bot token", { value: canary("xoxb", "-123456789012-abcdefGHIJKL") }, "a Slack token"],
    ["a Slack app token", ["--app", canary("xapp", "-1-A0123456789-abcdef")], "a Slack token"],
    ["a Discord webhook", { url: canary("https://discord.com/api", "/webhooks/123456789/abc-DEF_ghi") }, "a Discord webhook"],
    [
      "a Teams webhook",
      { webhook_url: canary("https://contoso.webhook", ".office.com/webhookb2/a1b2@c3d4/IncomingWebhook/e5f6/a7b8") },
      "a Microsoft Teams webhook",
    ],
    ["the address of a heartbeat check", { url: canary("https://hc-ping", ".com/01234567-89ab-cdef") }, "the address of a heartbeat check"],
    ["an AWS access key id", { user: canary("AKIA", "IOSFODNN7EXAMPLE") }, "an AWS access key id"],
    ["an AWS secret access key by its field", { secret_access_key: RANDOM_40 }, 'a secret, by the name of the field "secret_access_key"'],
    [
      "an AWS secret access key as an environment variable",
      { env: [{ name: "AWS_SECRET_ACCESS_KEY", value: RANDOM_40 }] },
      'a secret, by the name of the field "AWS_SECRET_ACCESS_KEY"',
    ],
    ["a PagerDuty routing key", { pagerduty_configs: [{ routing_key: HEX_32 }] }, 'a secret, by the name of the field "routing_key"'],
    ["a PagerDuty service key", { service_key: HEX_32.toUpperCase() }, 'a secret, by the name of the field "service_key"'],
    [
      "32 hex digits in a field that only hints at a key",
      { pagerdutyKeys: [HEX_32] },
      'a secret, by the name of the field "pagerdutyKeys"',
    ],
    ["a JSON web token", { header: JWT }, "a JSON web token"],
    ["a private key", { tls: { content: PEM } }, "a private key"],
    ["a private key in base64", { client: Buffer.from(PEM).toString("base64") }, "a private key in base64"],
    ["a Grafana service account token", { provider: { grafana: [{ auth: GRAFANA_TOKEN }] } }, "a Grafana token"],
    ["a user with password for the Grafana provider", { auth: "admin:hunter2" }, 'a secret, by the name of the field "auth"'],
    ["a GitHub token", { a: canary("ghp", "_0123456789abcdefghijABCDEFGHIJ012345") }, "a GitHub token"],
    ["a fine-grained GitHub token", { a: canary("github", "_pat_11ABCDEFG0123456789_abcdefghijklmnop") }, "a GitHub token"],
    ["a GitLab token", { a: canary("glpat", "-0123456789abcdefGHIJ") }, "a GitLab token"],
    ["a Google key", { a: canary("AIza", "SyA1234567890abcdefghijklmnopqrstuv") }, "a Google API key"],
    ["a Vault token", { a: canary("hvs", ".CAESIJ0123456789abcdefghij") }, "a Vault token"],
    ["a password in an address", { url: canary("postgres://grafana:", "hunter2@db.example:5432/grafana") }, "a password in an address"],
    ["a password without a user in an address", { addr: canary("redis://:", "hunter2@redis.example:6379") }, "a password in an address"],
    [
      "a password in a connection string",
      { conn: canary("host=db user=grafana pass", "word=hunter2 sslmode=require") },
      "a password in a connection string",
    ],
    ["a bearer token in a header", { headers: { Authorization: canary("Bearer ", "abcdef0123456789abcdef") } }, "an authorization header"],
    ["the default password of Grafana", { adminPassword: "admin" }, 'a secret, by the name of the field "adminPassword"'],
    ["a password that is a number in quotes", { db: { password: "1234" } }, 'a secret, by the name of the field "password"'],
    ["a password behind capitals and underlines", { GF_SMTP_PASSWORD: "hunter2" }, 'a secret, by the name of the field "GF_SMTP_PASSWORD"'],
    ["a token", { bot_token: "hunter2-hunter2" }, 'a secret, by the name of the field "bot_token"'],
    ["a client secret", { oauth: { clientSecret: "not very secret" } }, 'a secret, by the name of the field "clientSecret"'],
    ["an API key", { apiKey: "abc123" }, 'a secret, by the name of the field "apiKey"'],
    ["a flag of a process", { args: ["--web.auth-token=hunter2"] }, 'a secret, by the flag "web.auth-token"'],
    [
      "a value of helm's set",
      { set: [{ name: "grafana.adminPassword", value: "hunter2" }] },
      'a secret, by the name of the field "grafana.adminPassword"',
    ],
    ["a Kubernetes Secret", { kind: "Secret", data: { harmless: "aHVudGVyMg==" } }, "the value of a Kubernetes Secret"],
    ["a Kubernetes Secret in plain text", { kind: "Secret", stringData: { harmless: "hunter2" } }, "the value of a Kubernetes Secret"],
  ])("%s", (_what, output, kind) => {
    expect(scanForSecrets(output, "output").map(({ what }) => what)).toEqual([`The output holds what looks like ${kind}.`]);
  });

  it("inside Helm values, with the path inside the document", () => {
    const values = stringify({ grafana: { adminUser: "admin", adminPassword: "hunter2hunter2" } });
    const stack = { resource: { helm_release: { grafana: { values: [values] } } } };
    expect(scanForSecrets(stack, "stacks.production-telemetry")).toEqual([
      {
        code: "OBS0601",
        at: "stacks.production-telemetry.resource.helm_release.grafana.values[0].grafana.adminPassword",
        what: 'The output holds what looks like a secret, by the name of the field "adminPassword".',
        got: '"hun"... (14 characters)',
        allowed: "references only: a file that is mounted, the name of a Kubernetes Secret, an expression that Terraform resolves",
        remedy:
          "Move the value to the secret store, list it in secrets/catalogue.ts and refer to it. If it was real, replace it: it has been written to disk.",
      },
    ]);
  });

  it.each([
    ["JSON", JSON.stringify({ panels: [{ token: "hunter2-hunter2" }] })],
    ["a second YAML document", "a: 1\n---\npassword: hunter2-hunter2\n"],
    ["YAML within YAML", stringify({ "config.yaml": stringify({ exporters: { headers: { api_key: "hunter2-hunter2" } } }) })],
    ["a comment of YAML", `# ${SLACK_WEBHOOK}\ntoken_file: /a\n`],
    ["text that is no YAML although it looks so", `a: [${SLACK_WEBHOOK}\npassword: b`],
  ])("inside %s, once", (_kind, text) => {
    expect(scanForSecrets({ text }, "output")).toHaveLength(1);
  });

  it("without ever being printed", () => {
    for (const secret of ["1234", "admin", "hunter2", RANDOM_40, SLACK_WEBHOOK]) {
      const [problem] = scanForSecrets({ password: secret }, "output");
      expect(JSON.stringify(problem)).not.toContain(secret);
      expect(problem?.got).toBe(`${JSON.stringify(secret.slice(0, Math.min(4, secret.length / 4)))}... (${secret.length} characters)`);
    }
  });
});

describe("what only looks like a secret is passed over", () => {
  it.each<[string, unknown]>([
    ["the path of a mounted file", { api_url_file: "/etc/alertmanager-secrets/slack/url", password: "/run/secrets/password" }],
    ["a secretKeyRef", { valueFrom: { secretKeyRef: { name: "grafana-database", key: "password" } } }],
    ["the names of keys in a Secret", { admin: { existingSecret: "grafana-admin", userKey: "username", passwordKey: "password" } }],
    ["the name of a Secret", { secret: "alertmanager-slack", secretName: "alertmanager-slack-2", configSecret: "loki-config" }],
    ["image pull secrets", { imagePullSecrets: ["registry-credentials-eu-central-1"] }],
    ["an expansion of Grafana", { password: "$__file{/etc/secrets/db/password}", token: "$__env{TOKEN}" }],
    ["an expansion of the collector", { password: "${env:ES_PASSWORD}" }],
    ["a variable of Kubernetes", { args: ["--password=$(PASSWORD)"], password: "$(PASSWORD)" }],
    ["a Terraform expression", { token: "${data.aws_eks_cluster_auth.this.token}", password: "${var.password}" }],
    ["a token of the synthesis", { password: "${TfToken[TOKEN.12]}", url: "https://user:${TfToken[TOKEN.3]}@host" }],
    ["a Helm or Alertmanager template", { password: "{{ .Values.password }}", routing_key: '{{ template "x" . }}' }],
    ["nothing", { password: "", token: null, adminPassword: "  " }],
    ["a switch", { automountServiceAccountToken: true, enableTokenRefresh: true, secret: false }],
    ["a placeholder", { password: "***", token: "<token>", apiKey: "REDACTED" }],
    [
      "an ARN",
      {
        kms_key_arn: "arn:aws:kms:eu-central-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab",
        token: "arn:aws:secretsmanager:eu-central-1:111122223333:secret:production/slack-a1B2c3",
      },
    ],
    ["the id of a KMS key", { kms_key_id: "1234abcd12ab34cd56ef1234567890ab" }],
    ["a hash in the path of an asset", { source: "assets/templatefile/8F3A61F0AA0B2AA5C3A4A1F0B7C9D2E1/archive.zip" }],
    [
      "the checksum of a secret",
      { annotations: { "checksum/secret": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855" } },
    ],
    ["a hash of the synthesis", { "//": { metadata: { uniqueId: "production-telemetry_Loki_Release_0E8DDA4B" } } }],
    ["the digest of an image", { image: "grafana/grafana@sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855" }],
    [
      "the certificate of a cluster",
      { cluster_ca_certificate: Buffer.from("-----BEGIN CERTIFICATE-----\nMIIC5zCCAc+gAwIBAgI").toString("base64") },
    ],
    ["a certificate", { ca: "-----BEGIN CERTIFICATE-----\nMIIC\n-----END CERTIFICATE-----" }],
    ["a public key", { key: "-----BEGIN PUBLIC KEY-----\nMIIB\n-----END PUBLIC KEY-----" }],
    ["PromQL", { expr: 'sum(rate(auth_token_requests_total{secret="alertmanager-slack", token=~".+"}[5m])) / 1e9' }],
    ["LogQL", { expr: '{app="phoenix"} |= "password=" | json | token != ""' }],
    ["the key by which the collector spreads spans", { load_balancing: { routing_key: "traceID" } }],
    ["the key of a Terraform state", { backend: { s3: { key: "production/telemetry/terraform.tfstate" } } }],
    [
      "the remote key of an external secret",
      { remoteRef: { key: "production/alertmanager/pagerduty", property: "routing-key" }, secretKey: "routing-key" },
    ],
    [
      "an address without a password",
      { url: "https://grafana.example:3000/d/phoenix-overview?var-token=a@b", git: "ssh://git@github.com/x/y" },
    ],
    ["an address with a placeholder", { url: "https://user:***@example.com" }],
    [
      "a sentence about secrets",
      {
        description: "token: the token is read from a file that External Secrets writes.",
        password: "Set the password in the secret store, see the runbook.",
      },
    ],
    [
      "a long English word or name",
      { tokenProvider: "authentication-service-production-v2", authMethod: "ServiceAccountTokenVolumeProjection1" },
    ],
    ["the uid of a dashboard", { uid: "phoenix-overview-0123456789abcdef0123" }],
    ["a lookup of an exec plugin", { exec: { command: "aws", args: ["eks", "get-token", "--cluster-name", "production-1"] } }],
    [
      "a policy of IAM",
      {
        policy: JSON.stringify({
          Statement: [
            {
              Sid: "ReadSecrets1",
              Action: "secretsmanager:GetSecretValue",
              Condition: { StringEquals: { "secretsmanager:VersionStage": "AWSCURRENT" } },
            },
          ],
        }),
      },
    ],
    [
      "an external secret in Helm values",
      {
        values: [
          stringify({
            externalSecrets: [
              {
                spec: {
                  target: { name: "grafana-admin" },
                  data: [{ secretKey: "password", remoteRef: { key: "x/y", property: "password" } }],
                },
              },
            ],
          }),
        ],
      },
    ],
    ["the name of a Secret of TLS", { kind: "Secret", metadata: { name: "tls" } }],
  ])("%s", (_what, output) => {
    expect(scanForSecrets(output, "output")).toEqual([]);
  });

  it("at any depth and whatever the text, without failing", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.string(), (value, text) => {
        scanForSecrets({ value, token_file: text, "secret.yaml": `password: ${text}` }, "output");
      }),
      { numRuns: 200, seed: 3 },
    );
  });
});
