/** Names of recorded series: `level:metric:operations`. */
import type { QueryFault } from "./signal";

const SCOPES: readonly string[] = ["system", "namespace", "slo"];

/** The level that a series is at: the labels that it keeps, without the scope where there are others. */
export function levelOf(labels: readonly string[]): string {
  const own = labels.filter((label) => !SCOPES.includes(label));
  return (own.length === 0 ? labels : own).join("_");
}

export function recordNameFaults(name: string, labels: readonly string[]): readonly QueryFault[] {
  const [level = "", metric = "", operations = "", ...more] = name.split(":");
  const isWellFormed = more.length === 0 && [level, metric, operations].every((part) => /^[a-zA-Z_][a-zA-Z0-9_]*$/.test(part));
  if (!isWellFormed) {
    return [
      {
        what: "The name of the recorded series is not of the form level:metric:operations.",
        got: name,
        allowed: "three parts of letters, digits and underscores: path:http_requests:rate5m",
        remedy: "Correct the part that has other characters, or is empty.",
      },
    ];
  }
  return isOneOf(level, labels) ? [] : [wrongLevel(level, labels)];
}

/** Whether each kept label is in the level, whole or by its first word, or the level is the scope and no other label is kept. */
function isOneOf(level: string, labels: readonly string[]): boolean {
  const own = labels.filter((label) => !SCOPES.includes(label));
  const meant = own.length === 0 ? labels : own;
  const words = level.split("_");
  return own.length === 0
    ? meant.includes(level)
    : meant.every((label) => words.includes(label.split("_")[0] ?? label)) && words.every((word) => isInLabel(word, labels));
}

function isInLabel(word: string, labels: readonly string[]): boolean {
  return labels.some((label) => label.split("_").includes(word));
}

function wrongLevel(level: string, labels: readonly string[]): QueryFault {
  return {
    what: "The level in the name of the recorded series says other labels than it keeps.",
    got: level,
    allowed: `${levelOf(labels)}, or the first words of these labels`,
    remedy: "Leave the level out, or name it after the labels that are kept.",
  };
}
