/** Contradictions in log contracts. */
import { type LogContract, validateLogContract } from "../../logs";
import { renderProblemLine } from "../../problems";
import { Duration } from "../../units";

const SOUND: LogContract = {
  format: "json",
  streamLabels: ["system", "service_name"],
  streamValues: { service_name: ["crane"] },
  fields: {
    level: { type: "string", description: "Level.", values: ["INFO", "ERROR"] },
    message: { type: "string", description: "Message." },
    cargo: { type: "object", description: "Cargo." },
    "cargo.tons": { type: "number", description: "Weight.", unit: "none" },
    trace_id: { type: "string", description: "Trace." },
    pin: { type: "string", description: "Secret.", redact: true },
  },
  levelField: "level",
  levels: ["INFO", "ERROR"],
  events: { "ship.moored": { level: "INFO", description: "A ship lies.", fields: ["cargo.tons"] } },
  traceIdField: "trace_id",
  retention: Duration.days(13),
  retentionTiers: [
    { when: "The shed is empty.", retention: Duration.days(13) },
    { when: "The shed is full.", retention: Duration.days(2) },
  ],
};

const text = { type: "string", description: "Text." } as const;

test("a sound contract has no problem", () => {
  expect(validateLogContract("harbour", SOUND)).toEqual([]);
});

