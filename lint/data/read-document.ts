/** Reads a text as JSON or YAML, whichever it is, and says what it is when it is neither. */
import type { SourceText } from "../text/source-text";
import { readJson } from "./read-json";
import type { ReadResult } from "./read-result";
import { readYaml } from "./read-yaml";

/** What a template language leaves in a file that was not rendered: Helm, Jinja. */
const TEMPLATE =
  /^\s*\{\{-?\s*(?:if|range|with|define|include|template|\/\*|\$)|\{\{-?\s*(?:\.Values|\.Release|include|template)\b|^\s*\{%/m;

/** @param isJson True where the name of the file says so. @default - the text decides */
export function readDocument(source: SourceText, isJson?: boolean): ReadResult {
  const looksLikeJson = /^\s*[[{](?![{%])/.test(source.text);
  if (isJson === true || looksLikeJson) {
    const result = readJson(source);
    if (result.failures.length === 0 || isJson === true) return result;
  }
  const result = readYaml(source);
  const [first] = result.failures;
  if (first === undefined || !TEMPLATE.test(source.text)) return result;
  return {
    documents: result.documents,
    failures: [{ ...first, message: `${first.message} It looks like a template that was not rendered.` }],
  };
}

/** What keeps a file from being a text, in one sentence. @returns undefined if it is one */
export function whyNotText(text: string): string | undefined {
  const start = text.slice(0, 4096);
  if (/^(?:\uFFFD\uFFFD|\u00FF\u00FE|\u00FE\u00FF)/.test(start)) return "The file is not written in UTF-8; it may be UTF-16.";
  if (start.includes("\0")) return "The file is not a text.";
  const broken = start.split("\uFFFD").length - 1;
  return broken > 8 || (broken > 0 && broken * 20 > start.length) ? "The file is not a text in UTF-8." : undefined;
}
