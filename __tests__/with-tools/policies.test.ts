/** Every policy of every stack through parliament and cloudsplaining, as it is and with a wildcard planted. */
import { execFileSync } from "node:child_process";
import path from "node:path";
import { compose } from "../../main";
import { type PolicyDocument, countPolicyArguments, policyDocuments } from "../../scripts/security/policies";
import type { JsonMap } from "../../scripts/security/stack-json";
import { synthesizedStacks } from "../../scripts/synthesized";
import { pythonOf } from "../../scripts/verify/aws/emulator";
import { awsStacks } from "../../scripts/verify/ledger";

interface ScanResult {
  readonly id: string;
  readonly findings: readonly string[];
}

const SCANNER = path.join(__dirname, "..", "..", "tools", "python", "policies.py");

function scan(documents: readonly PolicyDocument[]): ScanResult[] {
  const output = execFileSync(pythonOf("scanners"), ["-B", "-W", "ignore", SCANNER], {
    input: JSON.stringify(documents),
    encoding: "utf8",
    maxBuffer: 256 * 1024 * 1024,
  });
  return JSON.parse(output) as ScanResult[];
}

function statementsOf({ policy }: PolicyDocument): JsonMap[] {
  return policy["Statement"] as unknown as JsonMap[];
}

function withStatements(document: PolicyDocument, Statement: readonly JsonMap[]): PolicyDocument {
  return { ...document, policy: { ...document.policy, Statement } };
}

/** One statement more, which allows everybody, or everything. */
function widened(document: PolicyDocument): PolicyDocument {
  const everything = { Sid: "Planted", Effect: "Allow", Action: ["*"], Resource: ["*"] };
  return withStatements(document, [
    ...statementsOf(document),
    document.kind === "identity" ? everything : { ...everything, Principal: "*" },
  ]);
}

/** What is allowed to somebody is allowed to everybody, without a condition. */
function opened(document: PolicyDocument): PolicyDocument {
  const statements = statementsOf(document).map(({ Condition, ...statement }) =>
    statement["Effect"] === "Allow"
      ? { ...statement, Principal: { AWS: "*" } }
      : { ...statement, ...(Condition === undefined ? {} : { Condition }) },
  );
  return withStatements(document, statements);
}

/** What is allowed on some things is allowed on all of them. */
function unlimited(document: PolicyDocument): PolicyDocument {
  return withStatements(
    document,
    statementsOf(document).map((statement) => ({ ...statement, Resource: ["*"] })),
  );
}

const stacks = awsStacks(synthesizedStacks(compose()));
const documents = stacks.flatMap(policyDocuments);
const ids = (results: readonly ScanResult[]): string[] => results.filter(({ findings }) => findings.length === 0).map(({ id }) => id);

describe("the policies of AWS", () => {
  test("are scanned as many as there are arguments that hold one", () => {
    const results = scan(documents);
    const counts = stacks.map((stack) => `${stack.name} ${countPolicyArguments(stack)}`).join(", ");
    process.stdout.write(`policies: ${results.length} scanned of ${counts}\n`);

    expect(results).toHaveLength(stacks.reduce((sum, stack) => sum + countPolicyArguments(stack), 0));
    expect(results.length).toBeGreaterThan(60);
    expect(results.filter(({ findings }) => findings.length > 0)).toEqual([]);
  });

  test("are each found fault with when a statement is planted that allows everything", () => {
    expect(ids(scan(documents.map(widened)))).toEqual([]);
  });

  test("are each found fault with when a trusted service or role becomes everybody", () => {
    const trusting = documents.filter(
      (document) => document.kind !== "identity" && statementsOf(document).some(({ Effect }) => Effect === "Allow"),
    );

    expect(trusting.length).toBeGreaterThan(20);
    expect(ids(scan(trusting.map(opened)))).toEqual([]);
  });

  test("are each found fault with when the resources of a role's policy become all resources", () => {
    const identities = documents.filter(({ kind }) => kind === "identity");

    expect(identities.length).toBeGreaterThan(10);
    expect(ids(scan(identities.map(unlimited)))).toEqual([]);
  });
});
