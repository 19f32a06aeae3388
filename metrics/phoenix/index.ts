import type { MetricSet } from "../contract";
import type { ScrapeJob, ServiceDeclaration } from "../scrape";

export const metrics: readonly MetricSet[] = [];
export const services: readonly ServiceDeclaration[] = [];
export const scrape: readonly ScrapeJob[] = [];
