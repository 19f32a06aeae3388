import type { TraceAttribute } from "../../traces";
import { traces } from "../../traces/phoenix";

describe("Phoenix' traces", () => {
  it("carry the attributes of the source document on every span", () => {
    const everywhere = Object.entries(traces.attributes).filter(([, { optional }]: [string, TraceAttribute]) => optional !== true);
    expect(everywhere.map(([name]) => name)).toEqual(["service.name", "environment"]);
  });

  it("keep a tenth of what has no error, and say that the share is ours", () => {
    expect(traces.keepRatio).toBe(0.1);
    expect(traces.note).toContain("our proposal");
  });
});
