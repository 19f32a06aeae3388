import { ENVIRONMENTS } from "../../environments";
import { renderAlertmanagerConfig } from "../../routing/alertmanager-config";
import { resolveReceivers } from "../../routing/resolve";
import { validateRouting } from "../../routing/validate-routing";
import { scanForSecrets } from "../../secrets/scan";
import { neededSecrets } from "../../secrets/needed";
import { validateSecretFiles, validateSecrets } from "../../secrets/validate-secrets";
import { SYSTEMS } from "../../systems";
import { EXPECTED_RECEIVERS } from "./expected-receivers";
import { drawRoutes } from "./support";

const systems = Object.values(SYSTEMS);

function configOf(name: string): ReturnType<typeof renderAlertmanagerConfig> {
  const environment = ENVIRONMENTS.find((one) => one.name === name);
  if (environment === undefined) throw new Error(`There is no environment "${name}".`);
  return renderAlertmanagerConfig({ environment, systems });
}

describe("the matrix of receivers", () => {
  it("covers every environment", () => {
    expect(new Set(EXPECTED_RECEIVERS.map(({ environment }) => environment))).toEqual(new Set(ENVIRONMENTS.map(({ name }) => name)));
  });

  it.each(EXPECTED_RECEIVERS)("says of $environment that $labels goes to $receivers", ({ environment, labels, receivers }) => {
    expect(resolveReceivers(configOf(environment).route, labels)).toEqual(receivers);
  });
});

describe.each(ENVIRONMENTS)("the environment $name", (environment) => {
  const config = configOf(environment.name);
  const at = `alertmanager.${environment.name}`;

  it("reaches everybody who must hear", () => {
    expect(validateRouting({ environment, systems })).toEqual([]);
  });

  it("mounts every file that its Alertmanager reads, and none beside", () => {
    const mounted = neededSecrets({ environment, systems }).filter(({ neededBy }) => neededBy === "alertmanager");
    expect(validateSecretFiles({ config, component: "alertmanager", mounted, at })).toEqual([]);
    for (const { mount } of mounted) expect(JSON.stringify(config)).toContain(`"${mount.directory}/`);
  });

  it("holds no secret in its configuration", () => {
    expect(scanForSecrets(config, at)).toEqual([]);
  });

  it("has this tree", () => {
    expect(drawRoutes(config.route).join("\n")).toMatchSnapshot();
  });
});

describe("all environments together", () => {
  it("agree with the catalogue of secrets", () => {
    expect(validateSecrets({ environments: ENVIRONMENTS, systems, namespaces: ["observability", "jaeger"] })).toEqual([]);
  });

  it.each([
    ["local", ["alertmanager-slack", "grafana-admin", "phoenix-redis"]],
    ["dev", ["alertmanager-slack", "grafana-admin", "phoenix-redis"]],
    [
      "staging",
      [
        "alertmanager-slack",
        "alertmanager-smtp",
        "alertmanager-deadman",
        "grafana-admin",
        "grafana-database",
          "phoenix-redis",
      ],
    ],
    [
      "production",
      [
        ...["alertmanager-slack", "alertmanager-pagerduty", "alertmanager-smtp", "alertmanager-deadman"],
        ...["grafana-admin", "grafana-database", "phoenix-redis"],
      ],
    ],
  ])("mount these secrets in %s", (name, expected) => {
    const environment = ENVIRONMENTS.find((one) => one.name === name) ?? ENVIRONMENTS[0];
    expect(environment && neededSecrets({ environment, systems }).map((secret) => secret.name)).toEqual(expected);
  });
});
