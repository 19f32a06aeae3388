/**
 * The codes of all findings in LogQL. A code never changes its meaning and is never reused. `docs/logs-and-traces.md` lists them with examples.
 */
export const LOGQL_CODES = {
  L01: "The expression is not LogQL, or Loki refuses it.",
  L02: "Streams are selected by a label that they do not have.",
  L03: "Nothing says whose lines are meant, so those of other systems count too.",
  L04: "A field is read before a parser has made a label of it.",
  L05: "A label or field is read that no line has.",
  L06: "A value is matched that the label or field never has.",
  L07: "A field is compared with something of another type.",
  L08: "A number is compared or converted as if it had a unit, or one of another kind.",
  L09: "A number is taken out of a field that holds none.",
  L10: "Figures are grouped or matched by a label that they do not have.",
  L11: "A rule is not aggregated, so that it has a series for every set of labels, or has no figures at all.",
  L12: "An alert has no condition, so it fires whenever there are lines.",
  L13: "The query looks further back than lines are kept.",
  L14: "A field is read that is removed before the line leaves its node.",
  L15: "Text is looked for in the line although a field holds it.",
  L16: "The parser does not fit the form of the lines.",
  L17: "Lines from which no number can be taken make the whole query fail.",
  L18: "Filters contradict each other, so no line is left.",
} as const;

export type LogqlCode = keyof typeof LOGQL_CODES;
