/** Boxes, arrows and texts of the pictures. Every picture has a ground of its own and colours for light and dark, so it can be read on any page. */

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

/** `data`: pure data and functions. `terraform`: what knows Terraform. `refused`: what does not pass. `plain`: everything else. */
export type Tone = "data" | "terraform" | "refused" | "plain";

export interface PictureOptions {
  readonly width: number;
  readonly height: number;
  /** What a screen reader says. */
  readonly title: string;
  readonly description: string;
  readonly content: readonly string[];
}

const FONT = "ui-sans-serif, system-ui, 'Segoe UI', Helvetica, Arial, 'DejaVu Sans', sans-serif";
const CODE_FONT = "ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace";

const STYLE = `
  .ground { fill: #ffffff; stroke: #d0d7de }
  .band { fill: #f6f8fa }
  text { font-family: ${FONT}; fill: #1f2328; font-size: 13px }
  .name { font-weight: 600; font-size: 15px }
  .small { font-size: 11.5px; fill: #59636e }
  .code { font-family: ${CODE_FONT}; font-size: 11px }
  .data { fill: #dafbe1; stroke: #1a7f37 }
  .terraform { fill: #ddf4ff; stroke: #0969da }
  .refused { fill: #ffebe9; stroke: #cf222e }
  .plain { fill: #ffffff; stroke: #818b98 }
  .line { fill: none; stroke: #59636e; stroke-width: 1.6 }
  .head { fill: #59636e }
  .no { fill: #cf222e; font-weight: 600 }
  @media (prefers-color-scheme: dark) {
    .ground { fill: #0d1117; stroke: #3d444d }
    .band { fill: #151b23 }
    text { fill: #f0f6fc }
    .small { fill: #9198a1 }
    .data { fill: #12261e; stroke: #3fb950 }
    .terraform { fill: #121d2f; stroke: #4493f8 }
    .refused { fill: #25171c; stroke: #f85149 }
    .plain { fill: #0d1117; stroke: #656c76 }
    .line { stroke: #9198a1 }
    .head { fill: #9198a1 }
    .no { fill: #ff7b72 }
  }
`;

/** A whole picture. */
export function renderPicture({ width, height, title, description, content }: PictureOptions): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="title description">`,
    `<title id="title">${escapeXml(title)}</title>`,
    `<desc id="description">${escapeXml(description)}</desc>`,
    `<style>${STYLE}</style>`,
    `<defs><marker id="head" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="7" markerHeight="7" orient="auto"><path class="head" d="M0 0 10 5 0 10z"/></marker></defs>`,
    `<rect class="ground" x="0.5" y="0.5" width="${width - 1}" height="${height - 1}" rx="10"/>`,
    ...content,
    "</svg>",
    "",
  ].join("\n");
}

/** A rounded rectangle. */
export function rectangle(box: Box, tone: Tone | "band"): string {
  return `<rect class="${tone}" x="${box.x}" y="${box.y}" width="${box.width}" height="${box.height}" rx="7"/>`;
}

/** A box with a name and a line or two below it, all centred. */
export function namedBox(box: Box, tone: Tone, name: string, ...below: readonly string[]): string {
  const middle = box.x + box.width / 2;
  const top = box.y + box.height / 2 - below.length * 8 + 5;
  return [
    rectangle(box, tone),
    label({ x: middle, y: top }, name, "name", "middle"),
    ...below.map((line, index) => label({ x: middle, y: top + 18 + index * 15 }, line, "small", "middle")),
  ].join("\n");
}

export function label(at: Point, content: string, style = "", anchor: "start" | "middle" | "end" = "start"): string {
  const align = anchor === "start" ? "" : ` text-anchor="${anchor}"`;
  return `<text${style === "" ? "" : ` class="${style}"`} x="${at.x}" y="${at.y}"${align}>${escapeXml(content)}</text>`;
}

/** A line through the points with a head at its end. */
export function arrow(...points: readonly Point[]): string {
  return `<polyline class="line" marker-end="url(#head)" points="${points.map(({ x, y }) => `${x},${y}`).join(" ")}"/>`;
}

function escapeXml(content: string): string {
  return content.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
