/** How values and likely slips are written in messages, and that the table of codes reads alike. */
import fc from "fast-check";
import { PROBLEM_CODES, nearest, quoteValue } from "../../problems";

/** What JSON refuses to write. */
function selfReferring(): object {
  const value: Record<string, unknown> = {};
  value["itself"] = value;
  return value;
}

describe("a value is quoted", () => {
  test.each([
    { value: "eu-west-1", quoted: '"eu-west-1"' },
    { value: 'say "no"', quoted: '"say \\"no\\""' },
    { value: 7, quoted: "7" },
    { value: null, quoted: "null" },
    { value: undefined, quoted: "nothing" },
    { value: ["a", 1], quoted: '["a",1]' },
    { value: Symbol("x"), quoted: "Symbol(x)" },
    { value: Number.NaN, quoted: "NaN" },
    { value: 10n, quoted: "10" },
    { value: selfReferring(), quoted: "[object Object]" },
  ])("as $quoted", ({ value, quoted }) => {
    expect(quoteValue(value)).toBe(quoted);
  });

  test("up to 120 characters, and cut above", () => {
    expect(quoteValue("a".repeat(118))).toHaveLength(120);
    expect(quoteValue("a".repeat(118))).not.toContain("...");
    expect(quoteValue("a".repeat(119))).toBe(`"${"a".repeat(116)}...`);
  });
});

describe("the nearest word", () => {
  const WORDS = ["threshold", "for", "severity"];

  test.each([
    { word: "treshold", near: "threshold" },
    { word: "Threshold", near: "threshold" },
    { word: "severty", near: "severity" },
    { word: "fro", near: "for" },
    { word: "duration", near: undefined },
    { word: "completely-different", near: undefined },
  ])("to $word is $near", ({ word, near }) => {
    expect(nearest(word, WORDS)).toBe(near);
  });

  test("is the first of several that are equally near", () => {
    expect(nearest("zone-x", ["zone-a", "zone-b"])).toBe("zone-a");
  });

  test("to a word of the list is the word itself", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(
          fc.string({ minLength: 1 }).map((word) => word.toLowerCase()),
          { minLength: 1 },
        ),
        (words) => {
          const [word = ""] = words.slice(-1);
          expect(nearest(word, words)).toBe(word);
        },
      ),
      { seed: 7 },
    );
  });
});

describe("the table of codes", () => {
  const entries = Object.entries(PROBLEM_CODES);

  test("has codes of one form, in order", () => {
    const codes = entries.map(([code]) => code);
    expect(codes.filter((code) => !/^OBS\d{4}$/.test(code))).toEqual([]);
    expect(codes).toEqual([...codes].sort());
  });

  test("says of each in one sentence what it means, and of no two the same", () => {
    const meanings = entries.map(([, meaning]) => meaning);
    expect(meanings.filter((meaning) => !/^[A-Z][^.]+\.$/.test(meaning))).toEqual([]);
    expect(new Set(meanings).size).toBe(meanings.length);
  });
});
