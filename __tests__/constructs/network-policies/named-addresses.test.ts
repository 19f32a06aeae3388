import { namedAddresses } from "../../../constructs/network-policies/named-addresses";

describe("addresses in values", () => {
  test.each([
    ["http://loki.observability.svc:3100/otlp", "loki.observability.svc", 3100],
    ["https://example.com/hook", "example.com", 443],
    ["http://example.com", "example.com", 80],
    ["http://_http._tcp.alertmanager-headless.observability.svc", "_http._tcp.alertmanager-headless.observability.svc", undefined],
    ["redis://phoenix-redis:6379", "phoenix-redis", 6379],
    ["tempo.observability.svc:4317", "tempo.observability.svc", 4317],
    ["smtp.example.com:587", "smtp.example.com", 587],
  ])("%s is found", (text, host, port) => {
    expect(namedAddresses({ exporters: [{ endpoint: text }] })).toEqual([
      { at: "exporters[0].endpoint", text, host, ...(port === undefined ? {} : { port }) },
    ]);
  });

  test.each(["0.0.0.0:4317", "${env:MY_POD_IP}:4317", "see http://example.com for more", "10m", "a:b", "docker.io/curl", ":8080"])(
    "%s is none",
    (text) => {
      expect(namedAddresses({ endpoint: text })).toEqual([]);
    },
  );

  test("are not those that people open", () => {
    expect(namedAddresses({ "grafana.ini": { server: { root_url: "https://grafana.example.com" } } })).toEqual([]);
  });
});