test.each<{ mistake: string; change: Partial<LogContract>; at: string; got: string }>([
  {
    mistake: "a stream label that Loki does not take",
    change: { streamLabels: ["system", "service.name"], streamValues: {} },
    at: "streamLabels[1]",
    got: "service.name",
  },
  { mistake: "a stream label twice", change: { streamLabels: ["system", "service_name", "system"] }, at: "streamLabels[2]", got: "system" },
  {
    mistake: "a stream label with a value for each request",
    change: { streamLabels: ["system", "service_name", "request_id"] },
    at: "streamLabels[2]",
    got: "request_id",
  },
  {
    mistake: "a stream label with a value for each pod",
    change: { streamLabels: ["system", "service_name", "k8s_pod_name"] },
    at: "streamLabels[2]",
    got: "k8s_pod_name",
  },
  {
    mistake: "a redacted field as a stream label",
    change: { streamLabels: ["system", "service_name", "pin"] },
    at: "streamLabels[2]",
    got: "pin",
  },
  {
    mistake: "no stream label that says whose lines they are",
    change: { streamLabels: ["service_name"] },
    at: "streamLabels",
    got: "service_name",
  },
  {
    mistake: "values of what is no stream label",
    change: { streamValues: { servce_name: ["crane"] } },
    at: "streamValues.servce_name",
    got: "servce_name",
  },
  { mistake: "no values of a stream label", change: { streamValues: { service_name: [] } }, at: "streamValues.service_name", got: "[]" },
  {
    mistake: "two fields that become one label",
    change: { fields: { ...SOUND.fields, cargo_tons: text } },
    at: "fields.cargo_tons",
    got: "cargo.tons and cargo_tons",
  },
  {
    mistake: "a field inside of a text",
    change: { fields: { ...SOUND.fields, "message.size": text } },
    at: "fields.message.size",
    got: "message: string",
  },
  {
    mistake: "a field inside of nothing",
    change: { fields: { ...SOUND.fields, "crew.name": text } },
    at: "fields.crew.name",
    got: "crew: no such field",
  },
  {
    mistake: "a text with a unit",
    change: { fields: { ...SOUND.fields, side: { ...text, unit: "bytes" } } },
    at: "fields.side.unit",
    got: "string in bytes",
  },
  {
    mistake: "a number with values that are none",
    change: { fields: { ...SOUND.fields, grade: { type: "number", description: "Grade.", values: ["1", "two"] } } },
    at: "fields.grade.values",
    got: "two",
  },
  {
    mistake: "an empty list of values",
    change: { fields: { ...SOUND.fields, side: { ...text, values: [] } } },
    at: "fields.side.values",
    got: "[]",
  },
  {
    mistake: "a redacted number",
    change: { fields: { ...SOUND.fields, code: { type: "number", description: "Code.", redact: true } } },
    at: "fields.code.redact",
    got: "number",
  },
  {
    mistake: "a field that is kept and called like a redacted one",
    change: { fields: { ...SOUND.fields, "cargo.pin": text } },
    at: "fields.pin.redact",
    got: "cargo.pin",
  },
  { mistake: "no levels", change: { levels: [], fields: { ...SOUND.fields, level: text }, events: {} }, at: "levels", got: "[]" },
  {
    mistake: "a level in two spellings",
    change: { levels: ["INFO", "ERROR", "error"], fields: { ...SOUND.fields, level: text } },
    at: "levels",
    got: "error",
  },
  {
    mistake: "values of the level's field that are not the levels",
    change: { levels: ["info", "error"], events: {} },
    at: "fields.level.values",
    got: "INFO, ERROR",
  },
  { mistake: "the meaning of what is no level", change: { levelMeanings: { info: "Normal." } }, at: "levelMeanings", got: "info" },
  { mistake: "a level field that is not declared", change: { levelField: "levle" }, at: "levelField", got: "levle" },
  { mistake: "a message field that is not declared", change: { messageField: "msg" }, at: "messageField", got: "msg" },
  { mistake: "a trace id field that is not declared", change: { traceIdField: "traceid" }, at: "traceIdField", got: "traceid" },
  { mistake: "a trace id that is a number", change: { traceIdField: "cargo.tons" }, at: "traceIdField", got: "cargo.tons: number" },
  { mistake: "a trace id that is redacted", change: { traceIdField: "pin" }, at: "traceIdField", got: "pin" },
  {
    mistake: "an event of another spelling of a level",
    change: { events: { moored: { level: "info", description: "A ship lies." } } },
    at: "events.moored.level",
    got: "info",
  },
  {
    mistake: "an event with a field that is not declared",
    change: { events: { moored: { level: "INFO", description: "A ship lies.", fields: ["cargo.tonnes"] } } },
    at: "events.moored.fields",
    got: "cargo.tonnes",
  },
  {
    mistake: "an event with a field that is redacted",
    change: { events: { moored: { level: "INFO", description: "A ship lies.", fields: ["pin"] } } },
    at: "events.moored.fields",
    got: "pin",
  },
  { mistake: "a retention of nothing", change: { retention: Duration.days(0) }, at: "retention", got: "0s" },
  {
    mistake: "a worse stage that keeps more",
    change: { retentionTiers: [...(SOUND.retentionTiers ?? []), { when: "The shed burns.", retention: Duration.days(3) }] },
    at: "retentionTiers[2]",
    got: "3d",
  },
])("$mistake is a problem", ({ change, at, got }) => {
  const problems = validateLogContract("harbour", { ...SOUND, ...change });
  expect(problems.map((problem) => `${problem.code} ${problem.at} ${problem.got}`)).toEqual([`OBS0308 logs.harbour.${at} ${got}`]);
});

test("a correction of the trace id without a field for it is a problem", () => {
  const rest = Object.fromEntries(Object.entries(SOUND).filter(([field]) => field !== "traceIdField")) as unknown as LogContract;
  const problems = validateLogContract("harbour", { ...rest, traceIdCorrection: { source: "A number.", correction: "Hex." } });
  expect(problems.map(({ at }) => at)).toEqual(["logs.harbour.traceIdCorrection"]);
});

test("a problem says in full what is wrong, what is allowed and what to do", () => {
  const [problem] = validateLogContract("harbour", { ...SOUND, traceIdField: "traceid" });
  expect(problem === undefined ? "" : renderProblemLine(problem)).toBe(
    "logs.harbour.traceIdField: The field is not declared. Got traceid. Allowed: level, message, cargo, cargo.tons, trace_id, pin. " +
      "Did you mean trace_id? Declare the field, or name another one. (OBS0308)",
  );
});
