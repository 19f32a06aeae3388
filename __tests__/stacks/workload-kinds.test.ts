/** As what the components run: what Helm rendered for each environment. */
import { ENVIRONMENTS } from "../../environments";
import { compose } from "../../main";
import { documentsOf, releasesOf, synthesizedStacks } from "../../scripts/synthesized";
import { readLedger } from "../../scripts/verify/ledger";

const { releases } = readLedger();
const stacks = synthesizedStacks(compose());

/** What was rendered of a release in an environment. */
function rendered(environment: string, release: string): Readonly<Record<string, number>> {
  return releases[`${environment}-telemetry/${release}`]?.rendered ?? {};
}

function values(environment: string, release: string): string {
  const found = stacks.flatMap(releasesOf).filter(({ stack, name }) => stack === `${environment}-telemetry` && name === release);
  expect(found).toHaveLength(1);
  return JSON.stringify(found.flatMap(documentsOf));
}

describe.each(ENVIRONMENTS)("in $name", ({ name, alerting, grafana }) => {
  test("Grafana is a Deployment that reads its configuration from a ConfigMap, and its content comes by the Grafana stack", () => {
    expect(rendered(name, "grafana")).toMatchObject({ Deployment: 1, ConfigMap: 1 });
    const content = stacks.find((stack) => stack.name === `${name}-grafana`)?.json["resource"] as Readonly<Record<string, object>>;
    for (const type of ["grafana_folder", "grafana_data_source", "grafana_dashboard"])
      expect(Object.keys(content[type] ?? {}).length).toBeGreaterThan(3);
  });

  test("Alertmanager is a StatefulSet, because peers have names and silences outlive pods, and tells Slack by an address in a file", () => {
    expect(rendered(name, "alertmanager")).toMatchObject({ StatefulSet: 1 });
    expect(rendered(name, "alertmanager")).not.toHaveProperty("Deployment");
    expect(values(name, "alertmanager")).toMatch(/"slack_configs":\[\{[^\]]*"api_url_file":"\/etc\//);
  });

  test("domain names come from the environment; passwords and addresses of webhooks are files and references", () => {
    expect(values(name, "alertmanager")).toContain(`"baseURL":"${alerting.url}"`);
    expect(values(name, "grafana")).toContain(`"root_url":"${grafana.url}"`);
    for (const release of ["alertmanager", "grafana"]) {
      const text = values(name, release);
      expect(text).not.toMatch(/"(api_url|routing_key|service_key|auth_password|adminPassword|password)":/);
    }
    expect(values(name, "grafana")).toContain('"existingSecret":"grafana-admin"');
  });
});
