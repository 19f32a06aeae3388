import { type ChartObject, type ChartObjects, ObjectsRelease } from "../../../constructs/systems/objects-release";
import { documentsOf, releaseOf, releasePage, synthInCluster } from "../../support/releases";

function synthObjects(objects: ChartObjects) {
  return synthInCluster((stack) => {
    new ObjectsRelease(stack, "Objects", { releaseName: "shop-observability", namespace: "shop", system: "shop", objects });
  });
}

const object = (name: string): ChartObject => ({ name, spec: { seven: name } });

describe("release of objects", () => {
  test("with one object is no more than this", () => {
    expect(releasePage(synthObjects({ prometheusRules: [{ name: "one", namespace: "other", labels: { a: "b" }, spec: { groups: [] } }] })))
      .toMatchInlineSnapshot(`
     "our own chart, as shop-observability in shop
     ---
     system: shop
     ---
     prometheusRules: [{ name: one, namespace: other, labels: { a: b }, spec: { groups: [] } }]"
    `);
  });

  test("has one document for each kind of object, so that a change of one kind is a change of one document", () => {
    const documents = documentsOf(
      synthObjects({
        prometheusRules: [object("rule")],
        serviceMonitors: [object("service")],
        podMonitors: [object("pods")],
        probes: [object("probe")],
        scrapeConfigs: [object("static")],
        externalSecrets: [object("secret")],
        clusterSecretStores: [object("store")],
      }),
    );

    expect(documents).toEqual([
      { system: "shop" },
      { prometheusRules: [object("rule")] },
      { serviceMonitors: [object("service")] },
      { podMonitors: [object("pods")] },
      { probes: [object("probe")] },
      { scrapeConfigs: [object("static")] },
      { externalSecrets: [object("secret")] },
      { clusterSecretStores: [object("store")] },
    ]);
  });

  test("has no document for a kind without objects", () => {
    expect(documentsOf(synthObjects({ prometheusRules: [], probes: [object("probe")] }))).toEqual([
      { system: "shop" },
      { probes: [object("probe")] },
    ]);
  });

  test("is a release of our own chart, whose copy lies in the output", () => {
    const release = releaseOf(synthObjects({}));

    expect(release["chart"]).toMatch(/^\.\/assets\//);
    expect(release).not.toHaveProperty("repository");
  });

  test("leaves the braces of alert texts as they are", () => {
    const spec = {
      groups: [{ name: "g", rules: [{ alert: "A", expr: "up == 0", annotations: { summary: "{{ $labels.pod }} has ${x} and %{y}" } }] }],
    };

    expect(documentsOf(synthObjects({ prometheusRules: [{ name: "one", spec }] }))[1]).toEqual({
      prometheusRules: [{ name: "one", spec }],
    });
  });
});
