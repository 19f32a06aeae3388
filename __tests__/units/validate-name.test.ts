/** Names of Kubernetes and S3: what is wrong with one. */
import { bucketNameFault } from "../../units/validate-bucket-name";
import { dnsLabelFault, dnsSubdomainFault, suggestDnsLabel } from "../../units/validate-name";

describe("a DNS-1123 label", () => {
  test.each([
    { text: "", fault: "is empty" },
    { text: "a".repeat(64), fault: "has 64 characters" },
    { text: "Dev", fault: 'contains "D"' },
    { text: "dev_2", fault: 'contains "_"' },
    { text: "dev.2", fault: 'contains "."' },
    { text: "dév", fault: 'contains "é"' },
    { text: "dev 🚀", fault: 'contains " "' },
    { text: "🚀", fault: 'contains "🚀"' },
    { text: "-dev", fault: "starts with a hyphen" },
    { text: "dev-", fault: "ends with a hyphen" },
  ])('is not "$text": it $fault', ({ text, fault }) => {
    expect(dnsLabelFault(text)).toBe(fault);
  });

  test.each(["a", "7", "a-b", "a--b", "a".repeat(63)])("is %s", (text) => {
    expect(dnsLabelFault(text)).toBeUndefined();
  });

  test("may have to be shorter", () => {
    expect(dnsLabelFault("a".repeat(16), 16)).toBeUndefined();
    expect(dnsLabelFault("a".repeat(17), 16)).toBe("has 17 characters");
  });
});

describe("a DNS-1123 subdomain", () => {
  test.each([
    { text: "", fault: "is empty" },
    { text: "Gp3", fault: 'contains "G"' },
    { text: "a..b", fault: 'has the part "", which is empty' },
    { text: "ebs.CSI", fault: 'has the part "CSI", which contains "C"' },
    { text: `${"a.".repeat(126)}ab`, fault: "has 254 characters" },
  ])('is not "$text": it $fault', ({ text, fault }) => {
    expect(dnsSubdomainFault(text)).toBe(fault);
  });

  test.each(["gp3", "local-path", "ebs.csi.aws.com"])("is %s", (text) => {
    expect(dnsSubdomainFault(text)).toBeUndefined();
  });
});

describe("a suggestion", () => {
  test.each([
    { text: "Production", suggestion: "production" },
    { text: "  EU West_1 ", suggestion: "eu-west-1" },
    { text: "-dev-", suggestion: "dev" },
    { text: "🚀", suggestion: undefined },
  ])('for "$text" is $suggestion', ({ text, suggestion }) => {
    expect(suggestDnsLabel(text)).toBe(suggestion);
  });

  test("does not end with a hyphen where it was cut", () => {
    expect(suggestDnsLabel("integration-test-cluster", 17)).toBe("integration-test");
  });
});

describe("the name of a bucket", () => {
  test.each([
    { text: "ab", fault: "has 2 characters" },
    { text: "a".repeat(64), fault: "has 64 characters" },
    { text: "Terraform", fault: 'contains "T"' },
    { text: "terraform_state", fault: 'contains "_"' },
    { text: "-state", fault: "does not start and end with a letter or digit" },
    { text: "state.", fault: "does not start and end with a letter or digit" },
    { text: "terraform..state", fault: "has two dots in a row" },
    { text: "192.168.0.1", fault: "looks like an IP address" },
    { text: "xn--state", fault: 'starts with "xn--", which S3 reserves' },
    { text: "sthree-state", fault: 'starts with "sthree-", which S3 reserves' },
    { text: "state--ol-s3", fault: 'ends with "--ol-s3", which S3 reserves' },
  ])('is not "$text": it $fault', ({ text, fault }) => {
    expect(bucketNameFault(text)).toBe(fault);
  });

  test.each(["abc", "a".repeat(63), "terraform.state-7"])("is %s", (text) => {
    expect(bucketNameFault(text)).toBeUndefined();
  });
});
