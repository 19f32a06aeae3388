import { renderAlertmanagerConfig } from "../../routing/alertmanager-config";
import { type SecretEntry, SECRETS } from "../../secrets/catalogue";
import { neededSecrets } from "../../secrets/needed";
import { validateSecretFiles, validateSecrets } from "../../secrets/validate-secrets";
import { LARGE, PHOENIX, SMALL } from "./support";

const NAMESPACES = ["observability", "jaeger"];

function problemsOf(change: Readonly<Record<string, Partial<SecretEntry>>>, namespaces = NAMESPACES): readonly string[] {
  const base: Readonly<Record<string, SecretEntry>> = SECRETS;
  const changed = Object.fromEntries(Object.entries(change).map(([name, entry]) => [name, { ...base[name], ...entry } as SecretEntry]));
  const catalogue = { ...base, ...changed };
  return validateSecrets({ environments: [SMALL, LARGE], systems: [PHOENIX], namespaces, catalogue }).map(
    ({ code, at, what, got }) => `${code} ${at}: ${what} Got ${got}.`,
  );
}

const SLACK = SECRETS["alertmanager-slack"];
const SMTP = SECRETS["alertmanager-smtp"];

describe("the catalogue of secrets", () => {
  it("agrees with itself, with both environments and with the system", () => {
    expect(problemsOf({})).toEqual([]);
  });

  it.each<[string, Readonly<Record<string, Partial<SecretEntry>>>, readonly string[]]>([
    [
      "two entries write the same Kubernetes Secret",
      { "alertmanager-smtp": { mount: { ...SMTP.mount, secretName: "alertmanager-slack" } } },
      [
        'OBS0602 secrets.alertmanager-smtp.mount.secretName: The secrets "alertmanager-slack" and "alertmanager-smtp" write the same Kubernetes Secret. Got "observability/alertmanager-slack".',
      ],
    ],
    [
      "two entries are mounted into one directory",
      { "alertmanager-smtp": { mount: { ...SMTP.mount, directory: "/etc/alertmanager-secrets/slack" } } },
      [
        'OBS0602 secrets.alertmanager-smtp.mount.directory: The secrets "alertmanager-slack" and "alertmanager-smtp" are mounted into the same directory. Got "/etc/alertmanager-secrets/slack of alertmanager".',
      ],
    ],
    [
      "two entries have one name in a store without slashes",
      { "alertmanager-smtp": { keptAt: "alertmanager/slack" } },
      [
        'OBS0602 secrets.alertmanager-smtp.keptAt: The secrets "alertmanager-slack" and "alertmanager-smtp" have the same name in a store that knows no slashes. Got "alertmanager-slack".',
      ],
    ],
    [
      "nothing makes the namespace",
      { "alertmanager-slack": { mount: { ...SLACK.mount, namespace: "observabilty" } } },
      ['OBS0602 secrets.alertmanager-slack.mount.namespace: Nothing makes the namespace. Got "observabilty".'],
    ],
    [
      "the path in the store has one part",
      { "alertmanager-slack": { keptAt: "/slack" } },
      ['OBS0602 secrets.alertmanager-slack.keptAt: The path in the store is not of the form component/name. Got "/slack".'],
    ],
    [
      "a property appears twice",
      { "grafana-admin": { properties: ["username", "password", "password"] } },
      [
        'OBS0602 secrets.grafana-admin.properties: The properties cannot be the keys of one Kubernetes Secret. Got ["username","password","password"].',
      ],
    ],
    [
      "the directory is relative",
      { "alertmanager-slack": { mount: { ...SLACK.mount, directory: "/etc/slack/" } } },
      ['OBS0602 secrets.alertmanager-slack.mount.directory: The directory is not an absolute path. Got "/etc/slack/".'],
    ],
    [
      "a property is renamed and its user is not",
      { "alertmanager-pagerduty": { properties: ["key"] } },
      ['OBS0602 environments.production.alerting.channels: The secret "alertmanager-pagerduty" has no such property. Got "routing-key".'],
    ],
    [
      "a system's secret is mounted elsewhere",
      { "phoenix-redis": { mount: { namespace: "observability", secretName: "phoenix-redis" } } },
      ['OBS0602 systems.phoenix.secrets: The secret "phoenix-redis" is mounted outside the namespaces of the system. Got "observability".'],
    ],
  ])("is refused when %s", (_mistake, change, expected) => {
    expect(problemsOf(change)).toEqual(expected);
  });

  it("is refused when a system asks for what it does not have", () => {
    const systems = [{ ...PHOENIX, secrets: ["phoenix-reddis"] as unknown as typeof PHOENIX.secrets }];
    expect(validateSecrets({ environments: [SMALL], systems, namespaces: NAMESPACES })).toEqual([
      {
        code: "OBS0602",
        at: "systems.phoenix.secrets",
        what: "The secret is not in the catalogue.",
        got: '"phoenix-reddis"',
        allowed: Object.keys(SECRETS).join(", "),
        remedy: 'Did you mean "phoenix-redis"?',
      },
    ]);
  });

  it("is refused where the platform lost a namespace", () => {
    expect(problemsOf({}, ["observability"])).toEqual([
      'OBS0602 secrets.jaeger-opensearch.mount.namespace: Nothing makes the namespace. Got "jaeger".',
    ]);
  });
});

