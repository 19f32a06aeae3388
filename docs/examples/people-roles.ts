import type { TerraformStack } from "cdktf";
import { PeopleRoles } from "cdktf-observability";

export function add(stack: TerraformStack): void {
  new PeopleRoles(stack, "People");
}
