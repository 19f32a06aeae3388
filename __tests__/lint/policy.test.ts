/** A policy in a file is the `Policy` of the analyzer, field for field, and what is wrong with it is told with its place. */
import { readLogContract, readPolicy } from "../../lint";
import type { Policy } from "../../promql/policy";

const COMPLETE: Required<Omit<Policy, "resolvesLink">> = {
  scopeLabels: ["job"],
  targetLabels: ["job", "instance"],
  externalLabels: { region: "eu" },
  scrapeInterval: 30,
  evaluationInterval: 15,
  retention: 1_296_000,
  longestRange: 86_400,
  prometheusVersion: "3.13",
  features: ["promql-experimental-functions"],
  annotations: { summary: ".+" },
  labels: { severity: "critical|warning" },
  selectors: [{ metric: "up", labels: ["job"] }],
  aggregates: [{ name: "job:.+", keep: ["job"], strip: ["instance"] }],
  for: { min: 60, max: 3_600 },
  names: { alert: "[A-Z].+", record: ".+:.+" },
  reject: [{ in: "annotation", key: "dashboard", value: "https?://.+" }],
  report: [{ name: "Old.+", comment: "replaced" }],
  cost: { series: 1_000, samples: 50_000 },
  strict: true,
};

const read = (text: string, name = "policy.yaml"): ReturnType<typeof readPolicy> => readPolicy({ name, text });

test("every field is read, from JSON and from YAML with durations as Prometheus writes them", () => {
  expect(read(JSON.stringify(COMPLETE), "policy.json")).toEqual({ policy: COMPLETE, problems: [] });
  const yaml = JSON.stringify(COMPLETE).replace(":30,", ": 30s,").replace(":1296000,", ": 15d,").replace('"min":60', '"min": 1m');
  expect(read(yaml)).toEqual({ policy: COMPLETE, problems: [] });
});

test("an empty file is an empty policy, and a field without value is as if it were not there", () => {
  expect(read("# nothing\n")).toEqual({ policy: {}, problems: [] });
  expect(read("retention:\n")).toEqual({ policy: {}, problems: [] });
});

test.each<[string, string]>([
  ["retention: soon", 'policy.yaml:1:12: retention: The value is no duration. Got "soon".'],
  ["retention: 0", "policy.yaml:1:12: retention: The value is no duration. Got 0."],
  ["scopeLabels: job", 'policy.yaml:1:14: scopeLabels: The value has the wrong form. Got "job".'],
  ["scopeLabels: [job, [a]]", "policy.yaml:1:20: scopeLabels[1]: The value has the wrong form. Got a list."],
  ["strict: 'yes'", 'policy.yaml:1:9: strict: The value has the wrong form. Got "yes".'],
  ["labels: { severity: '(' }", 'policy.yaml:1:21: labels.severity: The expression cannot be read: missing closing ): `(`. Got "(".'],
  ["prometheusVersion: v3", 'policy.yaml:1:20: prometheusVersion: The value has the wrong form. Got "v3".'],
  ["cost: { series: -1 }", "policy.yaml:1:17: cost.series: The value is no number. Got -1."],
  ["reject: [{ key: a }]", "policy.yaml:1:10: reject[0]: The field in is missing. Got nothing."],
  ["reject: [{ in: text }]", 'policy.yaml:1:16: reject[0].in: The value has the wrong form. Got "text".'],
  ["report: [{ name: a, comments: b }]", "policy.yaml:1:31: report[0].comments: There is no such setting. Got comments."],
  ["resolvesLink: true", "policy.yaml:1:15: resolvesLink: There is no such setting. Got resolvesLink."],
  ["- a", "policy.yaml:1:1: The value has the wrong form. Got a list."],
  [
    "a: [",
    "policy.yaml:1:5: This is not YAML: flow sequence in block collection must be sufficiently indented and end with a ]. Got line 1.",
  ],
  ["a: 1\n---\nb: 2", "policy.yaml:3:1: The file holds several documents. Got 2 documents."],
])("%s is refused", (text, expected) => {
  const { problems } = read(text);
  expect(problems.map(({ at, what, got }) => `${at}: ${what} Got ${got}.`)).toContain(expected);
  expect(problems.every(({ code, allowed, remedy }) => code === "OBS0904" && allowed !== "" && remedy !== "")).toBe(true);
});

test("what log lines have is read in the same way", () => {
  const text =
    "streamLabels: [app, namespace]\nfields:\n  status: { type: number }\n  user: { type: string, redact: true }\nretention: 7d\n";
  const { value, problems } = readLogContract({ name: "logs.yaml", text });
  expect(problems).toEqual([]);
  expect(value).toMatchObject({
    format: "json",
    streamLabels: ["app", "namespace"],
    levelField: "level",
    fields: { user: { redact: true } },
  });
  expect(value?.retention.toDays()).toBe(7);
  const wrong = readLogContract({ name: "logs.yaml", text: "streamLabels: [app]\nfields: { status: { type: int } }\nlevel: severity\n" });
  expect(wrong.value).toBeUndefined();
  expect(wrong.problems.map(({ at, what }) => `${at}: ${what}`)).toEqual([
    "logs.yaml:2:27: fields.status.type: The value has the wrong form.",
    "logs.yaml:3:8: level: There is no such setting.",
  ]);
});
