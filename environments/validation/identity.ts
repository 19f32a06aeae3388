/** What an environment is called: its name is the prefix of stacks, state keys and buckets and the value of a label. */
import type { Environment } from "../environment";
import type { Problem } from "../../problems";
import { dnsLabelFault, suggestDnsLabel } from "../../units/validate-name";
import { checkText, lineFault } from "./check-value";
import { refusal } from "./refusal";
import type { Sound } from "./sound";

/** With it the longest bucket name has 61 of 63 characters: `<name>-loki-chunks-<account>-<longest region>`. */
export const MAX_ENVIRONMENT_NAME_LENGTH = 16;

/** First parts of names that Kubernetes, AWS, S3 and EC2's security groups keep to themselves. */
const RESERVED_PREFIXES = ["kube", "aws", "amazon", "amzn", "sthree", "xn-", "sg"];

/** Names that mean every or no environment in selectors and tools. */
const RESERVED_NAMES = ["all", "any", "default", "none"];

/** What AWS takes as the value of a tag, in the characters that every service takes. */
const MAX_TAG_LENGTH = 256;

export function validateIdentity({ name, description, owner, costCentre }: Sound<Environment>, at: string): Problem[] {
  return [
    ...(name === undefined ? [] : validateName(name, `${at}.name`)),
    ...checkText({
      at: `${at}.description`,
      value: description,
      subject: "The description",
      fault: lineFault,
      allowed: "one line for people",
      remedy: "Say in one line what the environment is for.",
    }),
    ...checkTag(owner, `${at}.owner`, "The owner"),
    ...checkTag(costCentre, `${at}.costCentre`, "The cost centre"),
  ];
}

function checkTag(value: string | undefined, at: string, subject: string): Problem[] {
  return checkText({
    at,
    value,
    subject,
    fault: tagFault,
    allowed: `up to ${MAX_TAG_LENGTH} letters, digits, blanks and _.:/=+-@`,
    remedy: "Write it as a tag of AWS can hold it.",
  });
}

/** @see https://docs.aws.amazon.com/tag-editor/latest/userguide/best-practices-and-strats.html */
function tagFault(text: string): string | undefined {
  const line = lineFault(text);
  if (line !== undefined) return line;
  if (text.length > MAX_TAG_LENGTH) return `has ${text.length} characters`;
  if (text.trim() !== text) return "begins or ends with a blank";
  if (/^aws:/i.test(text)) return 'begins with "aws:", which AWS keeps to itself';
  const wrong = /[^\p{L}\p{N} _.:/=+\-@]/u.exec(text)?.[0];
  return wrong === undefined ? undefined : `contains ${JSON.stringify(wrong)}`;
}

/** @returns undefined for a name that an environment can have */
export function environmentNameFault(name: string): string | undefined {
  const fault = dnsLabelFault(name, MAX_ENVIRONMENT_NAME_LENGTH);
  if (fault !== undefined) return fault;
  if (/^\d/.test(name)) return "starts with a digit";
  if (name.includes("--")) return "has two hyphens in a row, which RDS does not take";
  const prefix = RESERVED_PREFIXES.find((reserved) => name === reserved || name.startsWith(`${reserved}-`));
  if (prefix !== undefined) return `starts with "${prefix}", which is reserved`;
  return RESERVED_NAMES.includes(name) ? "is reserved" : undefined;
}

function validateName(name: string, at: string): Problem[] {
  const fault = environmentNameFault(name);
  if (fault === undefined) return [];
  const suggestion = suggestDnsLabel(name, MAX_ENVIRONMENT_NAME_LENGTH);
  const isUsable = suggestion !== undefined && suggestion !== name && environmentNameFault(suggestion) === undefined;
  return [
    refusal({
      code: "OBS0102",
      at,
      what: `The name of the environment ${fault}.`,
      got: name,
      allowed: `1 to ${MAX_ENVIRONMENT_NAME_LENGTH} lower-case letters, digits and inner hyphens, a letter first`,
      remedy: isUsable ? `Did you mean "${suggestion}"?` : "Choose another name.",
    }),
  ];
}
