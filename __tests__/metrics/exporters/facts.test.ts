import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseExposition } from "../../../metrics/exposition/parse-exposition";
import { main } from "../../../scripts/exposition-facts";
import { mergeFacts, parseFacts, renderFacts } from "../../../scripts/exposition-facts/facts";
import { factsOfExposition } from "../../../scripts/exposition-facts/facts-of-exposition";

const FOLDER = join(__dirname, "../../fixtures/expositions");

const TEXT = `# TYPE jobs_total counter
jobs_total{kind="small",team=""} 1
jobs_total{kind="large",team="red"} 2
# TYPE jobs_created gauge
jobs_created{kind="small"} 3
# TYPE pod gauge
pod{name="a"} 1
# TYPE pod_created gauge
pod_created{name="a"} 4
# TYPE read_seconds histogram
read_seconds_bucket{path="/a",le="0.1"} 1
read_seconds_bucket{path="/a",le="+Inf"} 1
read_seconds_sum{path="/a"} 1
read_seconds_count{path="/a"} 1
read_seconds_bucket{path="/b",le="0.1"} 1
read_seconds_bucket{path="/b",le="5"} 1
read_seconds_bucket{path="/b",le="+Inf"} 1
read_seconds_sum{path="/b"} 1
read_seconds_count{path="/b"} 1
# TYPE write_seconds histogram
write_seconds_bucket{le="0.5"} 1
write_seconds_bucket{le="2"} 1
write_seconds_bucket{le="+Inf"} 1
write_seconds_sum 1
write_seconds_count 1
loose 1
`;

const LINES = [
  "jobs_total counter {kind,team?}",
  "loose unknown",
  "pod gauge {name}",
  "pod_created gauge {name}",
  "read_seconds histogram {path}",
  "write_seconds histogram [0.5,2]",
];

const factsOf = (text: string) => factsOfExposition(parseExposition(text));
const linesOf = (text: string) => text.split("\n").filter((line) => line !== "" && !line.startsWith("#"));

describe("Facts of an exposition", () => {
  it("are type, labels and buckets of each metric, without the times at which counters began", () => {
    expect(linesOf(renderFacts({ program: "shop", version: "1", source: "here", metrics: factsOf(TEXT) }))).toEqual(LINES);
  });

  it("state the unit that OpenMetrics states", () => {
    const text = '# TYPE wait_seconds counter\n# UNIT wait_seconds seconds\nwait_seconds_total{queue="a"} 1\n# EOF\n';
    expect(factsOf(text)).toEqual([
      { name: "wait_seconds_total", type: "counter", unit: "seconds", labels: [{ name: "queue", optional: false }] },
    ]);
  });

  it("join several expositions of one program", () => {
    const joined = mergeFacts([
      factsOf('jobs{kind="a"} 1\n'),
      factsOf('# TYPE jobs gauge\njobs{kind="a",team="red"} 1\n# TYPE other gauge\nother 1\n'),
    ]);
    expect(linesOf(renderFacts({ program: "shop", version: "1", source: "here", metrics: joined }))).toEqual([
      "jobs gauge {kind,team?}",
      "other gauge",
    ]);
  });

  it.each(readdirSync(FOLDER))("are read as they were written: %s", (file) => {
    const text = readFileSync(join(FOLDER, file), "utf8");
    expect(renderFacts(parseFacts(text))).toBe(text);
  });

  it.each([
    ["a line that is no metric", "# program: a\n# version: 1\n# source: b\nx histogramm\n", "This is no metric: x histogramm"],
    ["a missing version", "# program: a\n# source: b\n", 'There is no line "# version: ..."'],
  ])("refuse %s", (_, text, message) => {
    expect(() => parseFacts(text)).toThrow(new SyntaxError(message));
  });
});

describe("The command that makes facts", () => {
  const folder = mkdtempSync(join(tmpdir(), "facts-"));
  const out = jest.spyOn(process.stdout, "write").mockReturnValue(true);
  const error = jest.spyOn(process.stderr, "write").mockReturnValue(true);
  const said = (spy: jest.SpyInstance) => spy.mock.calls.map(([text]) => String(text)).join("");

  beforeEach(() => {
    out.mockClear();
    error.mockClear();
  });

  afterAll(() => {
    out.mockRestore();
    error.mockRestore();
    rmSync(folder, { recursive: true });
  });

  it("writes one file for program and version, with the metrics that are asked for", () => {
    writeFileSync(join(folder, "metrics.txt"), TEXT);
    const code = main([
      "--program",
      "shop",
      "--version",
      "1",
      "--source",
      "here",
      "--only",
      "_seconds$",
      "--out",
      folder,
      join(folder, "metrics.txt"),
    ]);
    expect([code, said(out), said(error)]).toEqual([0, "shop-1.txt: 2 metrics\n", ""]);
    expect(readFileSync(join(folder, "shop-1.txt"), "utf8")).toBe(
      `# program: shop\n# version: 1\n# source: here\n${LINES.slice(4).join("\n")}\n`,
    );
  });

  it("tells what Prometheus would refuse", () => {
    writeFileSync(join(folder, "broken.txt"), "jobs 1\njobs{ 2\n");
    main(["--program", "shop", "--version", "2", "--source", "here", "--out", folder, join(folder, "broken.txt")]);
    expect(said(error)).toContain("broken.txt:2");
  });

  it.each([
    ["nothing to read", ["--program", "shop", "--version", "1", "--source", "here"], "Usage:"],
    ["no program", ["--version", "1", "--source", "here", "x"], "Usage:"],
    ["a file that is not there", ["--program", "shop", "--version", "1", "--source", "here", "/nowhere"], "There is no file /nowhere."],
  ])("refuses %s", (_, args, message) => {
    expect(main(args)).toBe(2);
    expect(said(error)).toContain(message);
  });
});
