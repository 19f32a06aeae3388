import { logs } from "../../logs/phoenix";

describe("Phoenix' logs", () => {
  it("have every field of the source document, the three ids among the optional ones", () => {
    const fields = Object.entries(logs.fields);
    const optional = fields.filter(([, field]) => field.optional === true).map(([name]) => name);
    expect(fields.map(([name]) => name)).toEqual(
      expect.arrayContaining(["timestamp", "level", "correlation_id", "plan_id", "task_id", "component", "message", "metadata"]),
    );
    expect(optional).toEqual(expect.arrayContaining(["correlation_id", "plan_id", "task_id"]));
  });

  it("name fields that exist for level and trace", () => {
    expect(logs.fields[logs.levelField]?.values).toEqual(logs.levels);
    expect(logs.fields[logs.traceIdField ?? ""]?.description).toContain("32 lower-case hexadecimal digits");
  });

  it("keep ids out of the stream labels, which would make a stream of every task", () => {
    expect(logs.streamLabels.filter((label) => label.endsWith("_id"))).toEqual([]);
    expect(logs.streamLabels).toContain("system");
  });

  it("remove credentials before a line leaves its node", () => {
    const redacted = Object.entries(logs.fields).filter(([, field]) => field.redact === true);
    expect(redacted.map(([name]) => name)).toEqual(["metadata.password", "metadata.authorization", "metadata.api_key"]);
  });
});
