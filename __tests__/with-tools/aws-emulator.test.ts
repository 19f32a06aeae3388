/** The double in front of moto keeps to the API models of AWS, and refuses what AWS refuses. */
import { type Emulator, readReport, startEmulator, stopEmulator, takeInventory } from "../../scripts/verify/aws/emulator";

const KEY = "arn:aws:kms:eu-central-1:111122223333:key/11111111-2222-3333-4444-555555555555";

let emulator: Emulator;
beforeAll(async () => {
  emulator = await startEmulator("111122223333", "eu-central-1");
}, 300_000);
afterAll(() => {
  stopEmulator(emulator);
});

/** The emulator tells services apart by the signature; it does not check it. */
async function ask(service: string, method: string, path: string, body?: object) {
  const response = await fetch(`${emulator.address}${path}`, {
    method,
    headers: { authorization: `AWS4-HMAC-SHA256 Credential=test/20260101/eu-central-1/${service}/aws4_request` },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return {
    status: response.status,
    error: response.headers.get("x-amzn-errortype"),
    body: (await response.json()) as Record<string, unknown>,
  };
}

describe("the emulator of AWS", () => {
  test("answers with what AWS answers, and remembers what moto forgets", async () => {
    const created = await ask("aps", "POST", "/workspaces", { alias: "telemetry", kmsKeyArn: KEY });
    const described = await ask("aps", "GET", `/workspaces/${String(created.body["workspaceId"])}`);

    expect(Object.keys(created.body).sort()).toEqual(["arn", "kmsKeyArn", "status", "tags", "workspaceId"]);
    expect(described.body["workspace"]).toMatchObject({ alias: "telemetry", kmsKeyArn: KEY });
    expect(takeInventory(emulator)["aws_prometheus_workspace"]).toBe(1);
  });

  test("refuses what the service refuses, in its words", async () => {
    const missing = await ask("eks", "POST", "/clusters/nowhere/addons", { addonName: "coredns" });

    expect(missing).toMatchObject({
      status: 404,
      error: "ResourceNotFoundException",
      body: { message: "No cluster found for name: nowhere." },
    });
  });

  test("refuses a request that the API does not know, and reports it", async () => {
    const { faults: before } = await readReport(emulator);
    const unknown = await ask("eks", "POST", "/clusters/nowhere/access-entries", {
      principalArn: "arn:aws:iam::111122223333:role/a",
      colour: "red",
    });
    const { faults } = await readReport(emulator);

    expect(before).toEqual([]);
    expect(unknown).toMatchObject({ status: 400, error: "ContractViolation" });
    expect(faults).toEqual(["CreateAccessEntry was asked with colour, which the API does not know"]);
  });
});
