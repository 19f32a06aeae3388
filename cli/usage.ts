/** The help. */
import { OPTIONS, OPTION_NAMES, type OptionFacts } from "./options";

export const USAGE_LINE = "npx cdktf-observability lint <rules.yaml | dashboard.json | folder | ->... [options]";

export function usage(): string {
  const rows = OPTION_NAMES.map((name): [string, string] => {
    const { short, value, help }: OptionFacts = OPTIONS[name];
    return [`${short === undefined ? "    " : `-${short}, `}--${name}${value === undefined ? "" : ` <${value}>`}`, help];
  });
  const width = Math.max(...rows.map(([option]) => option.length));
  return [
    `Usage: ${USAGE_LINE}`,
    "",
    "Finds what is wrong with rules of Prometheus and Loki and with dashboards of Grafana: alerts that cannot fire, ratios that are always 1,",
    "labels and metrics that nobody has. Reads rule files, PrometheusRule objects, ConfigMaps, dashboards in JSON; - is the standard input.",
    "",
    ...rows.map(([option, help]) => `  ${option.padEnd(width)}  ${help}`),
    "",
    "A finding is accepted where it arises by a comment in the rule: # accept D12: why it may stand. Comments for pint count as well.",
    "",
    "Exit code: 0 nothing found, 1 something found, 2 the command or a file cannot be understood.",
    "",
  ].join("\n");
}
