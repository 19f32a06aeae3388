/** A report is read by many and kept for long: what may be a secret is named in it, not shown. */
import { findSecretForms } from "../../secrets/secret-patterns";
import { isSecretField } from "../../secrets/suspicious-field";

/** What stands in the place of a value that its field calls a secret. */
export const HIDDEN = "<not shown>";

/** @param name of the field that holds the text */
export function hideSecret(name: string, text: string): string {
  if (isSecretField(name, text)) return HIDDEN;
  const withoutForms = findSecretForms(text).reduce((rest, { kind, value }) => rest.replaceAll(value, `<${kind}>`), text);
  return withoutForms.replace(/:\/\/[^\s/@<]+@/g, `://${HIDDEN}@`);
}

/** A copy as JSON has it, with every text in it looked at. Throws where JSON does. */
export function hideSecretsIn(value: unknown): unknown {
  const text = JSON.stringify(value, (name, item: unknown) => (typeof item === "string" ? hideSecret(name, item) : item)) as
    string | undefined;
  return text === undefined ? undefined : JSON.parse(text);
}