describe("the files that the Alertmanager is told to read", () => {
  const systems = [
    {
      name: "phoenix" as const,
      routes: { critical: ["pagerduty", "phoenix-email", "chat-default"], warning: ["chat-default"], info: ["chat-default"] },
    },
  ] as const;

  it.each([SMALL, LARGE])("are all mounted in $name", (environment) => {
    const config = renderAlertmanagerConfig({ environment, systems });
    const mounted = neededSecrets({ environment, systems: [] });
    expect(validateSecretFiles({ config, component: "alertmanager", mounted, at: "alertmanager" })).toEqual([]);
  });

  it("are refused when the environment does not mount their secret", () => {
    const config = renderAlertmanagerConfig({ environment: LARGE, systems });
    const mounted = neededSecrets({ environment: SMALL, systems: [] });
    const problems = validateSecretFiles({ config, component: "alertmanager", mounted, at: "alertmanager.production" });
    expect(problems.map(({ at, got }) => `${at} ${got}`)).toEqual([
      'alertmanager.production.global.smtp_auth_password_file "/etc/alertmanager-secrets/smtp/password"',
      'alertmanager.production.receivers[2].pagerduty_configs[0].routing_key_file "/etc/alertmanager-secrets/pagerduty/routing-key"',
      'alertmanager.production.receivers[4].webhook_configs[0].url_file "/etc/alertmanager-secrets/deadman/url"',
    ]);
  });

  it("are refused with the nearest path when they are misspelt", () => {
    const mounted = neededSecrets({ environment: SMALL, systems: [] });
    const config = { receivers: [{ slack_configs: [{ api_url_file: "/etc/alertmanager-secrets/slak/url" }] }] };
    expect(validateSecretFiles({ config, component: "alertmanager", mounted, at: "alertmanager.dev" })).toEqual([
      {
        code: "OBS0603",
        at: "alertmanager.dev.receivers[0].slack_configs[0].api_url_file",
        what: "The file is not mounted for alertmanager.",
        got: '"/etc/alertmanager-secrets/slak/url"',
        allowed: "/etc/alertmanager-secrets/slack/url",
        remedy: 'Did you mean "/etc/alertmanager-secrets/slack/url"?',
      },
    ]);
  });

  it("do not count when another component mounts them", () => {
    const mounted = neededSecrets({ environment: SMALL, systems: [] });
    const config = { api_url_file: "/etc/alertmanager-secrets/slack/url" };
    expect(validateSecretFiles({ config, component: "loki", mounted, at: "loki" })).toHaveLength(1);
  });
});
