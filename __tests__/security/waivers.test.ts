import { createHash } from "node:crypto";
import WAIVERS from "../../scripts/security/waivers.json";

/** Nobody remembers a reason for longer. */
const LONGEST_DAYS = 400;
const DAY = 24 * 60 * 60 * 1000;

describe("waivers of scanners", () => {
  test("are at most eight ids, each once", () => {
    const ids = WAIVERS.map(({ id }) => id);

    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeLessThanOrEqual(8);
  });

  test.each(WAIVERS)("$id says why, and of which stacks", ({ reason, stacks }) => {
    expect(reason.length).toBeGreaterThan(60);
    expect(stacks.length).toBeGreaterThan(0);
  });

  test("have no two reasons alike", () => {
    const digests = WAIVERS.map(({ reason }) => createHash("sha256").update(reason).digest("hex"));
    expect(new Set(digests).size).toBe(digests.length);
  });

  test.each(WAIVERS)("$id ends, and not too late: $expires", ({ expires }) => {
    const left = (Date.parse(`${expires}T23:59:59Z`) - Date.now()) / DAY;

    expect(left).toBeGreaterThan(0);
    expect(left).toBeLessThan(LONGEST_DAYS);
  });
});
