import { compose } from "../../main";
import { SECURITY_RULES, securityFindings } from "../../scripts/security/rules";
import { synthesizedStacks } from "../../scripts/synthesized";
import { PLANTED_FAULTS, TRAPS, canaryStack } from "../with-tools/canary";
import { PLANTS } from "./plants";

const stacks = synthesizedStacks(compose());

/** What each rule has to find that no planted fault shows yet: resources, or another part of the stack. */
const FAULTS: Readonly<Record<string, Parameters<typeof securityFindings>[0]["json"]>> = {
  noFunctionsMakeJson: { resource: { aws_eks_addon: { A: { configuration_values: "${jsonencode({})}" } } } },
  argumentsOfAwsAreWrittenOut: {
    resource: { aws_vpc_security_group_ingress_rule: { A: { cidr_ipv4: '${join("/", ["0.0.0.0", "0"])}', description: "x" } } },
  },
  accountsAreNamed: { provider: { aws: [{ region: "eu-central-1" }] } },
  noKeysInProviders: { provider: { aws: [{ allowed_account_ids: ["1"], secret_key: "s" }] } },
  rolesHavePaths: { resource: { aws_iam_role: { A: { name: "top", assume_role_policy: "{}" } } } },
  noUsersOrKeys: { resource: { aws_iam_access_key: { A: { user: "u" } } } },
  noAdministratorPolicies: {
    resource: { aws_iam_role_policy_attachment: { A: { policy_arn: "arn:aws:iam::aws:policy/AdministratorAccess" } } },
  },
  noSecretValues: { resource: { aws_db_instance: { A: { manage_master_user_password: true, password: "p" } } } },
  peopleComeByAccessEntries: { resource: { aws_eks_cluster: { A: { access_config: { authentication_mode: "API_AND_CONFIG_MAP" } } } } },
  clusterStaysInStandardSupport: { resource: { aws_eks_cluster: { A: { upgrade_policy: { support_type: "EXTENDED" } } } } },
  networkPoliciesAreEnforced: {
    resource: { aws_eks_cluster: { A: {} }, aws_eks_addon: { A: { addon_name: "vpc-cni", addon_version: "v1.2.3-eksbuild.1" } } },
  },
  flowLogsCoverEveryVpc: {
    resource: { aws_vpc: { A: {}, B: {} }, aws_flow_log: { A: { vpc_id: "${aws_vpc.A.id}", traffic_type: "ALL" } } },
  },
  defaultSecurityGroupsAreClosed: { resource: { aws_vpc: { A: {} } } },
  securityGroupRulesHaveReasons: { resource: { aws_vpc_security_group_ingress_rule: { A: { description: "x" } } } },
  bucketsBelongToTheirOwner: {
    resource: {
      aws_s3_bucket: { A: {} },
      aws_s3_bucket_ownership_controls: { A: { bucket: "${aws_s3_bucket.A.id}", rule: { object_ownership: "ObjectWriter" } } },
    },
  },
  bucketsSpeakTlsOnly: { resource: { aws_s3_bucket: { A: {} } } },
  accessIsLogged: { resource: { aws_s3_bucket: { A: {} } } },
  grafanaHasNoKeys: { resource: { aws_grafana_workspace_api_key: { A: { key_name: "k" } } } },
  databasePasswordsAreManaged: { resource: { aws_db_instance: { A: {} } } },
  snapshotsAreTaken: { resource: { aws_db_instance: { A: { deletion_protection: true, skip_final_snapshot: true } } } },
  releasesArePinned: { resource: { helm_release: { A: { chart: "loki", repository: "https://charts.example.com", version: "~> 18" } } } },
  releasesRollBack: {
    resource: { helm_release: { A: { chart: "./ours", timeout: 300, atomic: true, wait: true, cleanup_on_fail: true } } },
  },
};

describe("security rules of ours", () => {
  test("find nothing in any stack of any environment", () => {
    expect(stacks).toHaveLength(15);
    expect(stacks.flatMap(securityFindings)).toEqual([]);
  });

  test.each(Object.entries(FAULTS))("%s finds its fault", (rule, json) => {
    expect(securityFindings({ name: "canary", json }).filter((finding) => finding.rule === rule).length).toBeGreaterThan(0);
  });

  test.each(["${var.open}", "${local.open}", '${true ? "0.0.0.0/0" : ""}', "0.0.0.0/${0 + 0}"])(
    "take %s for computed: a plan would tell what it is, and the JSON does not",
    (cidr) => {
      const json = { resource: { aws_vpc_security_group_ingress_rule: { A: { cidr_ipv4: cidr, description: "x" } } } };
      const found = securityFindings({ name: "canary", json }).filter(({ rule }) => rule === "argumentsOfAwsAreWrittenOut");

      expect(found).toHaveLength(1);
    },
  );

  test("take a reference for written out, escapes included", () => {
    const arguments_ = {
      vpc_id: "${aws_vpc.A.id}",
      name: "$${escaped(1)}",
      ids: ['${aws_subnet.B["x"].id}', "${data.aws_region.here.name}-a"],
    };
    const found = securityFindings({ name: "canary", json: { resource: { aws_network_acl: { A: arguments_ } } } });

    expect(found.filter(({ rule }) => rule === "argumentsOfAwsAreWrittenOut")).toEqual([]);
  });

  test("are all shown to find something: here, in the canary, or planted into production", () => {
    const inCanary = securityFindings(canaryStack([...PLANTED_FAULTS, ...TRAPS])).map(({ rule }) => rule);
    const shown: readonly string[] = [...Object.keys(FAULTS), ...inCanary, ...PLANTS.map(({ rule }) => rule)];

    expect(Object.keys(SECURITY_RULES).filter((rule) => !shown.includes(rule))).toEqual([]);
  });

  test("say in one sentence what holds", () => {
    for (const { holds } of Object.values(SECURITY_RULES)) expect(holds).toMatch(/^[A-Z].*\.$/);
  });
});
