/** A real Loki on this machine, for as long as a test runs: with the ruler's settings that we deploy, many tenants, and nothing but the loopback. */
import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer as createHttpServer } from "node:http";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { stringify } from "yaml";
import type { HelmValues } from "../../constructs/helm/helm-values";
import { lokiValues } from "../../constructs/logs/loki-values";
import type { PushedStream } from "../../rules/scenario/log-lines";
import { installedTool } from "../../scripts/verify/tools";
import { Duration, Size } from "../../units";

/** An alert as the ruler's API tells it, and as it is sent. */
export interface ToldAlert {
  readonly labels: Readonly<Record<string, string>>;
  readonly annotations: Readonly<Record<string, string>>;
  readonly state?: "pending" | "firing";
  /** Since when its condition holds. */
  readonly activeAt?: string;
}

export interface RunningLoki {
  /** Puts the rules of a tenant where the ruler looks for them, as the kubelet puts files of ConfigMaps. */
  readonly setRules: (tenant: string, groups: readonly unknown[]) => void;
  /** Waits until the ruler has the rules of a tenant. */
  readonly rulesLoaded: (tenant: string) => Promise<void>;
  readonly push: (tenant: string, streams: readonly PushedStream[]) => Promise<void>;
  /** The alerts that are pending or firing for a tenant. */
  readonly alerts: (tenant: string) => Promise<readonly ToldAlert[]>;
  /** What came to Alertmanager's address, the newest last. */
  readonly sent: readonly ToldAlert[];
  readonly stop: () => Promise<void>;
}

const READY_SECONDS = 60;

