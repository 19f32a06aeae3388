/** Reads what log lines have out of a file in YAML or JSON: the fields of `LogContract` that queries are checked against. */
import type { LogContract, LogField } from "../../logs";
import { Duration } from "../../units";
import type { InputFile } from "../linted-file";
import { type ReadSettings, readSettingsFile } from "./read-settings-file";
import { duration, flag, list, object, record, text } from "./settings";

type FieldFile = Omit<LogField, "description"> & { readonly description?: string };

interface LogContractFile {
  readonly streamLabels: readonly string[];
  readonly streamValues?: Readonly<Record<string, readonly string[]>>;
  readonly fields: Readonly<Record<string, FieldFile>>;
  readonly levelField?: string;
  readonly levels?: readonly string[];
  readonly retention?: number;
}

const TYPES = ["string", "number", "boolean", "timestamp", "object", "list"] as const;
const UNITS = ["seconds", "milliseconds", "bytes", "hours", "none"] as const;

const FILE = object<LogContractFile>(
  {
    streamLabels: list(text("a name of a label")),
    streamValues: record(list(text())),
    fields: record(
      object<FieldFile>({ type: word(TYPES), unit: word(UNITS), description: text(), optional: flag, values: list(text()), redact: flag }, [
        "type",
      ]),
    ),
    levelField: text("a name of a field"),
    levels: list(text()),
    retention: duration,
  },
  ["streamLabels", "fields"],
);

function word<const W extends string>(words: readonly W[]): (...args: Parameters<ReturnType<typeof text>>) => W | undefined {
  const read = text(words.join(", "), (value) => (words as readonly string[]).includes(value));
  return (node, place) => {
    const value = read(node, place);
    return words.find((candidate) => candidate === value);
  };
}

/** The contract that a file holds, and everything that is wrong with it. */
export function readLogContract(input: InputFile): ReadSettings<LogContract> {
  const { value, problems } = readSettingsFile(input, FILE);
  if (value === undefined || problems.length > 0) return { problems };
  const { fields, retention, levelField = "level", levels = [], ...rest } = value;
  const described = Object.entries(fields).map(([name, { description = "", ...field }]): [string, LogField] => [
    name,
    { description, ...field },
  ]);
  const contract: LogContract = {
    format: "json",
    ...rest,
    fields: Object.fromEntries(described),
    levelField,
    levels,
    retention: Duration.seconds(retention ?? 30 * 86_400),
  };
  return { value: contract, problems };
}
