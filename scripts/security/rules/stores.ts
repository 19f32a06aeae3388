/** What keeps data: buckets, keys, databases, workspaces, logs. */
import type { SecurityRules } from "../rules";
import { type StackResource, blocksOf, referencesTo, resourcesOfType, stackResources } from "../stack-json";
import { statementsOf } from "./access";
import { unless, wrong } from "./places";

export const STORE_RULES = {
  bucketsBelongToTheirOwner: {
    holds: "Every bucket has its owner alone as owner of its objects, so that access lists count for nothing.",
    check: (stack) => {
      const owned = resourcesOfType(stack, "aws_s3_bucket_ownership_controls")
        .filter(({ arguments: given }) => blocksOf(given["rule"])[0]?.["object_ownership"] === "BucketOwnerEnforced")
        .flatMap(bucketIds);
      return resourcesOfType(stack, "aws_s3_bucket").flatMap((bucket) => unless(owned.includes(bucket.id), bucket, "knows access lists"));
    },
  },
  bucketsSpeakTlsOnly: {
    holds: "Every bucket refuses plain HTTP.",
    check: (stack) => {
      const secure = resourcesOfType(stack, "aws_s3_bucket_policy")
        .filter(({ arguments: given }) =>
          statementsOf(given["policy"]).some(
            (statement) =>
              statement["Effect"] === "Deny" && JSON.stringify(statement["Condition"]) === '{"Bool":{"aws:SecureTransport":"false"}}',
          ),
        )
        .flatMap(bucketIds);
      return resourcesOfType(stack, "aws_s3_bucket").flatMap((bucket) => unless(secure.includes(bucket.id), bucket, "answers plain HTTP"));
    },
  },
  accessIsLogged: {
    holds: "Every bucket writes an access log, but for the one that the logs are written to.",
    check: (stack) => {
      const loggings = resourcesOfType(stack, "aws_s3_bucket_logging");
      const logged = loggings.flatMap(bucketIds);
      const targets = loggings.flatMap(({ arguments: given }) => referencesTo("aws_s3_bucket", given["target_bucket"] ?? null));
      return resourcesOfType(stack, "aws_s3_bucket").flatMap((bucket) =>
        unless(logged.includes(bucket.id) || targets.includes(bucket.id), bucket, "writes no access log"),
      );
    },
  },
  logsAreKeptAndEncrypted: {
    holds: "Every log group has a key of ours and an end.",
    check: (stack) =>
      resourcesOfType(stack, "aws_cloudwatch_log_group").flatMap((group) => [
        ...unless(Number(group.arguments["retention_in_days"] ?? 0) > 0, group, "keeps everything for ever"),
        ...unless("kms_key_id" in group.arguments, group, "is encrypted with no key of ours"),
      ]),
  },
  workspacesAreOurs: {
    holds: "Every workspace of Amazon Managed Prometheus has a key of ours and a log, and nothing scrapes for it from outside.",
    check: (stack) => [
      ...resourcesOfType(stack, "aws_prometheus_workspace").flatMap((workspace) => [
        ...unless("kms_key_arn" in workspace.arguments, workspace, "is encrypted with no key of ours"),
        ...unless("logging_configuration" in workspace.arguments, workspace, "writes no log"),
      ]),
      ...resourcesOfType(stack, "aws_prometheus_scraper").map((scraper) => wrong(scraper, "scrapes from outside the cluster")),
    ],
  },
  grafanaHasNoKeys: {
    holds: "Amazon Managed Grafana, where there is one, lets people in by single sign-on and has no key in Terraform.",
    check: (stack) => [
      ...stackResources(stack)
        .filter(({ type }) => /^aws_grafana_workspace_(api_key|service_account_token)$/.test(type))
        .map((key) => wrong(key, "is a key in the state")),
      ...resourcesOfType(stack, "aws_grafana_workspace").flatMap((workspace) =>
        unless(
          JSON.stringify(workspace.arguments["authentication_providers"] ?? []).includes("AWS_SSO"),
          workspace,
          "knows no single sign-on",
        ),
      ),
    ],
  },
  searchKnowsRolesOnly: {
    holds: "Every OpenSearch domain knows roles of AWS only: no users of its own, and nobody without a name.",
    check: (stack) =>
      resourcesOfType(stack, "aws_opensearch_domain").flatMap((domain) => {
        const [security = {}] = blocksOf(domain.arguments["advanced_security_options"]);
        return [
          ...unless(security["internal_user_database_enabled"] === false, domain, "has users with passwords"),
          ...unless(security["anonymous_auth_enabled"] === false, domain, "answers whoever has no name"),
        ];
      }),
  },
  databasePasswordsAreManaged: {
    holds: "The password of every database is made, kept and changed by Secrets Manager.",
    check: (stack) =>
      resourcesOfType(stack, "aws_db_instance", "aws_rds_cluster").flatMap((database) =>
        unless(database.arguments["manage_master_user_password"] === true, database, "has a password that somebody made"),
      ),
  },
  snapshotsAreTaken: {
    holds: "A database that is protected leaves a snapshot behind.",
    check: (stack) =>
      resourcesOfType(stack, "aws_db_instance", "aws_rds_cluster")
        .filter(({ arguments: given }) => given["deletion_protection"] === true)
        .flatMap((database) =>
          unless(
            database.arguments["skip_final_snapshot"] === false && "final_snapshot_identifier" in database.arguments,
            database,
            "would be deleted without a snapshot",
          ),
        ),
  },
} as const satisfies SecurityRules;

function bucketIds({ arguments: given }: StackResource): string[] {
  return referencesTo("aws_s3_bucket", given["bucket"] ?? null);
}
