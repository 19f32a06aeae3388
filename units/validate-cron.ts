/**
 * Cron expressions of five fields, as Kubernetes' CronJob reads them: what is wrong with one, as the rest of a sentence.
 *
 * @see https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/#schedule-syntax
 */
interface CronField {
  readonly name: string;
  readonly min: number;
  readonly max: number;
  /** Names that stand for numbers, the first for `min`. */
  readonly names: readonly string[];
}

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const WEEKDAYS = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];

const FIELDS: readonly CronField[] = [
  { name: "minute", min: 0, max: 59, names: [] },
  { name: "hour", min: 0, max: 23, names: [] },
  { name: "day of the month", min: 1, max: 31, names: [] },
  { name: "month", min: 1, max: 12, names: MONTHS },
  { name: "day of the week", min: 0, max: 6, names: WEEKDAYS },
];

/** The days that a month can have, January first. */
const MONTH_DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** @returns undefined for a valid expression that comes due at some time */
export function cronFault(text: string): string | undefined {
  const parts = text.split(" ");
  if (parts.length !== FIELDS.length || parts.includes("")) return "does not have five fields with one blank between them";
  for (const [index, field] of FIELDS.entries()) {
    const fault = fieldFault(parts[index] ?? "", field);
    if (fault !== undefined) return fault;
  }
  return neverDueFault(parts);
}

function fieldFault(text: string, field: CronField): string | undefined {
  for (const item of text.split(",")) {
    const [, range = "", step] = /^([^/]*)(?:\/(\d+))?$/.exec(item) ?? [];
    if (range === "") return `has the ${field.name} ${JSON.stringify(item)}`;
    if (step !== undefined && (Number(step) < 1 || Number(step) > field.max)) return `has the step ${step} in the ${field.name}`;
    if (range === "*") continue;
    const bounds = range.split("-").map((each) => valueOf(each, field));
    const [from, to = from] = bounds;
    if (bounds.length > 2 || from === undefined || to === undefined || bounds.includes(undefined)) {
      return `has the ${field.name} ${JSON.stringify(range)}, which is not between ${field.min} and ${field.max}`;
    }
    if (from > to) return `has the range ${range} in the ${field.name}, which runs backwards`;
  }
  return undefined;
}

function valueOf(text: string, field: CronField): number | undefined {
  const named = field.names.indexOf(text.toLowerCase());
  const value = named === -1 ? (/^\d{1,2}$/.test(text) ? Number(text) : undefined) : field.min + named;
  return value === undefined || value < field.min || value > field.max ? undefined : value;
}

/** The 31st of February is valid in each field and comes never. */
function neverDueFault([, , day = "", month = "", weekday = ""]: readonly string[]): string | undefined {
  if (weekday !== "*" || !/^\d+(?:,\d+)*$/.test(day) || !/^\w+(?:,\w+)*$/.test(month)) return undefined;
  const months = month.split(",").map((each) => valueOf(each, { name: "month", min: 1, max: 12, names: MONTHS }) ?? 1);
  const longest = Math.max(...months.map((each) => MONTH_DAYS[each - 1] ?? 31));
  return Math.min(...day.split(",").map(Number)) > longest ? `names the day ${day} of the month ${month}, which never comes` : undefined;
}
