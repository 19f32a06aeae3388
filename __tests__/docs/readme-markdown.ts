/** Reads Markdown for the tests of the docs: code blocks, tables, links, and paths that are named in the text. */

/** The texts of all fenced blocks of a language. */
export function codeBlocks(text: string, language: string): string[] {
  return [...text.matchAll(/^```(\w*)\n([\s\S]*?)\n```$/gm)].filter((match) => match[1] === language).map((match) => match[2] ?? "");
}

/** The rows of the first table below a heading, without its head, as trimmed cells. */
export function tableBelow(text: string, heading: string): string[][] {
  const start = text.indexOf(`\n${heading}\n`);
  if (start < 0) throw new Error(`There is no heading "${heading}".`);
  const lines = text.slice(start + heading.length + 2).split("\n");
  const first = lines.findIndex((line) => line.startsWith("|"));
  const table = lines.slice(first);
  const end = table.findIndex((line) => !line.startsWith("|"));
  return table.slice(2, end).map((line) =>
    line
      .slice(1, -1)
      .split(/(?<!\\)\|/)
      .map((cell) => cell.trim()),
  );
}

/** Targets of links and pictures, outside of code. */
export function linksOf(text: string): string[] {
  const prose = text.replace(/^```[\s\S]*?^```$/gm, "").replace(/`[^`\n]*`/g, "`code`");
  return [...prose.matchAll(/\]\(([^)\s]+)\)/g)].map((match) => match[1] ?? "");
}

/** Files and folders that are named in backticks, but for those that are followed by "(new)" and those that hold a placeholder. */
export function namedPaths(text: string): string[] {
  const prose = text.replace(/^```[\s\S]*?^```$/gm, "");
  return [...prose.matchAll(/`([\w.@-]+(?:\/[\w.@-]*)+|[\w-]+\.(?:ts|json|md|mjs|cjs|js))`(?! \(new\))/g)]
    .map((match) => match[1] ?? "")
    .filter((name) => !ELSEWHERE.test(name));
}

/** The anchor that GitHub makes of a heading. */
export function slugOf(heading: string): string {
  return heading
    .replace(/\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replace(/[`*]/g, "")
    .trim()
    .toLowerCase()
    .replace(/[^\w\- ]/g, "")
    .replaceAll(" ", "-");
}

/** Names that look like paths and are none of the repository: packages, what commands make, places in a secret store. */
const ELSEWHERE = /^(@|cdktf-observability\/|production\/|(dist|cdktf\.out|\.tools|locks|node_modules)\/)/;
