import fc from "fast-check";
import { parse } from "yaml";
import type { HelmValues } from "../../../constructs/helm/helm-values";
import { renderValues } from "../../../constructs/helm/render-values";

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

  it("writes lists, empty ones, maps in lists and lists in lists", () => {
    expect(renderValues({ list: [1, { a: null, b: [true] }, [[], {}]], none: [], nothing: {} })).toBe(
      "list:\n  - 1\n  - a: null\n    b:\n      - true\n  - - []\n    - {}\nnone: []\nnothing: {}\n",
    );
  });

  it("writes nothing as an empty map", () => {
    expect(renderValues({})).toBe("{}\n");
  });

  it("leaves expressions and addresses without quotes, and text of several lines as it is", () => {
    const values = {
      expr: 'sum(rate(x{a="b"}[5m])) > 0',
      url: "http://loki:3100/otlp",
      file: "groups:\n  - name: a\n\nend\n",
      open: "a\nb",
    };
    expect(renderValues(values)).toBe(
      'expr: sum(rate(x{a="b"}[5m])) > 0\nurl: http://loki:3100/otlp\nfile: |\n  groups:\n    - name: a\n\n  end\nopen: |-\n  a\n  b\n',
    );
  });

  it.each([
    "a: b",
    "a #b",
    "a:",
    "a ",
    " a",
    "- a",
    "{a",
    "[a",
    "*a",
    "&a",
    "!a",
    "?a",
    "@a",
    "`a",
    "%a",
    "'a",
    '"a',
    "#a",
    "=",
    "<<",
    "a\tb",
  ])("quotes %j, which would be no string or another one", (text) => {
    expect(renderValues({ value: text })).toBe(`value: ${JSON.stringify(text)}\n`);
  });

  it("quotes text of several lines whose white space would get lost", () => {
    const texts = [" a\nb", "\na", "a\n\n", "a\n  \nb", "a\n\u0085b", "a\n\u2028b", "a\r\nb"];
    expect(texts.map((text) => renderValues({ value: text })).filter((yaml) => yaml.includes("|"))).toEqual([]);
    expect(texts.map((text) => (parse(renderValues({ value: text }), { version: "1.1" }) as HelmValues)["value"])).toEqual(texts);
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
      { seed: 20261123, numRuns: 300 },
    );
  });
});
