/** scripts/browser-tool.cjs says in one sentence what is missing, and takes nothing that was made from another pin. Needs no browser. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { browserTool } from "../../scripts/browser-tool.cjs";

let scratch: string;
beforeEach(() => {
  scratch = mkdtempSync(path.join(tmpdir(), "browser-tool-"));
});
afterEach(() => {
  rmSync(scratch, { recursive: true });
});

test("says that the browser is missing, and what installs it", () => {
  expect(() => browserTool(scratch, "")).toThrow(
    `The browser is not installed: there is no ${path.join(scratch, "chromium")}. Run \`npm run tools:browser\`, or name yours as CHROMIUM.`,
  );
});

test("does not take a browser that was made from another pin", () => {
  writeFileSync(path.join(scratch, "chromium"), "");
  writeFileSync(path.join(scratch, "stamp.json"), JSON.stringify({ pin: "other" }));
  expect(() => browserTool(scratch, "")).toThrow("The browser is not what tools/browser pins now. Run `npm run tools:browser`.");
});

test("takes the browser that is named", () => {
  expect(browserTool(scratch, "/opt/chrome")).toEqual({ binary: "/opt/chrome", libraries: undefined });
});

test("every package of the browser is pinned with the hash of its archive", () => {
  const lock = JSON.parse(readFileSync(path.join(__dirname, "..", "..", "tools", "browser", "package-lock.json"), "utf8")) as {
    packages: Record<string, { version?: string; integrity?: string; resolved?: string }>;
  };
  const packages = Object.entries(lock.packages).filter(([name]) => name !== "");
  expect(packages.map(([name]) => name)).toContain("node_modules/@sparticuz/chromium");
  for (const [, entry] of packages) {
    expect(entry).toMatchObject({
      version: expect.stringMatching(/^\d+\.\d+\.\d+$/) as string,
      integrity: expect.stringMatching(/^sha512-/) as string,
    });
    expect(entry.resolved).toBeUndefined();
  }
});
