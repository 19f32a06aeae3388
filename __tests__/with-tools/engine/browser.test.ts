/** The engine in a real browser: the example page, the engine in a page's own thread and in a worker, with and without shared memory. */
import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { type IncomingMessage, type Server, type ServerResponse, createServer } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { createEngine } from "../../../engine";
import { browserTool } from "../../../scripts/browser-tool.cjs";

const example = createRequire(__filename)("../../../packages/promql-engine/example/serve.cjs") as {
  answer: (request: IncomingMessage, response: ServerResponse) => void;
  ISOLATED: Readonly<Record<string, string>>;
};

const PAGE = path.join(__dirname, "page");
const MINUTE = 60_000;

/** What `page/checks.mjs` saw. */
interface Seen {
  readonly isolated: boolean;
  readonly here: unknown;
  readonly fromBytes: unknown;
  readonly worker: unknown;
  readonly example: readonly string[];
}

/** Opens the page of checks in a browser, and gives what it saw. */
async function open({ isolated }: { readonly isolated: boolean }): Promise<Seen> {
  const profile = mkdtempSync(path.join(tmpdir(), "browser-"));
  let server: Server | undefined;
  let browser: ChildProcess | undefined;
  try {
    return await new Promise<Seen>((resolve, reject) => {
      server = createServer((request, response) => {
        if (!isolated) withoutIsolation(response);
        if (request.url === "/checks/result") {
          let body = "";
          request.on("data", (piece) => (body += String(piece)));
          request.on("end", () => resolve(JSON.parse(body) as Seen));
          response.end();
        } else if (request.url?.startsWith("/checks/") === true) answerCheck(request.url, response);
        else example.answer(request, response);
      }).listen(0, "127.0.0.1", () => {
        const { port } = server?.address() as AddressInfo;
        browser = startBrowser(`http://127.0.0.1:${port}/checks/checks.html`, profile, reject);
      });
    });
  } finally {
    const ended = browser?.exitCode === null ? new Promise((resolve) => browser?.once("exit", resolve)) : undefined;
    // With the processes that it started.
    if (ended !== undefined && browser?.pid !== undefined) process.kill(-browser.pid, "SIGKILL");
    await ended;
    server?.closeAllConnections();
    server?.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 10 });
  }
}

function answerCheck(url: string, response: ServerResponse): void {
  const file = path.join(PAGE, path.basename(url));
  const type = file.endsWith(".html") ? "text/html" : "text/javascript";
  for (const [name, value] of Object.entries(example.ISOLATED)) response.setHeader(name, value);
  response.setHeader("Content-Type", `${type}; charset=utf-8`);
  response.end(readFileSync(file));
}

/** Drops the headers that isolate a page, wherever they are set. */
function withoutIsolation(response: ServerResponse): void {
  const { writeHead, setHeader } = response;
  response.setHeader = (name, value) => (name in example.ISOLATED ? response : setHeader.call(response, name, value));
  response.writeHead = ((status: number, headers: Record<string, string> = {}) =>
    writeHead.call(
      response,
      status,
      Object.fromEntries(Object.entries(headers).filter(([name]) => !(name in example.ISOLATED))),
    )) as typeof writeHead;
}

function startBrowser(url: string, profile: string, failed: (error: Error) => void): ChildProcess {
  const { binary, libraries } = browserTool();
  // The sandbox needs what containers lack, and the only page that is opened is ours.
  const flags = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run", `--user-data-dir=${profile}`];
  const variables = libraries === undefined ? {} : { LD_LIBRARY_PATH: libraries };
  const browser = spawn(binary, [...flags, url], {
    env: { ...process.env, ...variables },
    stdio: ["ignore", "ignore", "pipe"],
    detached: true,
  });
  let said = "";
  browser.stderr.on("data", (piece) => (said += String(piece)));
  browser.on("error", failed);
  browser.on("exit", (code) => failed(new Error(`The browser ended with ${String(code)} before the page was done. ${said}`)));
  return browser;
}

/** The same in Node, as JSON has it. */
function inNode(): unknown {
  const engine = createEngine();
  const world = { interval: "1m", series: { 'm{a="1"}': "0+60x10", 'm{a="2"}': "{{schema:0 sum:3 count:2 buckets:[1 1]}}x10" } };
  const loaded = engine.loadSeries(world);
  if (!loaded.ok) throw new Error(loaded.error.message);
  const rules = {
    groups: [{ name: "g", rules: [{ alert: "High", expr: "m > 200", for: "2m", annotations: { summary: "{{ $value }}" } }] }],
  };
  const parsed = engine.parse("sum(");
  const evaluated = engine.evaluateRules(rules, loaded.value, { start: 0, end: 10 * MINUTE });
  const seen = {
    query: engine.query(loaded.value, "rate(m[5m])", 10 * MINUTE),
    mistake: parsed.ok ? undefined : parsed.error,
    alerts: evaluated.ok ? evaluated.value.alerts : undefined,
  };
  return JSON.parse(JSON.stringify(seen));
}

describe.each([{ isolated: true }, { isolated: false }])("in a page, with shared memory: $isolated", ({ isolated }) => {
  let seen: Seen;
  beforeAll(async () => {
    seen = await open({ isolated });
  });

  test("the browser is what the test wants it to be", () => {
    expect(seen.isolated).toBe(isolated);
  });

  test("the page's own thread has the values, mistakes and alerts that Node has", () => {
    const expected = inNode();
    expect(expected).toMatchObject({
      query: { ok: true },
      mistake: { kind: "parse" },
      alerts: [{ to: "pending" }, { to: "firing" }],
    });
    expect(seen.here).toEqual(expected);
  });

  test("the module may come as bytes", () => {
    expect(seen.fromBytes).toEqual([{ labels: {}, floats: [[0, 2]], histograms: [] }]);
  });

  test("a worker answers, ends a query that is cancelled, and answers after it", () => {
    expect(seen.worker).toEqual({
      before: [{ labels: { __name__: "load" }, floats: [[5 * MINUTE, 5]], histograms: [] }],
      cancelled: { ok: false, error: { kind: "cancelled", message: "the query was cancelled" } },
      after: [{ labels: { __name__: "load" }, floats: [[60 * MINUTE, 60]], histograms: [] }],
    });
  });

  test("the example page evaluates what is typed in", () => {
    expect(seen.example).toEqual([
      "{} 1.1",
      expect.stringContaining("unclosed left parenthesis"),
      '{"__name__":"requests_total","code":"200"} 600\n{"__name__":"requests_total","code":"500"} 60',
    ]);
  });
});
