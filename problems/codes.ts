import type { FindingCode } from "./finding-codes";

/**
 * The codes of all problems, with what each means. `docs/problems.md` is generated from this table.
 *
 * A code never changes its meaning and is never reused. The first two digits name the area.
 */
export const PROBLEM_CODES = {
  // 01: environments
  OBS0101: "A field of an environment has the wrong form or type, or is missing or unknown.",
  OBS0102: "A name is not a valid Kubernetes, AWS or DNS name, or is too long.",
  OBS0103: "A duration is out of its bounds or cannot be expressed where it is needed.",
  OBS0104: "A size is out of its bounds.",
  OBS0105: "A network range is not valid, overlaps another one or is too small.",
  OBS0106: "A zone does not belong to the region, or there are too few or duplicate zones.",
  OBS0107: "A Kubernetes version is unknown or outside the supported range.",
  OBS0108: "An ARN or an account does not fit the environment.",
  OBS0109: "Replicas and the features that need them do not fit together.",
  OBS0110: "Two environments collide.",
  OBS0111: "An override names something that does not exist.",
  OBS0112: "The Kubernetes API would be open to the world.",
  OBS0113: "Retention does not fit what reads the data.",
  OBS0114: "Two parts of an environment do not fit together.",
  OBS0115: "A region is unknown, or does not fit the rest of the environment.",
  OBS0116: "A number is out of its bounds.",
  OBS0117: "An instance type is unknown or has another architecture than its group.",
  OBS0118: "A quota is smaller than what has to fit into it.",
  // 02: Helm charts and values
  OBS0201: "The chart does not know this value path.",
  OBS0202: "A Helm value has another type than the chart expects.",
  OBS0203: "A chart is not pinned, or no facts are known for its version.",
  OBS0204: "An exception for a value path gives no reason, or is not needed.",
  OBS0205: "A Helm value cannot be written as data.",
  // 03: metrics, expressions
  OBS0301: "An expression does not parse.",
  OBS0304: "A label value is matched that the metric can never have.",
  OBS0305: "An expression does not say of which system it reads.",
  OBS0306: "A metric contract contradicts itself or another one.",
  OBS0307: "A log or trace query reads what no contract declares.",
  OBS0308: "A log or trace contract contradicts itself.",
  OBS0309: "An exposition, or contracts written as data, cannot be read.",
  OBS0310: "A metric contract and an exposition differ.",
  OBS0311: "A log or trace query cannot do what it is there for.",
  OBS0312: "A signal does not fit together: its units, labels, windows or name.",
  // 04: rules
  OBS0401: "An alert misses something that the person who is woken needs.",
  OBS0402: "Two alerts of one system have the same name.",
  OBS0403: "An alert has no runbook, or a runbook misses a section.",
  OBS0404: "A threshold or duration of a rule is out of its bounds.",
  OBS0406: "An SLO is not a valid objective.",
  OBS0407: "A finding is accepted where there is none, or without a reason.",
  // 05: routing
  OBS0501: "A severity of a system reaches nobody.",
  OBS0502: "Paging is required, but a critical alert reaches no pager or no chat.",
  OBS0503: "Paging is forbidden, but a route leads to a pager.",
  OBS0504: "A route or receiver is not usable.",
  OBS0505: "The dead man's switch is not routed.",
  // 06: secrets
  OBS0601: "Something that looks like a secret is in the output.",
  OBS0602: "A secret reference is not in the catalogue, or the catalogue contradicts itself.",
  OBS0603: "A file that a component reads is not mounted from a secret.",
  // 07: dashboards
  OBS0701: "A panel misses a title, description, unit or query.",
  OBS0702: "Two dashboards or panels have the same identity, or one that Grafana does not take.",
  OBS0703: "A link or variable leads nowhere.",
  // 08: systems, stacks
  OBS0801: "Two systems claim the same name or namespace.",
  OBS0802: "A scrape job does not resolve to a service that the system declares.",
  OBS0803: "A construct tree is not valid.",
  OBS0804: "A runbook, rule or panel refers to something that the system does not declare.",
  OBS0805: "A system exposes more than its telemetry budget allows.",
  OBS0806: "A program does not answer scrapes from where Prometheus runs.",
  OBS0807: "Services and scrape jobs do not fit together: something is read twice or not at all, or cannot be told apart.",
  OBS0808: "No network policy lets through what telemetry needs.",
  // 09: files of other people
  OBS0901: "The command line is not understood.",
  OBS0902: "A file cannot be read, or is none of the forms that are understood.",
  OBS0903: "A rule or panel in a file is not complete or not valid, so it cannot be checked.",
  OBS0904: "A setting of the policy is not known or has the wrong form.",
  OBS0905: "A comment that accepts a finding is not understood.",
} as const;

/** The code of a problem: one of this table, or what the analyzer of expressions and rules found. */
export type ProblemCode = keyof typeof PROBLEM_CODES | FindingCode;
