import { PostgresDatabase, type PostgresDatabaseProps } from "../../../constructs/storage/postgres-database";
import { Duration, Size } from "../../../units";
import { ACCOUNT, addExistingVpc, addKey } from "../../support/aws-parts";
import { synthAws } from "../../support/synth";

function synthDatabase(props: Partial<PostgresDatabaseProps> = {}) {
  return synthAws((stack) => {
    new PostgresDatabase(stack, "Database", {
      account: ACCOUNT,
      name: "test-seven",
      database: "seven",
      config: { instanceClass: "db.t4g.medium", volumeSize: Size.gibibytes(27), backupRetention: Duration.days(8) },
      vpc: addExistingVpc(stack),
      clientSecurityGroupId: "sg-00000007",
      key: addKey(stack),
      logsKey: addKey(stack, "LogsKey"),
      logRetention: Duration.days(60),
      removalPolicy: "destroy",
      ...props,
    });
  });
}

describe("Postgres database", () => {
  const stack = synthDatabase();
  const instance = stack.resource("aws_db_instance");

  test("has a password that AWS makes, so that no state holds one", () => {
    expect(instance).toMatchObject({ username: "seven", manage_master_user_password: true });
    expect(Object.keys(instance).filter((name) => /^password/.test(name))).toEqual([]);
  });

  test("is encrypted with the given key: volume, password and insights", () => {
    const key = expect.stringMatching(/^\$\{aws_kms_key\.Key_\w+\.arn\}$/) as unknown;

    expect(instance).toMatchObject({
      storage_encrypted: true,
      kms_key_id: key,
      master_user_secret_kms_key_id: key,
      performance_insights_kms_key_id: key,
    });
  });

  test("takes encrypted connections only, of pods of the cluster only", () => {
    expect(stack.resource("aws_db_parameter_group")["parameter"]).toContainEqual({ name: "rds.force_ssl", value: "1" });
    expect(instance["publicly_accessible"]).toBe(false);
    expect(stack.resource("aws_db_subnet_group")["subnet_ids"]).toEqual(["subnet-000000a3", "subnet-000000b3", "subnet-000000c3"]);
    expect(stack.resource("aws_vpc_security_group_ingress_rule")).toMatchObject({
      from_port: 5432,
      referenced_security_group_id: "sg-00000007",
      description: "Pods of the cluster keep their data in test-seven",
    });
  });

  test("writes its logs into groups that forget and are there first", () => {
    const groups = stack.resources("aws_cloudwatch_log_group");

    expect(groups.map((group) => [group["name"], group["retention_in_days"]])).toEqual([
      ["/aws/rds/instance/test-seven/postgresql", 60],
      ["/aws/rds/instance/test-seven/upgrade", 60],
    ]);
    expect(instance["enabled_cloudwatch_logs_exports"]).toEqual(["postgresql", "upgrade"]);
    expect(instance["depends_on"]).toEqual(expect.arrayContaining([expect.stringMatching(/^aws_cloudwatch_log_group\./)]));
  });

  test("stands in two zones, refuses to go and leaves a snapshot where it is protected", () => {
    expect(synthDatabase({ removalPolicy: "protect" }).resource("aws_db_instance")).toMatchObject({
      multi_az: true,
      deletion_protection: true,
      skip_final_snapshot: false,
      final_snapshot_identifier: "test-seven-final",
      lifecycle: { prevent_destroy: true },
    });
    expect(instance).toMatchObject({ multi_az: false, deletion_protection: false, skip_final_snapshot: true, backup_retention_period: 8 });
  });
});
