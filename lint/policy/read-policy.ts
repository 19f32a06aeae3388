/** Reads a policy from a file in YAML or JSON: the fields of `Policy`, and nothing else. */
import type { Problem } from "../../problems";
import type { Policy } from "../../promql/policy";
import type { InputFile } from "../linted-file";
import { readSettingsFile } from "./read-settings-file";
import { count, duration, flag, list, object, pattern, record, text } from "./settings";

/** Labels, as far as a person writes them in a policy. */
const label = text("a name of a label", (value) => value !== "");

const prometheusVersion = text("a version of Prometheus: 3.13", (value) => /^\d+\.\d+(?:\.\d+)?$/.test(value));

const POLICY = object<Omit<Policy, "resolvesLink">>({
  scopeLabels: list(label),
  targetLabels: list(label),
  externalLabels: record(text()),
  scrapeInterval: duration,
  evaluationInterval: duration,
  retention: duration,
  longestRange: duration,
  prometheusVersion,
  features: list(text("a feature flag")),
  annotations: record(pattern),
  labels: record(pattern),
  selectors: list(object<{ metric: string; labels: readonly string[] }>({ metric: text(), labels: list(label) }, ["metric", "labels"])),
  aggregates: list(
    object<{ name: string; keep?: readonly string[]; strip?: readonly string[] }>({ name: text(), keep: list(label), strip: list(label) }, [
      "name",
    ]),
  ),
  for: object<{ min?: number; max?: number }>({ min: duration, max: duration }),
  names: object<{ alert?: string; record?: string }>({ alert: pattern, record: pattern }),
  reject: list(
    object<{ in: "label" | "annotation"; key?: string; value?: string }>(
      {
        in: (node, place) => {
          const side = text("label, annotation", (value) => value === "label" || value === "annotation")(node, place);
          return side === "label" || side === "annotation" ? side : undefined;
        },
        key: pattern,
        value: pattern,
      },
      ["in"],
    ),
  ),
  report: list(object<{ name: string; comment: string }>({ name: pattern, comment: text() }, ["name", "comment"])),
  cost: object<{ series?: number; samples?: number }>({ series: count, samples: count }),
  strict: flag,
});

/** The policy that a file holds, and everything that is wrong with it. An empty file is an empty policy. */
export function readPolicy(input: InputFile): { readonly policy: Policy; readonly problems: readonly Problem[] } {
  const { value = {}, problems } = readSettingsFile(input, POLICY);
  return { policy: value, problems };
}
