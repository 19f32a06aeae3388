import fc from "fast-check";
import { parse } from "yaml";
import { type HelmValues, escapeTerraform, mergeValues, renderValues } from "../../../constructs/helm/helm-values";

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

describe("renderValues", () => {
  it("writes keys in the order given, without folding and without anchors", () => {
    const shared = { memory: "64Mi" };
    const values = { zeta: "word ".repeat(40).trim(), alpha: { requests: shared, limits: shared } };
    expect(renderValues(values)).toBe(`zeta: ${values.zeta}\nalpha:\n  requests:\n    memory: 64Mi\n  limits:\n    memory: 64Mi\n`);
  });

  it.each(["on", "no", "y", "2026-01-01", "0777", "0o17", "1_000", "12:30:45", "1e3", "~", "null", "true", ".inf", ""])(
    "quotes %j, which some parser takes for something else than a string",
    (text) => {
      expect(renderValues({ value: text })).toBe(`value: "${text}"\n`);
    },
  );

  it("quotes strings that Terraform fills in, so that an account number stays a string", () => {
    expect(renderValues({ account: "${TfToken[TOKEN.7]}", lines: "a\n${TfToken[TOKEN.7]}" })).toBe(
      'account: "${TfToken[TOKEN.7]}"\nlines: "a\\n${TfToken[TOKEN.7]}"\n',
    );
  });

  it("writes what every parser reads back as the same data", () => {
    const scalar = fc.oneof(
      fc.string(),
      fc.integer(),
      fc.boolean(),
      fc.constant(null),
      fc.string({ unit: fc.constantFrom("\n", " ", "a", ":", "#", "'", '"', "\\", "-") }),
    );
    const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
      tree: fc.oneof(
        { maxDepth: 4 },
        scalar,
        fc.array(tie("tree"), { maxLength: 4 }),
        fc.dictionary(fc.string(), tie("tree"), { maxKeys: 4 }),
      ),
    }));
    fc.assert(
      fc.property(fc.dictionary(fc.string(), tree, { maxKeys: 5, noNullPrototype: true }), (values) => {
        const text = renderValues(values as HelmValues);
        expect(parse(text)).toEqual(JSON.parse(JSON.stringify(values)));
        expect(parse(text, { version: "1.1" })).toEqual(JSON.parse(JSON.stringify(values)));
      }),
      { seed: 20261123, numRuns: 200 },
    );
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
