/** Reads a file of settings in YAML or JSON. */
import type { Problem } from "../../problems";
import { readDocument, whyNotText } from "../data/read-document";
import { type InputFile, LintedFile } from "../linted-file";
import { fileText } from "../text/source-text";
import { type Setting, quotedNode } from "./settings";

export interface ReadSettings<T> {
  /** @default - the file is empty, or no map of settings */
  readonly value?: T;
  readonly problems: readonly Problem[];
}

export function readSettingsFile<T>(input: InputFile, setting: Setting<T>): ReadSettings<T> {
  const file = new LintedFile(input.name, input.text.replace(/^\uFEFF/, ""));
  const tell = (offset: number, problem: Omit<Problem, "code" | "at">): void => {
    file.report(offset, problem, "OBS0904");
  };
  const allowed = "a map of settings in YAML or JSON";
  const reason = whyNotText(file.text);
  const { documents, failures } =
    reason === undefined
      ? readDocument(fileText(file.text), file.name.endsWith(".json") ? true : undefined)
      : { documents: [], failures: [{ offset: 0, message: reason }] };
  for (const { offset, message } of failures) {
    tell(offset, { what: message, got: `line ${file.placeOf(offset).line}`, allowed, remedy: "Mend the file." });
  }
  const [root, second] = documents;
  if (second !== undefined)
    tell(second.from, { what: "The file holds several documents.", got: `${documents.length} documents`, allowed, remedy: "Keep one." });
  if (root === undefined) return { problems: file.problems };
  const value = setting(root, {
    path: "",
    tell: (node, path, problem) => {
      const what = path === "" ? problem.what : `${path}: ${problem.what}`;
      tell(node.source.spanAt(node.from).from, { got: quotedNode(node), ...problem, what });
    },
  });
  return { ...(value === undefined ? {} : { value }), problems: file.problems };
}
