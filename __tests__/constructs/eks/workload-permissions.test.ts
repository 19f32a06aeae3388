import { remoteWriteStatements, secretReaderStatements } from "../../../constructs/eks/workload-permissions";

const ACCOUNT = { accountId: "111122223333", region: "eu-central-1" };

describe("workload permissions", () => {
  test("let secrets be read below the environment's prefix only, in the region of the store", () => {
    expect(secretReaderStatements(ACCOUNT, { kind: "aws-secrets-manager", region: "eu-west-3", prefix: "test/seven" })).toEqual([
      {
        Sid: "ReadSecrets",
        Action: ["secretsmanager:GetSecretValue", "secretsmanager:DescribeSecret"],
        Resource: ["arn:aws:secretsmanager:eu-west-3:111122223333:secret:test/seven/*"],
      },
    ]);
  });

  test("let metrics be written into the workspace that the URL names and no other", () => {
    const url = "https://aps-workspaces.eu-west-1.amazonaws.com/workspaces/ws-0a1b2c3d-77/api/v1/remote_write";

    expect(remoteWriteStatements(ACCOUNT, { url, sigv4Region: "eu-west-1" })).toEqual([
      { Sid: "WriteMetrics", Action: ["aps:RemoteWrite"], Resource: ["arn:aws:aps:eu-west-1:111122223333:workspace/ws-0a1b2c3d-77"] },
    ]);
  });

  test("let metrics be written into the account's workspaces where the URL is a name of one's own", () => {
    const [statement] = remoteWriteStatements(ACCOUNT, { url: "https://metrics.example.com/write", sigv4Region: "eu-west-1" });

    expect(statement?.Resource).toEqual(["arn:aws:aps:eu-west-1:111122223333:workspace/*"]);
  });

  test("have ARNs of the partition that the region is in", () => {
    const account = { accountId: "111122223333", region: "us-gov-west-1" };
    const [statement] = secretReaderStatements(account, { kind: "aws-secrets-manager", region: "us-gov-west-1", prefix: "test" });

    expect(statement?.Resource).toEqual(["arn:aws-us-gov:secretsmanager:us-gov-west-1:111122223333:secret:test/*"]);
  });
});
