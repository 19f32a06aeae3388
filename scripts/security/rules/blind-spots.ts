/**
 * Forms that scanners of Terraform JSON pass over or stumble at, seen with checkov 3.3: what a Terraform function makes is read by nobody, a rule inside a
 * security group hides behind the nulls that CDKTF fills in, a loop loses the connection between a bucket and its settings.
 *
 * @see https://github.com/bridgecrewio/checkov/issues/7454
 */
import type { SecurityRules } from "../rules";
import { stackResources, stringsIn } from "../stack-json";
import { policyTexts } from "../policies";
import { wrong } from "./places";

/** A resource or data source and a way into it, without functions, operators, variables and locals. */
const REFERENCE = /^(?!(?:var|local)\.)(?:data\.)?[a-z][a-z0-9_]*\.[\w-]+(?:\.[\w-]+|\[[^\]]+\])*$/;
const LOOPS = ["count", "for_each", "dynamic"];
const INLINE_RULES = ["ingress", "egress"];

export const BLIND_SPOT_RULES = {
  policiesArePlainJson: {
    holds: "Every policy is plain JSON text, which scanners read.",
    check: (stack) =>
      stackResources(stack).flatMap((resource) =>
        policyTexts(resource)
          .filter(({ text }) => !isPolicy(text))
          .map(({ argument }) => wrong(resource, `${argument} is no policy in plain JSON`)),
      ),
  },
  noFunctionsMakeJson: {
    holds: "No argument is made by jsonencode, a template or a file.",
    check: (stack) =>
      stackResources(stack).flatMap((resource) =>
        stringsIn(resource.arguments)
          .filter(({ text }) => /(?<!\$)\$\{[^}]*\b(jsonencode|yamlencode|templatefile|file|base64encode)\(/.test(text))
          .map(({ path }) => wrong(resource, `${path.join(".")} is made by a function of Terraform`)),
      ),
  },
  argumentsOfAwsAreWrittenOut: {
    holds: "Arguments of AWS are written out or refer to a resource, so the JSON says what a plan would.",
    check: (stack) =>
      stackResources(stack)
        .filter(({ type }) => type.startsWith("aws_"))
        .flatMap((resource) =>
          stringsIn(resource.arguments)
            .filter(({ text }) => [...text.matchAll(/(?<!\$)\$\{([^}]*)\}/g)].some(([, inside = ""]) => !REFERENCE.test(inside)))
            .map(({ path }) => wrong(resource, `${path.join(".")} is computed by Terraform`)),
        ),
  },
  noRulesInsideSecurityGroups: {
    holds: "Rules of security groups are resources of their own.",
    check: (stack) =>
      stackResources(stack)
        .filter(({ type }) => ["aws_security_group", "aws_default_security_group"].includes(type))
        .flatMap((resource) =>
          INLINE_RULES.filter((argument) => argument in resource.arguments).map((argument) => wrong(resource, `has ${argument} inside`)),
        ),
  },
  noLoops: {
    holds: "Loops run when the stack is synthesized, not in Terraform.",
    check: (stack) =>
      stackResources(stack).flatMap((resource) =>
        LOOPS.filter((argument) => argument in resource.arguments).map((argument) => wrong(resource, `has ${argument}`)),
      ),
  },
} as const satisfies SecurityRules;

function isPolicy(text: string): boolean {
  try {
    return typeof (JSON.parse(text) as { readonly Version?: unknown }).Version === "string";
  } catch {
    return false;
  }
}
