import type { ScrapeJob, ServiceDeclaration } from "../../metrics/scrape";
import { renderProblemLine } from "../../problems";
import { SYSTEMS, type SystemPack } from "../../systems";
import { validateJobNames } from "../../systems/validate-jobs";
import { validateScrape } from "../../systems/validate-scrape";
import { SERVICE, SHOP, type Shop, WEB } from "./shop";

const told = (changes: Partial<Shop>): string[] =>
  validateScrape({ ...SHOP, ...changes }).map(({ code, at, what }) => `${code} ${at}: ${what}`);
const service = (changes: Partial<ServiceDeclaration>): Partial<Shop> => ({
  services: [SERVICE, { ...SERVICE, name: "other", ...changes }],
});
const job = (changes: object): ScrapeJob => ({ ...WEB, ...changes }) as ScrapeJob;

describe("the scrape model of a system", () => {
  it("is sound where each target resolves and is read once", () => {
    expect(told({})).toEqual([]);
  });

  it("is sound in every system of this repository, and their jobs have names of their own", () => {
    const systems = Object.values<SystemPack>(SYSTEMS);
    expect(systems.flatMap(validateScrape)).toEqual([]);
    expect(validateJobNames(systems)).toEqual([]);
  });

  it.each<[string, Partial<Shop>, string]>([
    [
      "a job of a service that is not declared",
      { scrape: [job({ service: "shop-api" })] },
      "OBS0802 systems.shop.scrape[0].service: The job resolves to no service that the system declares.",
    ],
    [
      "a job of a port that the service does not have",
      { scrape: [job({ port: "admin" })] },
      "OBS0802 systems.shop.scrape[0].service: The service shop-web has no port of this name.",
    ],
    [
      "a job of metrics that nobody declares",
      { scrape: [WEB, job({ name: "b", source: "api", port: "http" })] },
      "OBS0802 systems.shop.scrape[1].source: The job reads metrics that no metric set of the system declares.",
    ],
    [
      "a probe of a service that is not declared",
      { scrape: [WEB, { kind: "probe", name: "p", source: "web", module: "http_2xx", targets: ["traefik:http/"] }] },
      "OBS0802 systems.shop.scrape[1].targets[0]: The job resolves to no service that the system declares.",
    ],
    [
      "a target outside without a port",
      { scrape: [WEB, { kind: "static", name: "s", source: "web", targets: ["lb.example" as `${string}:${number}`] }] },
      "OBS0802 systems.shop.scrape[1].targets: A target is a host name and a port.",
    ],
    [
      "pods without labels",
      { scrape: [WEB, { kind: "pods", name: "p", source: "web", labels: {}, port: "metrics" }] },
      "OBS0802 systems.shop.scrape[1].labels: A job without labels reads every pod of the namespace.",
    ],
    [
      "two jobs of one name",
      { scrape: [WEB, job({ port: "http" })] },
      "OBS0802 systems.shop.scrape[1].name: Two jobs of the system have this name, so their series would carry the same job label.",
    ],
    [
      "a metric set that no job reads",
      { metrics: [...SHOP.metrics, { source: "worker", system: "shop", metrics: [] }] },
      "OBS0807 systems.shop.metrics.worker: No scrape job reads this metric set, so its series never arrive.",
    ],
    [
      "an endpoint that two jobs read",
      { scrape: [WEB, job({ name: "b", path: "/metrics" })] },
      "OBS0807 systems.shop.scrape[1]: The job shop-web reads the same endpoint, so its series would be there twice.",
    ],
    [
      "pods that a service stands before, and that are read through it",
      { scrape: [WEB, { kind: "pods", name: "p", source: "web", labels: { part: "web", app: "shop" }, port: "metrics" }] },
      "OBS0807 systems.shop.scrape[1]: The job shop-web reads the same endpoint, so its series would be there twice.",
    ],
    [
      "two services of one name",
      service({ name: "shop-web" }),
      "OBS0807 systems.shop.services[1].name: Two services of the system have this name.",
    ],
    [
      "two ports of one number",
      service({ ports: { a: 80, b: 80 } }),
      "OBS0807 systems.shop.services[1].ports.b: The port a of the service has this number too.",
    ],
    ["a port that there is not", service({ ports: { a: 70_000 } }), "OBS0807 systems.shop.services[1].ports.a: There is no such port."],
    [
      "a port with a name that Kubernetes does not take",
      service({ ports: { prometheus_metrics: 80 } }),
      "OBS0807 systems.shop.services[1].ports.prometheus_metrics: Kubernetes takes no port of this name.",
    ],
    [
      "replicas that are no count",
      { scrape: [job({ replicas: 0.5 })] },
      "OBS0807 systems.shop.scrape[0].replicas: The number of endpoints is no count, and the estimate of series needs it.",
    ],
    [
      "a list that keeps a histogram by its bare name",
      { scrape: [job({ keep: ["orders_total", "order_seconds"] })] },
      "OBS0807 systems.shop.scrape[0].keep[1]: No series that the metric set declares has this name, so nothing is kept by it.",
    ],
  ])("refuses %s", (_, changes, expected) => {
    expect(told(changes)).toEqual([expected]);
  });

  it("does not refuse what only looks the same", () => {
    expect(told({ scrape: [WEB, job({ name: "b", path: "/other" }), job({ name: "c", port: "http" })] })).toEqual([]);
    expect(told(service({ ports: { http: 80, metrics: 9090, "a-15-characters": 1 } }))).toEqual([]);
    expect(told({ scrape: [job({ keep: ["orders_total", "order_seconds_count", "order_.*"] })] })).toEqual([]);
  });

  it("says under which names a histogram is kept, and which name was probably meant", () => {
    const problems = validateScrape({ ...SHOP, scrape: [job({ keep: ["order_seconds", "order_total"] })] });
    expect(problems.map(({ allowed, remedy }) => [allowed, remedy])).toEqual([
      ["order_seconds_bucket, order_seconds_sum, order_seconds_count", "Name the series as they are stored."],
      ["names of series of web", "Did you mean orders_total?"],
    ]);
  });
});

describe("jobs of several systems", () => {
  it("have names of their own, because rules find targets by the label job", () => {
    expect(validateJobNames([SHOP, { ...SHOP, name: "bank" }]).map(renderProblemLine)).toEqual([
      "systems.bank.scrape[0].name: The system shop has a job of this name too, so the label job says of neither whose series these are. " +
        'Got "shop-web". Allowed: a name that no job of another system has. Begin it with the name of the system: bank-shop-web. (OBS0807)',
    ]);
    expect(validateJobNames([SHOP, { ...SHOP, name: "bank", scrape: [job({ name: "bank-web" })] }])).toEqual([]);
  });
});