export async function startLoki(): Promise<RunningLoki> {
  const folder = mkdtempSync(path.join(tmpdir(), "loki-"));
  const rules = path.join(folder, "rules");
  mkdirSync(rules);
  const sent: ToldAlert[] = [];
  const sink = createHttpServer((request, response) => {
    const parts: Buffer[] = [];
    request.on("data", (part: Buffer) => parts.push(part));
    request.on("end", () => {
      if (request.url === "/api/v2/alerts") sent.push(...(JSON.parse(Buffer.concat(parts).toString("utf8")) as ToldAlert[]));
      response.end();
    });
  });
  await new Promise<void>((resolve) => sink.listen(0, "127.0.0.1", resolve));
  const [http, grpc] = [await freePort(), await freePort()];
  const config = lokiConfig({ folder, rules, http, grpc, alertmanager: (sink.address() as AddressInfo).port });
  writeFileSync(path.join(folder, "config.yaml"), stringify(config, { lineWidth: 0 }));
  const base = `http://127.0.0.1:${http}`;
  const log = path.join(folder, "log");
  const child = run(["-config.file", path.join(folder, "config.yaml"), "-target", "all"], folder, log);

  const ask = async (url: string, tenant: string): Promise<unknown> => {
    const response = await fetch(`${base}${url}`, { headers: { "X-Scope-OrgID": tenant } });
    if (!response.ok) throw new Error(`Loki answers ${url} with ${response.status}: ${await response.text()}`);
    return response.json();
  };
  await until(READY_SECONDS, "Loki is not ready", async () => (await fetch(`${base}/ready`)).ok).catch((error: unknown) => {
    child.kill();
    throw new Error(`${String(error)}\n${readFileSync(log, "utf8").slice(-2000)}`, { cause: error });
  });
  return {
    setRules: (tenant, groups) => mountRules(path.join(rules, tenant), groups),
    rulesLoaded: (tenant) =>
      until(READY_SECONDS, `The ruler has no rules of ${tenant}`, async () => {
        const { data } = (await ask("/prometheus/api/v1/rules", tenant)) as { data: { groups: readonly unknown[] } };
        return data.groups.length > 0;
      }),
    push: async (tenant, streams) => {
      const body = {
        streams: streams.map(({ labels, lines }) => ({
          stream: labels,
          values: lines.map(({ at, text, metadata }) => [at, text, metadata]),
        })),
      };
      const response = await fetch(`${base}/loki/api/v1/push`, {
        method: "POST",
        headers: { "X-Scope-OrgID": tenant, "Content-Type": "application/json" },
        body: JSON.stringify(body),
      });
      if (!response.ok) throw new Error(`Loki refuses lines of ${tenant} with ${response.status}: ${await response.text()}`);
    },
    alerts: async (tenant) => ((await ask("/prometheus/api/v1/alerts", tenant)) as { data: { alerts: readonly ToldAlert[] } }).data.alerts,
    sent,
    stop: async () => {
      const ended = new Promise((resolve) => child.once("exit", resolve));
      child.kill("SIGKILL");
      await ended;
      await new Promise((resolve) => sink.close(resolve));
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function run(arguments_: readonly string[], cwd: string, log: string): ChildProcess {
  writeFileSync(log, "");
  const shell = `exec "$0" "$@" >"${log}" 2>&1`;
  return spawn("/bin/sh", ["-c", shell, installedTool("loki"), ...arguments_], { cwd, stdio: "ignore" });
}

/** Files of a mounted ConfigMap are links to a folder that is replaced as a whole. */
function mountRules(folder: string, groups: readonly unknown[]): void {
  const data = path.join(folder, "..2026_01_01");
  mkdirSync(data, { recursive: true });
  writeFileSync(path.join(data, "rules.yaml"), stringify({ groups }, { lineWidth: 0, aliasDuplicateObjects: false }));
  symlinkSync("..2026_01_01", path.join(folder, "..data.new"));
  renameSync(path.join(folder, "..data.new"), path.join(folder, "..data"));
  symlinkSync("..data/rules.yaml", path.join(folder, "rules.yaml"));
}

interface Places {
  readonly folder: string;
  readonly rules: string;
  readonly http: number;
  readonly grpc: number;
  readonly alertmanager: number;
}

/** What we deploy, on the places of a test, with lines that are found at once wherever they are, and rules that are read every second. */
function lokiConfig({ folder, rules, http, grpc, alertmanager }: Places): Readonly<Record<string, unknown>> {
  const values = lokiValues({
    logs: { replicas: 1, retention: Duration.days(14), volumeSize: Size.gibibytes(1) },
    storage: { chunks: { kind: "filesystem" }, ruler: { kind: "filesystem" } },
    retentionBySystem: {},
    alertmanager: { namespace: "observability", service: "alertmanager-headless", port: 9093, portName: "http" },
    identity: { environment: "test", cluster: "test", systemByNamespace: {} },
    storageClass: "none",
    serviceAccount: "loki",
  });
  const parts = Object.values(values).map(({ loki }) => (loki ?? {}) as HelmValues);
  const part = (name: string): HelmValues => Object.assign({}, ...parts.map((each) => each[name] ?? {})) as HelmValues;
  return {
    auth_enabled: true,
    analytics: { reporting_enabled: false },
    server: {
      http_listen_address: "127.0.0.1",
      http_listen_port: http,
      grpc_listen_address: "127.0.0.1",
      grpc_listen_port: grpc,
      log_level: "warn",
    },
    common: {
      path_prefix: folder,
      replication_factor: 1,
      instance_addr: "127.0.0.1",
      ring: { instance_addr: "127.0.0.1", kvstore: { store: "inmemory" } },
      storage: { filesystem: { chunks_directory: path.join(folder, "chunks"), rules_directory: path.join(folder, "unused") } },
    },
    schema_config: part("schemaConfig"),
    ingester: {
      ...part("ingester"),
      wal: { enabled: false },
      // Lines of hours ago come at once and in any order, and none leaves the memory while a test runs.
      max_chunk_age: "24h",
      chunk_idle_period: "24h",
      flush_check_period: "24h",
      lifecycler: { min_ready_duration: "0s", join_after: "0s", final_sleep: "0s" },
    },
    querier: { query_ingesters_within: "0s" },
    limits_config: part("limits_config"),
    compactor: part("compactor"),
    ruler: {
      ...part("rulerConfig"),
      storage: { type: "local", local: { directory: rules } },
      rule_path: path.join(folder, "rules-temp"),
      alertmanager_url: `http://127.0.0.1:${alertmanager}`,
      enable_alertmanager_discovery: false,
      poll_interval: "1s",
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function until(seconds: number, what: string, holds: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + seconds * 1000;
  while (Date.now() < end) {
    if (await holds().catch(() => false)) return;
    await wait(200);
  }
  throw new Error(`${what} within ${seconds} seconds.`);
}
