/** Grafana: where it is reached, and a database that all of its replicas share. */
import type { Environment, PostgresConfig } from "../environment";
import type { Problem } from "../../problems";
import { hostPortFault } from "../../units/validate-url";
import { checkText } from "./check-value";
import { refusal } from "./refusal";
import type { Sound } from "./sound";
import { checkReplicas } from "./telemetry";
import { checkUrl } from "./urls";
import { checkVolume } from "./volumes";

/** Postgres cuts longer names. */
const DATABASE_NAME = /^[A-Za-z_][\w$-]{0,62}$/;

export function validateGrafana({ cluster, grafana }: Sound<Environment>, environmentAt: string): Problem[] {
  if (grafana === undefined) return [];
  const at = `${environmentAt}.grafana`;
  const { replicas, url, database } = grafana;
  const outOfBounds = checkReplicas(replicas, `${at}.replicas`, "The number of Grafana replicas");
  return [
    ...outOfBounds,
    ...(outOfBounds.length === 0 && (replicas ?? 1) > 1 && database?.kind === "sqlite" ? [sharedSqlite(replicas, `${at}.replicas`)] : []),
    ...checkUrl({ value: url, at: `${at}.url`, subject: "The URL of Grafana", cluster: cluster?.kind }),
    ...(database?.kind === "sqlite" ? checkVolume(database.volumeSize, `${at}.database.volumeSize`, "The volume of Grafana") : []),
    ...(database?.kind === "postgres" ? validatePostgres(database, `${at}.database`) : []),
  ];
}

function sharedSqlite(replicas: number | undefined, at: string): Problem {
  return refusal({
    code: "OBS0109",
    at,
    what: "More than one Grafana cannot share a SQLite file.",
    got: replicas,
    allowed: '1, or a database of kind "postgres" or "rds"',
    remedy: "Choose 1, or give Grafana a Postgres database.",
  });
}

function validatePostgres({ host, name }: Sound<PostgresConfig>, at: string): Problem[] {
  return [
    ...checkText({
      at: `${at}.host`,
      value: host,
      subject: "The host of the database",
      fault: hostPortFault,
      allowed: 'a host and port such as "db.example.com:5432"',
      remedy: "Write host and port without a scheme; the account is in the secret store.",
    }),
    ...checkText({
      at: `${at}.name`,
      value: name,
      subject: "The name of the database",
      fault: (text) => (DATABASE_NAME.test(text) ? undefined : "is none that Postgres takes"),
      allowed: "up to 63 letters, digits, hyphens, underscores and dollars, a letter or underscore first",
      remedy: "Choose another name.",
    }),
  ];
}
