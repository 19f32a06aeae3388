import { parseExposition } from "../../../metrics/exposition/parse-exposition";
import type { ParsedExposition } from "../../../metrics/exposition/parsed-exposition";
import { renderProblemLine } from "../../../problems";

/** Families as `type name: sample{labels}=value ...`. */
function told({ families }: ParsedExposition): string[] {
  return families.map(({ type, name, samples }) => {
    const values = samples.map(({ name: sample, labels, value }) => `${sample}${JSON.stringify([...labels])}=${value}`);
    return `${type} ${name}: ${values.join(" ")}`;
  });
}

const lines = (...text: readonly string[]): string => `${text.join("\n")}\n`;
const places = (text: string): string[] => parseExposition(text).problems.map(({ at, what }) => `${at} ${what}`);

const TEXT = lines(
  "# HELP http_requests_total Requests, by code.\\nOf all \\\\paths.",
  "# TYPE http_requests_total counter",
  'http_requests_total{method="post",code="200"} 1027 1395066363000',
  'http_requests_total{ method = "post" , code = "400", } 3',
  "",
  "# A comment.",
  "#HELP is a comment too",
  "  spaced\t 12.47",
  'msdos{path="C:\\\\DIR\\\\FILE.TXT",error="Cannot find:\\n\\"FILE\\""} +Inf -3982045',
  "# TYPE rpc_seconds histogram",
  'rpc_seconds_bucket{le="0.5"} 1',
  'rpc_seconds_bucket{le="+Inf"} 2',
  "rpc_seconds_sum 1.5e-3",
  "rpc_seconds_count 2",
  "# TYPE wait summary",
  'wait{quantile="0.9"} NaN',
  "wait_sum 0",
  "wait_count 0",
);

describe("the text format", () => {
  const parsed = parseExposition(TEXT);

  it("is read whole, without a problem", () => {
    expect(parsed).toMatchObject({ format: "prometheus", problems: [] });
    expect(told(parsed)).toEqual([
      'counter http_requests_total: http_requests_total[["method","post"],["code","200"]]=1027 http_requests_total[["method","post"],["code","400"]]=3',
      "unknown spaced: spaced[]=12.47",
      'unknown msdos: msdos[["path","C:\\\\DIR\\\\FILE.TXT"],["error","Cannot find:\\n\\"FILE\\""]]=Infinity',
      'histogram rpc_seconds: rpc_seconds_bucket[["le","0.5"]]=1 rpc_seconds_bucket[["le","+Inf"]]=2 rpc_seconds_sum[]=0.0015 rpc_seconds_count[]=2',
      'summary wait: wait[["quantile","0.9"]]=NaN wait_sum[]=0 wait_count[]=0',
    ]);
  });

  it("has help with escapes, timestamps in milliseconds and the line of each sample", () => {
    const [requests, , msdos] = parsed.families;
    expect(requests?.help).toBe("Requests, by code.\nOf all \\paths.");
    expect(requests?.samples.map(({ line, timestamp }) => [line, timestamp])).toEqual([
      [3, 1395066363000],
      [4, undefined],
    ]);
    expect(msdos?.samples[0]?.timestamp).toBe(-3982045);
  });

  it("takes names in quotes, of metrics in the braces and of labels", () => {
    const utf8 = parseExposition(
      lines(
        '# TYPE "my.metric" gauge',
        '# HELP "my.metric" Ünïcode.',
        '{"my.metric","my.label"="ä",plain="b"} 1',
        '{"other\\"quote"} 2',
        'bare{"k8s.pod"="p"} 3',
      ),
    );
    expect(utf8.problems).toEqual([]);
    expect(told(utf8)).toEqual([
      'gauge my.metric: my.metric[["my.label","ä"],["plain","b"]]=1',
      'unknown other"quote: other"quote[]=2',
      'unknown bare: bare[["k8s.pod","p"]]=3',
    ]);
    expect(utf8.families[0]?.help).toBe("Ünïcode.");
  });

  it("has no end of its own and no quotes to escape in help", () => {
    const text = parseExposition('# HELP a Says \\"yes\\".\n# EOF\na 1 1500\n');
    expect(text).toMatchObject({ format: "prometheus", problems: [] });
    expect(text.families[0]).toMatchObject({ help: 'Says \\"yes\\".', samples: [{ timestamp: 1500 }] });
  });

  it("takes line ends of Windows, and labels with the names of what every object has", () => {
    const parsedAll = parseExposition('a{constructor="x",__proto__="y"} 1\r\nb 2\r\n');
    expect(parsedAll.problems).toEqual([]);
    expect(told(parsedAll)).toEqual(['unknown a: a[["constructor","x"],["__proto__","y"]]=1', "unknown b: b[]=2"]);
  });
});

const OPENMETRICS = lines(
  "# TYPE rpc counter",
  '# HELP rpc Calls, \\"all\\" of them.',
  'rpc_total{service="a"} 22.0 1520430000.5 # {trace_id="KOO5S4vxi0o"} 0.67 1520879607.789',
  'rpc_created{service="a"} 1.5e9',
  "# TYPE build info",
  'build_info{version="1.2.3"} 1',
  "# TYPE door stateset",
  'door{door="open"} 0',
  'door{door="closed"} 1',
  "# TYPE size_bytes gaugehistogram",
  "# UNIT size_bytes bytes",
  'size_bytes_bucket{le="10.0"} 1',
  'size_bytes_bucket{le="+Inf"} 3',
  "size_bytes_gcount 3",
  "size_bytes_gsum 60",
  "# TYPE odd unknown",
  "odd 1",
  "# EOF",
);

