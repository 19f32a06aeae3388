/** The options of `test`, by the names that promtool gives them where it has them. */
import type { OptionFacts } from "../options";

export const TEST_OPTIONS = {
  run: { type: "string", multiple: true, value: "regex", help: "only groups whose name matches; again for more" },
  "enable-feature": { type: "string", multiple: true, value: "flag", help: "a feature flag of Prometheus that is on; again for more" },
  "ignore-unknown-fields": { type: "boolean", help: "pass over fields that rule files do not have" },
  format: { type: "string", value: "text|json|junit", help: "form of the output; text where nothing is said" },
  help: { type: "boolean", short: "h", help: "show this, and end" },
} as const satisfies Readonly<Record<string, OptionFacts>>;

export type TestOptionName = keyof typeof TEST_OPTIONS;

export const TEST_OPTION_NAMES = Object.keys(TEST_OPTIONS) as readonly TestOptionName[];

export const TEST_USAGE_LINE = "npx cdktf-observability test <tests.yaml>... [options]";
