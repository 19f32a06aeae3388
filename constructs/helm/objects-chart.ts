/** Our own chart, `charts/objects`: rules, scrape objects and external secrets of one system. */
import { join } from "node:path";
import type { LocalChart } from "./chart-versions";
import { packageRoot } from "./package-root";

export const OBJECTS_CHART: LocalChart = { localPath: join(packageRoot(), "charts", "objects") };
