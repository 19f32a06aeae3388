/** checkov on every stack that makes something in AWS, and on a stack with planted faults. */
import { compose } from "../../main";
import { type CheckovReport, type Waiver, isWaived, runCheckov, scanCopy } from "../../scripts/security/checkov";
import { securityFindings } from "../../scripts/security/rules";
import WAIVERS from "../../scripts/security/waivers.json";
import { synthesizedStacks } from "../../scripts/synthesized";
import { awsStacks } from "../../scripts/verify/ledger";
import { PLANTED_FAULTS, type PlantedFault, TRAPS, canaryStack } from "./canary";

const waivers: readonly Waiver[] = WAIVERS;

/** The same id is used for no two resources of a type, so type and id name a planted resource. */
function addressesOf({ resources }: PlantedFault): string[] {
  return Object.entries(resources).flatMap(([type, instances]) =>
    Object.keys(instances).flatMap((id) => [`${type}.${id}`, `resource.${id}`]),
  );
}

describe("checkov on the stacks of AWS", () => {
  const stacks = awsStacks(synthesizedStacks(compose()));
  let report: CheckovReport;
  beforeAll(async () => {
    report = await runCheckov(stacks.map((stack) => ({ ...stack, json: scanCopy(stack) })));
  });

  test("reads one stack of every cloud environment, with hundreds of checks", () => {
    expect(stacks.map(({ name }) => name).sort()).toEqual(["dev-cluster", "production-cluster", "staging-cluster"]);
    expect(report.passed).toBeGreaterThan(750);
  });

  test("finds nothing that is not waived", () => {
    process.stdout.write(`checkov: ${report.passed} passed, ${report.failures.length} waived by ${waivers.length} ids\n`);
    expect(report.failures.filter((failure) => !waivers.some((waiver) => isWaived(failure, waiver)))).toEqual([]);
  });

  test.each(waivers)("$id is still found in each stack that it is waived for", (waiver) => {
    const found = new Set(report.failures.filter((failure) => isWaived(failure, waiver)).map(({ stack }) => stack));
    expect([...found].sort()).toEqual([...waiver.stacks].sort());
  });

  test("reads nothing of a stack as it is, with its required version, and would call that no failure", async () => {
    expect(await runCheckov(stacks.slice(0, 1))).toEqual({ passed: 0, failures: [] });
  });
});

describe("the canary", () => {
  const stack = canaryStack([...PLANTED_FAULTS, ...TRAPS]);
  const ours = securityFindings(stack);
  let report: CheckovReport;
  beforeAll(async () => {
    report = await runCheckov([{ ...stack, json: scanCopy(stack) }]);
  });

  test("has twelve faults that checkov finds, and more that only rules of ours find", () => {
    expect(PLANTED_FAULTS.filter(({ checkov }) => checkov !== undefined)).toHaveLength(12);
    expect([...PLANTED_FAULTS, ...TRAPS].filter(({ checkov, rule }) => checkov === undefined && rule === undefined)).toEqual([]);
  });

  test.each(PLANTED_FAULTS.filter(({ checkov }) => checkov !== undefined))("$what is found by $checkov", (fault) => {
    const found = report.failures.filter(({ id, resource }) => id === fault.checkov && addressesOf(fault).includes(resource));
    expect(found).toHaveLength(1);
  });

  test.each([...PLANTED_FAULTS, ...TRAPS].filter(({ rule }) => rule !== undefined))("$what is found by our rule $rule", (fault) => {
    const found = ours.filter(({ rule, at }) => rule === fault.rule && addressesOf(fault).includes(at.replace("canary ", "")));
    expect(found.length).toBeGreaterThan(0);
  });

  test("a policy made by jsonencode is passed over by checkov, which finds the same policy in plain JSON", () => {
    const failed = report.failures.filter(({ id }) => id === "CKV_AWS_62").map(({ resource }) => resource);
    expect(failed).toEqual(["resource.Everything"]);
  });

  test("an open port inside a security group is passed over by checkov, which finds it in a rule of its own", () => {
    const failed = report.failures.filter(({ id }) => id === "CKV_AWS_24").map(({ resource }) => resource);
    expect(failed).toEqual(["resource.Ssh"]);
  });

  test("a loop loses the access block of its buckets, so checkov finds a fault that is none", () => {
    const failed = report.failures.filter(({ id, resource }) => id === "CKV2_AWS_6" && resource.startsWith("aws_s3_bucket.Loop"));
    expect(failed.length).toBeGreaterThan(0);
  });
});
