import { SearchDomain, type SearchDomainProps } from "../../../constructs/storage/opensearch-domain";
import { Duration, Size } from "../../../units";
import { ACCOUNT, addExistingVpc, addKey } from "../../support/aws-parts";
import { synthAws } from "../../support/synth";
import { policyStatements } from "../../support/synthesized-stack";

const ROLE = "arn:aws:iam::111122223333:role/jaeger";

function synthDomain(props: Partial<SearchDomainProps> = {}) {
  return synthAws((stack) => {
    new SearchDomain(stack, "Domain", {
      account: ACCOUNT,
      name: "test-jaeger",
      config: { instanceType: "r7g.large.search", dataNodes: 6, volumeSize: Size.gibibytes(107) },
      vpc: addExistingVpc(stack),
      clientSecurityGroupId: "sg-00000007",
      userRoleArn: ROLE,
      key: addKey(stack),
      logsKey: addKey(stack, "LogsKey"),
      logRetention: Duration.days(365),
      removalPolicy: "protect",
      ...props,
    });
  });
}

describe("OpenSearch domain", () => {
  const stack = synthDomain();
  const domain = stack.resource("aws_opensearch_domain");

  test("knows one role and no password", () => {
    expect(domain["advanced_security_options"]).toEqual({
      enabled: true,
      anonymous_auth_enabled: false,
      internal_user_database_enabled: false,
      master_user_options: { master_user_arn: ROLE },
    });
    expect(policyStatements(domain["access_policies"])).toEqual([
      {
        Sid: "UseByRole",
        Effect: "Allow",
        Principal: { AWS: ROLE },
        Action: ["es:ESHttp*"],
        Resource: ["arn:aws:es:eu-central-1:111122223333:domain/test-jaeger/*"],
      },
    ]);
  });

  test("is encrypted at rest, between its nodes and to those who use it", () => {
    expect(domain).toMatchObject({
      encrypt_at_rest: { enabled: true, kms_key_id: expect.stringMatching(/aws_kms_key\.Key_/) },
      node_to_node_encryption: { enabled: true },
      domain_endpoint_options: { enforce_https: true, tls_security_policy: "Policy-Min-TLS-1-2-PFS-2023-10" },
    });
  });

  test("stands in the isolated subnets, with masters of its own", () => {
    expect(domain["vpc_options"]).toMatchObject({ subnet_ids: ["subnet-000000a3", "subnet-000000b3", "subnet-000000c3"] });
    expect(domain["cluster_config"]).toMatchObject({
      instance_count: 6,
      dedicated_master_count: 3,
      zone_awareness_enabled: true,
      zone_awareness_config: { availability_zone_count: 3 },
    });
  });

  test("lets in HTTPS of the cluster's pods only", () => {
    expect(stack.resource("aws_vpc_security_group_ingress_rule")).toMatchObject({
      from_port: 443,
      referenced_security_group_id: "sg-00000007",
    });
  });

  test("writes all four logs, and no other domain may write into them", () => {
    expect((domain["log_publishing_options"] as { log_type: string }[]).map(({ log_type: type }) => type)).toEqual([
      "INDEX_SLOW_LOGS",
      "SEARCH_SLOW_LOGS",
      "ES_APPLICATION_LOGS",
      "AUDIT_LOGS",
    ]);
    expect(policyStatements(stack.resource("aws_cloudwatch_log_resource_policy")["policy_document"])[0]?.Condition).toEqual({
      StringEquals: { "aws:SourceAccount": "111122223333" },
      ArnEquals: { "aws:SourceArn": "arn:aws:es:eu-central-1:111122223333:domain/test-jaeger" },
    });
  });

  test("is kept where it is protected", () => {
    expect(domain["lifecycle"]).toEqual({ prevent_destroy: true });
    expect(synthDomain({ removalPolicy: "destroy" }).resource("aws_opensearch_domain")).not.toHaveProperty("lifecycle");
  });

  test("refuses a name that the service would refuse", () => {
    expect(() => synthDomain({ name: "a".repeat(29) })).toThrow(/none that a domain can have.*3 to 28 .*\(OBS0102\)/);
    expect(() => synthDomain({ name: "7-jaeger" })).toThrow(/OBS0102/);
    expect(synthDomain({ name: "a".repeat(28) }).resource("aws_opensearch_domain")["domain_name"]).toHaveLength(28);
  });
});
