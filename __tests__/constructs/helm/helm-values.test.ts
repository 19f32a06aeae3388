import { escapeTerraform, mergeValues } from "../../../constructs/helm/helm-values";

describe("mergeValues", () => {
  it("merges maps key by key", () => {
    expect(mergeValues({ loki: { auth_enabled: true, image: { tag: "3.7.6" } } }, { loki: { image: { tag: "3.7.8" } } })).toEqual({
      loki: { auth_enabled: true, image: { tag: "3.7.8" } },
    });
  });

  it("replaces lists instead of joining them", () => {
    expect(mergeValues({ tolerations: [1, 2] }, { tolerations: [3] })).toEqual({ tolerations: [3] });
  });

  it("keeps null, with which Helm deletes the chart's default", () => {
    expect(mergeValues({ receivers: { jaeger: { port: 1 } } }, { receivers: { jaeger: null } })).toEqual({ receivers: { jaeger: null } });
  });

  it("lets a map take the place of a scalar and the other way round", () => {
    expect(mergeValues({ a: 1, b: { c: 2 } }, { a: { d: 3 }, b: "text" })).toEqual({ a: { d: 3 }, b: "text" });
  });

  it("changes neither argument", () => {
    const base = { a: { b: 1 } };
    const over = { a: { c: 2 } };
    mergeValues(base, over);
    expect([base, over]).toEqual([{ a: { b: 1 } }, { a: { c: 2 } }]);
  });
});

describe("escapeTerraform", () => {
  it("doubles the sign before a brace, so that Terraform writes it as it stood", () => {
    expect(escapeTerraform("host: ${env:MY_POD_IP} %{if} $5 100% {x}")).toBe("host: $${env:MY_POD_IP} %%{if} $5 100% {x}");
  });

  it("adds one sign to those that already stand there", () => {
    expect(escapeTerraform("$${x} %%{y}")).toBe("$$${x} %%%{y}");
  });

  it("leaves references that CDKTF wrote as references", () => {
    expect(escapeTerraform("bucket: ${TfToken[TOKEN.12]}/${path}")).toBe("bucket: ${TfToken[TOKEN.12]}/$${path}");
  });

  it("keeps a dollar sign before a reference from hiding it", () => {
    expect(escapeTerraform("$${TfToken[TOKEN.12]}")).toBe('${"$"}${TfToken[TOKEN.12]}');
  });
});
