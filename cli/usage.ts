/** The help. */
import { OPTIONS, OPTION_NAMES, type OptionFacts } from "./options";

export const USAGE_LINE = "npx cdktf-observability lint <rules.yaml | dashboard.json | folder | ->... [options]";

export function usage(): string {
  return [
    `Usage: ${USAGE_LINE}`,
    "       npx cdktf-observability test <tests.yaml>... [options]",
    "",
    "lint finds what is wrong with rules of Prometheus and Loki and with dashboards of Grafana: alerts that cannot fire, ratios that are always 1,",
    "labels and metrics that nobody has. Reads rule files, PrometheusRule objects, ConfigMaps, dashboards in JSON; - is the standard input.",
    "test runs unit tests of rules on Prometheus' own engine; test --help tells more.",
    "",
    ...optionLines(OPTION_NAMES.map((name) => [name, OPTIONS[name]])),
    "",
    "A finding is accepted where it arises by a comment in the rule: # accept D12: why it may stand. Comments for pint count as well.",
    "",
    "Exit code: 0 nothing found, 1 something found, 2 the command or a file cannot be understood.",
    "",
  ].join("\n");
}

/** A line for each option, with what it does in a column of its own. */
export function optionLines(options: readonly (readonly [name: string, facts: OptionFacts])[]): string[] {
  const rows = options.map(([name, { short, value, help }]): [string, string] => [
    `${short === undefined ? "    " : `-${short}, `}--${name}${value === undefined ? "" : ` <${value}>`}`,
    help,
  ]);
  const width = Math.max(...rows.map(([option]) => option.length));
  return rows.map(([option, help]) => `  ${option.padEnd(width)}  ${help}`);
}
