/**
 * The map of each environment: every construct with its id and type. An id is part of what Terraform knows a resource by, so a line that changes here
 * without an intended move is a resource that would be destroyed and made again.
 */
import { compose } from "../../main";
import { ENVIRONMENTS } from "../../environments";
import { drawTree } from "../support/construct-tree";

const { app, problems } = compose();

describe("the tree of constructs", () => {
  test("is drawn of environments without problems", () => {
    expect(problems).toEqual([]);
  });

  test.each(ENVIRONMENTS.map(({ name }) => name))("of %s is no more than this", (environment) => {
    const stacks = app.node.children.filter(({ node }) => node.id.startsWith(`${environment}-`));

    expect(stacks.map(drawTree).join("\n\n")).toMatchSnapshot();
  });
});
