import { hostAndPort, httpUrl } from "../../constructs/service-endpoint";

const ENDPOINT = { namespace: "space", service: "name", port: 7017 };

describe("service endpoint", () => {
  test("is host and port, as clients without a scheme want it", () => {
    expect(hostAndPort(ENDPOINT)).toBe("name.space.svc:7017");
  });

  test("is a URL, with a path or without", () => {
    expect(httpUrl(ENDPOINT)).toBe("http://name.space.svc:7017");
    expect(httpUrl(ENDPOINT, "/otlp")).toBe("http://name.space.svc:7017/otlp");
  });
});
