/** No runbook is another one with the names changed: whoever is woken needs what is peculiar to their alert. */
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

const FOLDER = join(__dirname, "../../docs/runbooks");
const WORDS = 5;
const ALLOWED_SHARE = 0.4;

/** Runs of five words of a runbook outside of its generated facts. */
function shingles(text: string): ReadonlySet<string> {
  const written = text.replace(/<!-- facts:begin -->[\s\S]*?<!-- facts:end -->/, "");
  const words = written.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? [];
  return new Set(words.slice(0, Math.max(0, words.length - WORDS + 1)).map((_, index) => words.slice(index, index + WORDS).join(" ")));
}

/** How much of the smaller text is in the other one as well. */
function sharedPart(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const both = [...one].filter((shingle) => other.has(shingle)).length;
  return both / Math.min(one.size, other.size);
}

const runbooks = readdirSync(FOLDER, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".md"))
  .sort()
  .map((file) => ({ file, text: shingles(readFileSync(join(FOLDER, file), "utf8")) }));

describe("runbooks", () => {
  it("share at most 40 % of their runs of five words with any other", () => {
    const pairs = runbooks.flatMap((one, index) =>
      runbooks.slice(index + 1).map((other) => ({ pair: `${one.file} ${other.file}`, share: sharedPart(one.text, other.text) })),
    );
    expect(runbooks.length).toBeGreaterThan(60);
    expect(pairs.filter(({ share }) => share > ALLOWED_SHARE)).toEqual([]);
  });

  it("are long enough for that to mean something", () => {
    expect(runbooks.filter(({ text }) => text.size < 60).map(({ file }) => file)).toEqual([]);
  });

  it("would be told apart from a copy of themselves with another name", () => {
    const text = "The queue grows because no worker takes anything from it, so look at the workers first and then at the queue itself.";
    expect(sharedPart(shingles(text), shingles(text.replace("queue grows", "disk fills")))).toBeGreaterThan(ALLOWED_SHARE);
  });
});
