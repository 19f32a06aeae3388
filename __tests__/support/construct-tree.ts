/**
 * The tree of constructs as a map that people read: every id and type is there, what has one child stands in one line with it, and what has no children
 * shares lines with its neighbours.
 */
import { Testing } from "cdktf";
import type { IConstruct } from "constructs";

interface Node {
  readonly label: string;
  readonly children: Node[];
}

const LINE_WIDTH = 150;

/** Draws the construct and everything below it. */
export function drawTree(construct: IConstruct): string {
  const [root] = parse(Testing.renderConstructTree(construct));
  if (root === undefined) throw new Error("There is nothing to draw.");
  return draw(root, "").join("\n");
}

/** CDKTF indents by four spaces for each level, from the second level on. */
function parse(drawing: string): Node[] {
  const top: Node = { label: "", children: [] };
  const path: Node[] = [top];
  for (const line of drawing.split("\n").filter((text) => text.trim() !== "")) {
    const [, spaces = "", branch, label = ""] = /^( *)([├└]── )?(.*)$/.exec(line) ?? [];
    const level = branch === undefined ? 0 : spaces.length / 4 + 1;
    const node: Node = { label, children: [] };
    path[level]?.children.push(node);
    path.splice(level + 1, Infinity, node);
  }
  return top.children;
}

function draw(node: Node, indent: string): string[] {
  const chain = [node.label];
  let last = node;
  while (last.children.length === 1 && last.children[0] !== undefined) {
    last = last.children[0];
    chain.push(last.label);
  }
  return [`${indent}${chain.join(" / ")}`, ...drawChildren(last.children, `${indent}  `)];
}

function drawChildren(children: readonly Node[], indent: string): string[] {
  const lines: string[] = [];
  let leaves: string[] = [];
  const flush = (): void => {
    lines.push(...wrap(leaves, indent));
    leaves = [];
  };
  for (const child of children) {
    if (child.children.length === 0) {
      leaves.push(child.label);
    } else {
      flush();
      lines.push(...draw(child, indent));
    }
  }
  flush();
  return lines;
}

function wrap(labels: readonly string[], indent: string): string[] {
  const lines: string[] = [];
  for (const label of labels) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + label.length + 2 <= LINE_WIDTH) lines[lines.length - 1] = `${line}, ${label}`;
    else lines.push(`${indent}${label}`);
  }
  return lines;
}
