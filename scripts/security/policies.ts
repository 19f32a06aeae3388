/** Every policy document of a stack, found by the arguments that hold policies and by what a policy looks like, wherever it stands. */
import type { Json, SynthesizedStack } from "../synthesized";
import { placeOf, resolver } from "./references";
import { type JsonMap, type StackResource, isMap, stackResources, stringsIn } from "./stack-json";

/** What a role may do; who may take a role; who may use a thing. */
export type PolicyKind = "identity" | "trust" | "resource";

export interface PolicyDocument {
  /** `<stack> <address>.<argument>`. */
  readonly id: string;
  readonly kind: PolicyKind;
  /** With references replaced by what they could become. */
  readonly policy: JsonMap;
  /** ARN of the role or thing that the policy is of. @default - an identity's policy */
  readonly subject?: string;
}

/** Arguments whose text is a policy. */
const POLICY_ARGUMENTS = new Set(["policy", "assume_role_policy", "access_policies", "policy_document", "inline_policy"]);

/** Types whose `policy` says what an identity may do; any other `policy` is that of a thing. */
const IDENTITY_TYPES = new Set(["aws_iam_policy", "aws_iam_role_policy", "aws_iam_user_policy", "aws_iam_group_policy"]);

/** How many arguments of the stack hold a policy, counted without reading one. */
export function countPolicyArguments(stack: SynthesizedStack): number {
  return stackResources(stack).flatMap(policyTexts).length;
}

/**
 * The policies of a stack, read.
 *
 * @throws when an argument that holds a policy is no JSON: scanners pass over what a Terraform function makes
 */
export function policyDocuments(stack: SynthesizedStack): PolicyDocument[] {
  const resolve = resolver(stack);
  return stackResources(stack).flatMap((resource) =>
    policyTexts(resource).map(({ argument, text }) => {
      const id = `${stack.name} ${resource.address}.${argument}`;
      const policy = readPolicy(id, resolve(text));
      const kind = kindOf(resource, argument);
      return { id, kind, policy, ...(kind === "identity" ? {} : { subject: subjectOf(stack, resource, policy, resolve) }) };
    }),
  );
}

/** The arguments of a resource that hold a policy, as they stand in the JSON. */
export function policyTexts(resource: StackResource): { readonly argument: string; readonly text: string }[] {
  return stringsIn(resource.arguments)
    .filter(({ path, text }) => POLICY_ARGUMENTS.has(lastKey(path)) || looksLikePolicy(text))
    .map(({ path, text }) => ({ argument: path.join("."), text }));
}

function lastKey(path: readonly (string | number)[]): string {
  return path.filter((step): step is string => typeof step === "string").at(-1) ?? "";
}

function looksLikePolicy(text: string): boolean {
  return /"Statement"\s*:/.test(text) && /"Effect"\s*:/.test(text);
}

function kindOf({ type }: StackResource, argument: string): PolicyKind {
  if (argument.endsWith("assume_role_policy")) return "trust";
  return IDENTITY_TYPES.has(type) || argument.startsWith("inline_policy") ? "identity" : "resource";
}

function readPolicy(id: string, text: string): JsonMap {
  let policy: Json;
  try {
    policy = JSON.parse(text) as Json;
  } catch (error) {
    throw new Error(`${id} is no plain JSON, so no scanner reads it: ${text.slice(0, 80)}`, { cause: error });
  }
  if (!isMap(policy) || !Array.isArray(policy["Statement"])) throw new Error(`${id} has no list of statements.`);
  return policy;
}

/** What the policy is of: the role itself, or what its statements name, or the thing that it stands in. */
function subjectOf(stack: SynthesizedStack, resource: StackResource, policy: JsonMap, resolve: (text: string) => string): string {
  const own = SUBJECTS[resource.type];
  if (own !== undefined) return resolve(`\${${resource.address}.${own}}`);
  const [statement] = policy["Statement"] as readonly JsonMap[];
  const [named] = [statement?.["Resource"]].flat();
  if (typeof named === "string" && named !== "*") return named;
  const { account, region } = placeOf(stack);
  return `arn:aws:${resource.type.split("_")[1] ?? ""}:${region}:${account}:thing`;
}

/** Types that hold their own policy, with the attribute that is their ARN. */
const SUBJECTS: Readonly<Record<string, string>> = {
  aws_iam_role: "arn",
  aws_kms_key: "arn",
  aws_sqs_queue: "arn",
  aws_secretsmanager_secret: "arn",
  aws_opensearch_domain: "arn",
};
