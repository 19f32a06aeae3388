/** A small system for the tests of this folder, with one job of each kind that runs in pods. */
import { type MetricContract, oneOf, upTo } from "../../metrics/contract";
import type { ScrapeJob, ServiceDeclaration } from "../../metrics/scrape";
import type { SystemPack } from "../../systems/system-pack";
import { Size } from "../../units";

export const ORDERS: MetricContract = {
  name: "orders_total",
  type: "counter",
  unit: "none",
  help: "Orders.",
  labels: { result: oneOf("paid", "refused"), shop: upTo(10) },
  aggregate: "sum",
  standing: "declared",
};

export const ORDER_SECONDS: MetricContract = {
  name: "order_seconds",
  type: "histogram",
  unit: "seconds",
  help: "Time to take an order.",
  buckets: [0.1, 1, 10],
  aggregate: "sum",
  standing: "declared",
};

export const SERVICE: ServiceDeclaration = { name: "shop-web", labels: { app: "shop", part: "web" }, ports: { http: 80, metrics: 9090 } };
export const WEB: ScrapeJob = { kind: "service", name: "shop-web", source: "web", service: "shop-web", port: "metrics", replicas: 2 };

export type Shop = Pick<SystemPack, "name" | "metrics" | "services" | "scrape" | "budget">;

export const SHOP: Shop = {
  name: "shop",
  metrics: [{ source: "web", system: "shop", metrics: [ORDERS, ORDER_SECONDS] }],
  services: [SERVICE],
  scrape: [WEB],
  budget: { series: 100, samplesPerSecond: 10, storagePerDay: Size.mebibytes(2) },
};
