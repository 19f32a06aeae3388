/** A page that is made from the sources, as text. Whoever makes it writes nothing: `npm run docs` does, and a test compares. */
export interface GeneratedFile {
  /** From the root of the repository, with slashes: `docs/charts.md`. */
  readonly path: string;
  readonly text: string;
}
