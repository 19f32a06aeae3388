/** The table of instance types beside the model of EC2's API that botocore carries. */
import { execFileSync } from "node:child_process";
import { instanceFamilies, sizesOfFamily } from "../../environments/validation/instance-families";
import { pythonOf } from "../../scripts/verify/aws/emulator";

const PROGRAM = `
import json
import botocore.session
shapes = botocore.session.get_session().get_service_model("ec2").shape_for("InstanceType")
print(json.dumps(shapes.enum))
`;

const known = JSON.parse(execFileSync(pythonOf("emulator"), ["-c", PROGRAM], { encoding: "utf8" })) as readonly string[];

function sizesInApi(family: string): string[] {
  return known.filter((type) => type.startsWith(`${family}.`)).map((type) => type.slice(family.length + 1));
}

describe("the families of instance types", () => {
  test.each(instanceFamilies())("%s has the sizes that EC2 knows, and no others", (family) => {
    expect([...(sizesOfFamily(family) ?? [])].sort()).toEqual(sizesInApi(family).sort());
  });

  test("are each listed once", () => {
    const families = instanceFamilies();

    expect(families.filter((family, index) => families.indexOf(family) !== index)).toEqual([]);
  });
});