describe("OpenMetrics", () => {
  const parsed = parseExposition(OPENMETRICS);

  it("is known by its end, and every type is read", () => {
    expect(parsed).toMatchObject({ format: "openmetrics", problems: [] });
    expect(told(parsed).map((family) => family.split(":")[0])).toEqual([
      "counter rpc",
      "info build",
      "stateset door",
      "gaugehistogram size_bytes",
      "unknown odd",
    ]);
    expect(parsed.families[3]?.unit).toBe("bytes");
    expect(parsed.families[0]?.help).toBe('Calls, "all" of them.');
  });

  it("has timestamps in seconds, and exemplars", () => {
    expect(parsed.families[0]?.samples[0]).toEqual({
      name: "rpc_total",
      labels: new Map([["service", "a"]]),
      value: 22,
      timestamp: 1520430000500,
      exemplar: { labels: new Map([["trace_id", "KOO5S4vxi0o"]]), value: 0.67, timestamp: 1520879607789 },
      line: 3,
    });
  });
});

describe("what Prometheus would refuse", () => {
  it("is told with its line, what was found and what is allowed", () => {
    const { problems } = parseExposition('a 1\nb{c="d} 2\n', { at: "api.prom" });
    expect(problems.map(renderProblemLine)).toEqual([
      'api.prom:2: The line has a text in quotes without an end. Got "b{c=\\"d} 2". Allowed: a sample, metadata or a comment of the format. ' +
        "Mend what writes the exposition, or take it again. (OBS0309)",
    ]);
  });

  it("keeps nothing from being read that stands around it", () => {
    expect(told(parseExposition("a 1\nb{ 2\nc 3\n"))).toEqual(["unknown a: a[]=1", "unknown c: c[]=3"]);
  });

  it.each([
    ["a sample without a name", "{} 1", "The line has no name of a metric."],
    ["a name that starts with a digit", "1a 1", "The line has no name of a metric."],
    ["a sample without a value", "a", 'The line has the value "".'],
    ["a value that is no number", "a 0x1F", 'The line has the value "0x1F".'],
    ["a value with an underscore", "a 1_000", 'The line has the value "1_000".'],
    ["a label without a value", "a{b} 1", 'The line has "}" where = is expected after the label b.'],
    ["a label that is named twice", 'a{b="1",b="2"} 1', "The line has the label b twice."],
    ["a label that no program may set", 'a{__name__="b"} 1', 'The line has the label "__name__", which no program may set.'],
    ["labels without a comma", 'a{b="1" c="2"} 1', 'The line has "c" where , or } is expected after a label.'],
    ["labels without an end", 'a{b="1"', "The line has its end where , or } is expected after a label."],
    ["a metric that is named twice", 'a{"b"} 1', "The line names its metric twice: before the braces and in them."],
    ["a metric that is named twice in the braces", '{"a","b"} 1', "The line names its metric twice in the braces."],
    ["a timestamp that is no whole number", "a 1 1.5", "The line has the timestamp 1.5, which is no whole number of milliseconds."],
    ["a timestamp without end", "a 1 Inf", "The line has the timestamp Inf."],
    ["something after the timestamp", "a 1 2 3", 'The line has "3" after its value.'],
    ["an exemplar of the text format", 'a 1 # {t="x"} 1', "The line has an exemplar, which the text format does not have."],
    ["metadata without a name", "# TYPE", "The line has no name of a metric after TYPE."],
    ["an unknown type", "# TYPE a meter", 'The line names the type "meter".'],
    [
      "a type that the text format does not have",
      "# TYPE a stateset",
      "The line names the type stateset, which the text format does not have.",
    ],
    ["a second type", "# TYPE a gauge\n# TYPE a counter", "The TYPE of a is there twice."],
    ["a type after its samples", "a 1\n# TYPE a gauge", "The type of a comes after its first sample."],
    ["a series that is there twice", 'a{b="1",c="2"} 1\na{c="2",b="1"} 2', "The series a with these labels is there twice."],
    ["a histogram under its bare name", "# TYPE h histogram\nh 1", "A histogram has a sample under its bare name."],
    ["a bucket without a bound", '# TYPE h histogram\nh_bucket{le="x"} 1', "A bucket has no bound."],
    ["a histogram without a last bucket", '# TYPE h histogram\nh_bucket{le="1"} 1', "A histogram has no bucket for everything."],
    ["a summary without a quantile", "# TYPE s summary\ns 1", "A sample of a summary has no quantile."],
    ["something after the end", "# EOF\na 1\n# EOF", "Something stands after the end."],
    [
      "a unit that the name does not end with",
      "# UNIT a seconds\n# EOF",
      "The line gives a the unit seconds, which its name does not end with.",
    ],
    [
      "the old word of OpenMetrics' unknown",
      "# TYPE a untyped\n# EOF",
      "The line names the type untyped, which OpenMetrics calls unknown.",
    ],
  ])("%s", (_, text, expected) => {
    expect(places(text).map((place) => place.replace(/^exposition:\d+ /, ""))).toContain(expected);
  });

  it("is not what only looks like it", () => {
    const text = lines(
      'a{b="1"} 1 1000',
      'a{b="1"} 2 2000',
      "# UNIT a seconds",
      "b{} 0",
      "c NAN",
      "d -inf",
      "e 1.",
      "f .5e+3",
      "# TYPE g gauge",
    );
    expect(places(text)).toEqual([]);
  });

  it("is an OpenMetrics text that was cut off", () => {
    expect(parseExposition("a 1\n", { format: "openmetrics" }).problems.map(({ what }) => what)).toEqual([
      "The text has no end, so it may have been cut off.",
    ]);
  });
});
