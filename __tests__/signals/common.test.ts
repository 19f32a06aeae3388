/** What several systems have alike is made for each of them: of its own series, with its own bound. */
import { api as a8nApi } from "../../metrics/a8n";
import { api as canvascastApi } from "../../metrics/canvascast";
import { containerSignalsOf } from "../../signals/common/containers";
import { postgresSignalsOf, redisSignalsOf } from "../../signals/common/databases";
import { requestSignalsOf } from "../../signals/common/requests";
import { targetsUpOf } from "../../signals/common/targets";
import { byNamespace, bySystem, matching } from "../../signals/selection";
import type { Signal } from "../../signals/signal";
import { faultsOf, foreignSelectorsOf, wordFaultsOf } from "./analyze-signals";

const a8n = bySystem("a8n");
const canvascast = bySystem("canvascast");

const ofA8n = requestSignalsOf({
  requests: a8n.select(a8nApi.httpRequestsTotal),
  serverErrors: a8n.select(a8nApi.httpRequestsTotal, { status: matching("5..") }),
  durations: a8n.select(a8nApi.httpRequestDurationSeconds),
  slowSeconds: 5,
});

const made = [
  ...signalsOf("a8n", {
    targetsUp: targetsUpOf(a8n),
    ...containerSignalsOf(byNamespace("a8n")),
    ...postgresSignalsOf(a8n),
    ...ofA8n,
  }),
  ...signalsOf("phoenix", { ...redisSignalsOf(bySystem("phoenix")) }),
];

test.each(made)("%s is named as it is listed, reads only what is of %s, and nothing is wrong with it", (key, system, signal) => {
  expect(wordFaultsOf(key, signal)).toEqual([]);
  expect(faultsOf(signal)).toEqual([]);
  expect(foreignSelectorsOf(signal, `system="${system}"`, `namespace="${system}"`)).toEqual([]);
});

test("slow requests are those above the bound that a system has", () => {
  expect(ofA8n.slowRequestRate).toMatchObject({
    description: "Requests per second that took longer than 5 s.",
    legend: "over 5 s",
  });
  expect(ofA8n.slowRequestRate.query.render("5m")).toContain('le=~"5(\\\\.0)?"');
});

test("a bound that is no bucket of the system's contract does not compile", () => {
  const { description } = requestSignalsOf({
    requests: canvascast.select(canvascastApi.httpRequestsTotal),
    serverErrors: canvascast.select(canvascastApi.httpRequestsTotal, { status: matching("5..") }),
    durations: canvascast.select(canvascastApi.httpRequestDurationSeconds),
    // @ts-expect-error CanvasCast's histogram has no bucket that ends at 2.5 s
    slowSeconds: 2.5,
  }).slowRequestRate;
  expect(description).toContain("2.5 s");
});

function signalsOf(system: string, signals: Readonly<Record<string, Signal>>): (readonly [string, string, Signal])[] {
  return Object.entries(signals).map(([key, signal]) => [key, system, signal]);
}
