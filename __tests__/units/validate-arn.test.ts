/** ARNs and accounts: what is wrong with one. */
import { accountIdFault, arnFault, iamRoleArnFault, kmsKeyArnFault, parseArn } from "../../units/validate-arn";

describe("an account", () => {
  test.each([
    { text: "11111111111", fault: "has 11 digits" },
    { text: "1111111111111", fault: "has 13 digits" },
    { text: "", fault: "has 0 digits" },
    { text: "1111-1111-1111", fault: "has characters other than digits" },
    { text: "1e11", fault: "has characters other than digits" },
  ])('is not "$text": it $fault', ({ text, fault }) => {
    expect(accountIdFault(text)).toBe(fault);
  });

  test("may start with zeros", () => {
    expect(accountIdFault("000000000007")).toBeUndefined();
  });
});

describe("an ARN", () => {
  test.each([
    { text: "platform-admin", fault: "is not of the form arn:partition:service:region:account:resource" },
    { text: "arn:aws:iam::role/a", fault: "is not of the form arn:partition:service:region:account:resource" },
    { text: "arn:amazon:iam::111111111111:role/a", fault: 'has the partition "amazon"' },
    { text: "arn:aws:IAM::111111111111:role/a", fault: 'has the service "IAM"' },
    { text: "arn:aws:kms:EU:111111111111:key/a", fault: 'has the region "EU"' },
    { text: "arn:aws:iam::111:role/a", fault: "has an account that has 3 digits" },
    { text: "arn:aws:iam::111111111111:", fault: "names no resource" },
  ])('is not "$text": it $fault', ({ text, fault }) => {
    expect(arnFault(text)).toBe(fault);
  });

  test.each([
    "arn:aws:s3:::bucket",
    "arn:aws:iam::aws:policy/ReadOnlyAccess",
    "arn:aws-us-gov:logs:us-gov-west-1:111111111111:log-group:/aws/eks:*",
  ])("is %s", (text) => {
    expect(arnFault(text)).toBeUndefined();
  });

  test("keeps the colons of its resource", () => {
    expect(parseArn("arn:aws:logs:eu-west-1:111111111111:log-group:a:*")?.resource).toBe("log-group:a:*");
  });
});

describe("the ARN of a role", () => {
  test.each([
    { text: "role/a", fault: "is not of the form arn:partition:service:region:account:resource" },
    { text: "arn:aws:sts::111111111111:assumed-role/a/alice", fault: "is that of a session, not of the role behind it" },
    { text: "arn:aws:kms:eu-west-1:111111111111:key/a", fault: "belongs to the service kms, not to iam" },
    { text: "arn:aws:iam:eu-west-1:111111111111:role/a", fault: "has a region, which IAM does not have" },
    { text: "arn:aws:iam::aws:role/a", fault: "has no account" },
    { text: "arn:aws:iam::111111111111:root", fault: 'names "root", which is no role' },
    { text: "arn:aws:iam::111111111111:user/alice", fault: 'names "user/alice", which is no role' },
    { text: "arn:aws:iam::111111111111:role/", fault: 'names "role/", which is no role' },
    { text: `arn:aws:iam::111111111111:role/${"a".repeat(65)}`, fault: `names "role/${"a".repeat(65)}", which is no role` },
    { text: "arn:aws:iam::111111111111:role/a b", fault: 'names "role/a b", which is no role' },
  ])('is not "$text": it $fault', ({ text, fault }) => {
    expect(iamRoleArnFault(text)).toBe(fault);
  });

  test.each(["arn:aws:iam::111111111111:role/platform-admin", "arn:aws:iam::111111111111:role/people/eu/Admin+1=,.@-_"])(
    "is %s",
    (text) => {
      expect(iamRoleArnFault(text)).toBeUndefined();
    },
  );
});

describe("the ARN of a key", () => {
  test.each([
    { text: "alias/terraform-state", fault: "is not of the form arn:partition:service:region:account:resource" },
    { text: "arn:aws:s3:::bucket", fault: "belongs to the service s3, not to kms" },
    { text: "arn:aws:kms::111111111111:alias/a", fault: "has no region" },
    { text: "arn:aws:kms:eu-west-1::alias/a", fault: "has no account" },
    { text: "arn:aws:kms:eu-west-1:111111111111:key/7", fault: 'names "key/7", which is no key' },
    { text: "arn:aws:kms:eu-west-1:111111111111:grant/7", fault: 'names "grant/7", which is no key' },
  ])('is not "$text": it $fault', ({ text, fault }) => {
    expect(kmsKeyArnFault(text)).toBe(fault);
  });

  test.each([
    "arn:aws:kms:eu-west-1:111111111111:alias/team/terraform-state",
    "arn:aws:kms:eu-west-1:111111111111:key/1234abcd-12ab-34cd-56ef-1234567890ab",
    "arn:aws:kms:eu-west-1:111111111111:key/mrk-1234abcd12ab34cd56ef1234567890ab",
  ])("is %s", (text) => {
    expect(kmsKeyArnFault(text)).toBeUndefined();
  });
});
