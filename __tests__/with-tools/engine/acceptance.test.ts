/** Prometheus' own acceptance tests, read and judged by Prometheus' own code, with the values of the engine in WebAssembly. */
import { spawnSync } from "node:child_process";
import path from "node:path";
import { toolPath } from "../../../scripts/tools.cjs";

/** Scripts in promql/promqltest/testdata of the pinned version. */
const SCRIPTS = 21;

test(
  "every script of Prometheus' acceptance tests passes on the engine",
  () => {
    const server = path.join(__dirname, "engine-server.cjs");
    const { stdout, stderr, status } = spawnSync(toolPath("oracle"), ["promqltest", process.execPath, server], {
      encoding: "utf8",
      maxBuffer: 1 << 28,
    });
    const of = (verdict: string): string[] =>
      [...stdout.matchAll(new RegExp(`^    --- ${verdict}: (\\S+)`, "gm"))].map(([, name = ""]) => name);
    expect({ failed: of("FAIL"), passed: of("PASS").length, stderr }).toEqual({ failed: [], passed: SCRIPTS, stderr: "" });
    expect(status).toBe(0);
    const queries = Number(/^(\d+) queries answered$/m.exec(stdout)?.[1]);
    process.stdout.write(`promqltest: ${SCRIPTS} of ${SCRIPTS} scripts, ${queries} queries\n`);
    expect(queries).toBeGreaterThan(20_000);
  },
  10 * 60_000,
);
