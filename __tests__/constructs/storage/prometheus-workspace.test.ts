import { PrometheusWorkspace } from "../../../constructs/storage/prometheus-workspace";
import { Duration } from "../../../units";
import { addKey } from "../../support/aws-parts";
import { synthAws } from "../../support/synth";

describe("Prometheus workspace", () => {
  const urls: string[] = [];
  const stack = synthAws((scope) => {
    const workspace = new PrometheusWorkspace(scope, "Workspace", {
      name: "test-7",
      key: addKey(scope),
      logsKey: addKey(scope, "LogsKey"),
      logRetention: Duration.days(120),
      removalPolicy: "protect",
    });
    urls.push(workspace.remoteWriteUrl);
  });

  test("is encrypted with the given key, logs what fails, and is kept", () => {
    expect(stack.resource("aws_prometheus_workspace")).toEqual({
      alias: "test-7",
      kms_key_arn: expect.stringMatching(/aws_kms_key\.Key_/),
      logging_configuration: { log_group_arn: expect.stringMatching(/^\$\{aws_cloudwatch_log_group\.\w+\.arn\}:\*$/) },
      lifecycle: { prevent_destroy: true },
    });
    expect(stack.resource("aws_cloudwatch_log_group")).toMatchObject({
      name: "/aws/vendedlogs/prometheus/test-7",
      retention_in_days: 120,
      kms_key_id: expect.stringMatching(/aws_kms_key\.LogsKey_/),
    });
  });

  test("says where Prometheus writes to", () => {
    expect(urls).toEqual([expect.stringMatching(/\}api\/v1\/remote_write$/)]);
  });
});
