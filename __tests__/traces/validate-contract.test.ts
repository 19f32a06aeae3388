/** Contradictions in trace contracts. */
import { renderProblemLine } from "../../problems";
import { type SpanContract, type TraceAttribute, type TraceContract, validateTraceContract } from "../../traces";

const text: TraceAttribute = { scope: "span", type: "string", description: "Text." };
const enter: SpanContract = { services: ["gate"], kind: "server", description: "A ship comes in." };
const moor: SpanContract = { services: ["gate"], kind: "internal", description: "A ship is tied.", parents: ["ship.enter"] };

const SOUND: TraceContract = {
  services: ["gate", "crane"],
  attributes: { quay: { scope: "resource", type: "string", description: "Quay.", values: ["north"] } },
  spans: { "ship.enter": enter, "ship.moor": { ...moor, attributes: { ropes: { scope: "span", type: "int", description: "Ropes." } } } },
  propagation: "w3c",
  legacyHeaders: [{ name: "x-ship", carries: "The ship." }],
  keepRatio: 0.07,
  errorTracking: { product: "sentry", clients: { gate: "a" }, dsn: { gate: "DSN" }, environment: { gate: "ENV" }, sampleRatio: 0.3 },
};

const tracking = SOUND.errorTracking as NonNullable<TraceContract["errorTracking"]>;

test("a sound contract has no problem", () => {
  expect(validateTraceContract("harbour", SOUND)).toEqual([]);
});

test.each<{ mistake: string; change: Partial<TraceContract>; at: string; got: string }>([
  { mistake: "no service", change: { services: [], spans: {} }, at: "services", got: "[]" },
  { mistake: "a service twice", change: { services: ["gate", "crane", "gate"] }, at: "services", got: "gate" },
  {
    mistake: "an attribute that has to be quoted",
    change: { attributes: { "ship name": text } },
    at: "attributes.ship name",
    got: "ship name",
  },
  {
    mistake: "an empty list of values",
    change: { attributes: { side: { ...text, values: [] } } },
    at: "attributes.side.values",
    got: "[]",
  },
  {
    mistake: "values of another type",
    change: { attributes: { ropes: { scope: "span", type: "int", description: "Ropes.", values: ["2", "2.5"] } } },
    at: "attributes.ropes.values",
    got: "2.5",
  },
  {
    mistake: "a redacted attribute whose values are listed",
    change: { attributes: { side: { ...text, values: ["port"], redact: true } } },
    at: "attributes.side.redact",
    got: "port",
  },
  {
    mistake: "the service's name redacted",
    change: { attributes: { "service.name": { ...text, scope: "resource", redact: true } } },
    at: "attributes.service.name.redact",
    got: "service.name",
  },
  {
    mistake: "a span of a service that is not declared",
    change: { spans: { "ship.enter": { ...enter, services: ["gaet"] } } },
    at: "spans.ship.enter.services",
    got: "gaet",
  },
  {
    mistake: "a span of no service",
    change: { spans: { "ship.enter": { ...enter, services: [] } } },
    at: "spans.ship.enter.services",
    got: "[]",
  },
  {
    mistake: "a parent that is not declared",
    change: { spans: { "ship.enter": enter, "ship.moor": { ...moor, parents: ["ship.entre"] } } },
    at: "spans.ship.moor.parents",
    got: "ship.entre",
  },
  {
    mistake: "an empty list of parents",
    change: { spans: { "ship.enter": enter, "ship.moor": { ...moor, parents: [] } } },
    at: "spans.ship.moor.parents",
    got: "[]",
  },
  {
    mistake: "an attribute with two types",
    change: { spans: { "ship.enter": { ...enter, attributes: { quay: { scope: "resource", type: "int", description: "Quay." } } } } },
    at: "spans.ship.enter.attributes.quay",
    got: "resource int",
  },
  {
    mistake: "a pattern of names that is not RE2",
    change: { spans: { "ship.enter": { ...enter, names: "ship(?=x)" } } },
    at: "spans.ship.enter.names",
    got: "ship(?=x)",
  },
  {
    mistake: "two spans of one service with the same names",
    change: { spans: { "ship.enter": enter, any: { ...moor, names: "ship\\..+" } } },
    at: "spans.any",
    got: "ship.enter and any",
  },
  {
    mistake: "two spans of one service with the same pattern",
    change: { spans: { a: { ...enter, names: "x.+" }, b: { ...enter, names: "x.+" } } },
    at: "spans.b",
    got: "a and b",
  },
  {
    mistake: "a header of W3C trace context among the others",
    change: { legacyHeaders: [{ name: "Traceparent", carries: "The trace." }] },
    at: "legacyHeaders[0]",
    got: "Traceparent",
  },
  { mistake: "a share in percent", change: { keepRatio: 10 }, at: "keepRatio", got: "10" },
  { mistake: "a share that is no number", change: { keepRatio: Number.NaN }, at: "keepRatio", got: "NaN" },
  {
    mistake: "a share below 0",
    change: { errorTracking: { ...tracking, sampleRatio: -0.1 } },
    at: "errorTracking.sampleRatio",
    got: "-0.1",
  },
  { mistake: "a client without an address", change: { errorTracking: { ...tracking, dsn: {} } }, at: "errorTracking.dsn", got: "gate" },
  {
    mistake: "an environment of a service without a client",
    change: { errorTracking: { ...tracking, environment: { gate: "ENV", crane: "ENV" } } },
    at: "errorTracking.environment",
    got: "crane",
  },
])("$mistake is a problem", ({ change, at, got }) => {
  const problems = validateTraceContract("harbour", { ...SOUND, ...change });
  expect(problems.map((problem) => `${problem.code} ${problem.at} ${problem.got}`)).toEqual([`OBS0308 traces.harbour.${at} ${got}`]);
});

test("spans that are parents of each other, with no root above them, are problems", () => {
  const spans = { "ship.enter": { ...enter, parents: ["ship.moor"] }, "ship.moor": moor };
  expect(validateTraceContract("harbour", { ...SOUND, spans }).map(({ at }) => at)).toEqual([
    "traces.harbour.spans.ship.enter.parents",
    "traces.harbour.spans.ship.moor.parents",
  ]);
});

test("a span that also is its own parent is sound, as long as a root leads to it", () => {
  const spans = { "ship.enter": enter, "ship.moor": { ...moor, parents: ["ship.enter", "ship.moor"] } };
  expect(validateTraceContract("harbour", { ...SOUND, spans })).toEqual([]);
});

test("a problem says in full what is wrong, what is allowed and what to do", () => {
  const [problem] = validateTraceContract("harbour", { ...SOUND, keepRatio: 7 });
  expect(problem === undefined ? "" : renderProblemLine(problem)).toBe(
    "traces.harbour.keepRatio: The share is no share. Got 7. Allowed: 0 to 1. For 7 % write 0.07. (OBS0308)",
  );
});
