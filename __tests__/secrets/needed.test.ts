import { SECRETS, secretFile, type SecretRef } from "../../secrets/catalogue";
import { neededSecrets } from "../../secrets/needed";
import { LARGE, PHOENIX, SMALL } from "./support";

function names(environment: typeof SMALL, systems: readonly (typeof PHOENIX)[] = [PHOENIX]): readonly string[] {
  return neededSecrets({ environment, systems }).map(({ name }) => name);
}

describe("the secrets of an environment", () => {
  it("are few where there is one chat, no mail, no pager and no database", () => {
    expect(names(SMALL)).toEqual(["alertmanager-slack", "grafana-admin", "phoenix-redis"]);
  });

  it("are all of the catalogue where everything is in use", () => {
    expect(names(LARGE)).toEqual(Object.keys(SECRETS));
  });

  it("have the account of a database only with that database", () => {
    expect(names({ ...SMALL, grafana: LARGE.grafana })).toContain("grafana-database");
    expect(names({ ...SMALL, traces: LARGE.traces })).toContain("jaeger-opensearch");
  });

  it("have the mail relay's password only when a mail channel is listed and a relay is set", () => {
    expect(names({ ...LARGE, alerting: { ...LARGE.alerting, channels: ["chat-default"] } })).not.toContain("alertmanager-smtp");
    expect(names({ ...SMALL, alerting: { ...SMALL.alerting, channels: ["phoenix-email"] } })).not.toContain("alertmanager-smtp");
  });

  it("have those of a system only with the system", () => {
    expect(names(LARGE, [])).not.toContain("phoenix-redis");
  });

  it("carry what their mounts are made of", () => {
    expect(neededSecrets({ environment: SMALL, systems: [] })[0]).toMatchObject({
      name: "alertmanager-slack",
      neededBy: "alertmanager",
      properties: ["url"],
      mount: { namespace: "observability", secretName: "alertmanager-slack", directory: "/etc/alertmanager-secrets/slack" },
    });
  });
});

describe("a reference to a secret", () => {
  it("yields the path of the mounted file", () => {
    expect(secretFile({ secret: "alertmanager-pagerduty", property: "routing-key" })).toBe(
      "/etc/alertmanager-secrets/pagerduty/routing-key",
    );
  });

  it("to an unknown secret, an unknown property or a secret without files is a compile error", () => {
    const references: readonly SecretRef[] = [
      // @ts-expect-error: not in the catalogue
      { secret: "alertmanager-teams", property: "url" },
      // @ts-expect-error: not a property of this secret
      { secret: "alertmanager-slack", property: "key" },
    ];
    // @ts-expect-error: not mounted as files
    expect(() => secretFile({ secret: "grafana-admin", property: "password" })).not.toThrow();
    expect(references).toHaveLength(2);
  });
});
