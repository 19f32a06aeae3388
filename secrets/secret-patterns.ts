/**
 * Forms that only a secret has, whatever field it stands in: the issuer gave it a prefix, or the place in an address gives it away. Each is narrow
 * enough that names, hashes, ARNs and expressions of this project do not have it.
 */
export interface SecretPattern {
  /** In the words of a sentence: `a Slack webhook`. */
  readonly kind: string;
  /** Global. The secret is the first group, or else all of the match. */
  readonly expression: RegExp;
}

export interface SecretMatch {
  readonly kind: string;
  readonly value: string;
}

const PATTERNS: readonly SecretPattern[] = [
  { kind: "a Slack webhook", expression: /https:\/\/hooks\.slack(?:-gov)?\.com\/(?:services|workflows|triggers)\/[\w/-]+/g },
  { kind: "a Slack token", expression: /\bx(?:ox[a-z]|app)-[\w-]{10,}/g },
  { kind: "a Discord webhook", expression: /https:\/\/(?:\w+\.)?discord(?:app)?\.com\/api\/webhooks\/\d+\/[\w-]+/g },
  { kind: "a Microsoft Teams webhook", expression: /https:\/\/[\w.-]+\.webhook\.office\.com\/[\w@/-]+/g },
  { kind: "the address of a heartbeat check", expression: /https:\/\/(?:hc-ping\.com|nosnch\.in)\/[\w/-]+/g },
  { kind: "an AWS access key id", expression: /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/g },
  { kind: "a Google API key", expression: /\bAIza[\w-]{35}/g },
  { kind: "a JSON web token", expression: /\beyJ[\w-]{8,}\.eyJ[\w-]{8,}\.[\w-]{8,}/g },
  { kind: "a Grafana API key", expression: /\beyJrIjoi[\w+/=]{20,}/g },
  { kind: "a Grafana token", expression: /\bgl(?:sa|c)_[\w+/=-]{20,}/g },
  { kind: "a GitHub token", expression: /\b(?:gh[pousr]_[A-Za-z0-9]{30,}|github_pat_\w{30,})/g },
  { kind: "a GitLab token", expression: /\bglpat-[\w-]{20,}/g },
  { kind: "an npm token", expression: /\bnpm_[A-Za-z0-9]{36}\b/g },
  { kind: "a Stripe key", expression: /\b[rs]k_(?:live|test)_[A-Za-z0-9]{16,}/g },
  { kind: "a SendGrid key", expression: /\bSG\.[\w-]{16,}\.[\w-]{16,}/g },
  { kind: "a Vault token", expression: /\bhv[sbr]\.[\w-]{20,}/g },
  { kind: "a private key", expression: /-----BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY(?: BLOCK)?-----/g },
  { kind: "an age key", expression: /\bAGE-SECRET-KEY-1[A-Z0-9]{20,}/g },
  { kind: "a password in an address", expression: /\b[a-z][a-z0-9+.-]*:\/\/[^\s/:@"'`]*:([^\s/@"'`]+)@/gi },
  { kind: "a password in a connection string", expression: /\b(?:password|passwd|pwd)=([^\s;&"'`]+)/gi },
  { kind: "an authorization header", expression: /\b(?:Bearer|Basic) ([A-Za-z0-9._~+/-]{16,}=*)/g },
];

/** A base64 text whose first bytes are `-----BEGIN`. Certificates have that form too. */
const BASE64_PEM = /\bLS0tLS1CRUdJTi[A-Za-z0-9+/]+=*/g;

/** What at least one of the forms needs. Almost every text of an output has none of it, and one look is cheaper than one per form. */
const HINT =
  /:\/\/|-----BEGIN|LS0tLS1|AKIA|ASIA|AIza|AGE-|eyJ|xox|xapp|glsa_|glc_|glpat|gh[pousr]_|github_pat|npm_|k_live|k_test|SG\.|hv[sbr]\.|Bearer|Basic|pass|pwd/i;

/** Everything in a text that has the form of a secret. */
export function findSecretForms(text: string): readonly SecretMatch[] {
  if (!HINT.test(text)) return [];
  const plain = PATTERNS.flatMap(({ kind, expression }) =>
    [...text.matchAll(expression)].map((match) => ({ kind, value: match[1] ?? match[0] })),
  );
  const encoded = [...text.matchAll(BASE64_PEM)]
    .filter(([value]) => Buffer.from(value, "base64").toString("latin1").includes("PRIVATE KEY-----"))
    .map(([value]) => ({ kind: "a private key in base64", value }));
  return [...plain, ...encoded].filter(({ value }) => !isReference(value));
}

/** Whether a text says where a value is found instead of being it: a Terraform or Helm expression, a variable, a file, an ARN, nothing at all. */
export function isReference(text: string): boolean {
  return (
    text.trim() === "" ||
    /\$\{|\$\(|\$__\w+\{|\{\{|^\$[A-Za-z_]\w*$|^%[sdv]/.test(text) ||
    /^(?:\/|~\/|\.\.?\/|file:|arn:)[^\s]*$/.test(text) ||
    /^(?:\*+|x+|<[^>]*>|\[?redacted\]?|null|none)$/i.test(text)
  );
}
