/**
 * Types that are no things of their own in AWS: they live and die with the thing that they are a setting of, so the inventory does not count them. Any other
 * type that a stack has must be one that it counts.
 */
export const SETTINGS: ReadonlySet<string> = new Set([
  "aws_cloudwatch_event_target",
  "aws_default_security_group",
  "aws_ec2_tag",
  "aws_eks_access_policy_association",
  "aws_iam_role_policy",
  "aws_iam_role_policy_attachment",
  "aws_prometheus_alert_manager_definition",
  "aws_prometheus_workspace_configuration",
  "aws_route",
  "aws_route_table_association",
  "aws_s3_bucket_lifecycle_configuration",
  "aws_s3_bucket_logging",
  "aws_s3_bucket_ownership_controls",
  "aws_s3_bucket_policy",
  "aws_s3_bucket_public_access_block",
  "aws_s3_bucket_server_side_encryption_configuration",
  "aws_s3_bucket_versioning",
  "aws_secretsmanager_secret_policy",
  "aws_sqs_queue_policy",
]);
