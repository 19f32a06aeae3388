/** Where this package stands, so that its charts are found from the sources, from `dist` and from an installed copy. */
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";

/** Folder of this package: the nearest one above this file that holds the chart facts. */
export function packageRoot(): string {
  let folder = __dirname;
  while (!existsSync(join(folder, "charts", "facts"))) {
    const above = dirname(folder);
    if (above === folder) throw new Error(`The package is incomplete: no folder above ${__dirname} holds charts/facts. Install it again.`);
    folder = above;
  }
  return folder;
}
