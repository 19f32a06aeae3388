/** Collects decoded characters together with where they came from. */
import type { Decoded, FileSpan } from "./source-text";

/** Characters in a row that came from one piece of the source, either each from its own character or all from the whole piece. */
interface Run {
  readonly at: number;
  readonly from: number;
  readonly to: number;
  readonly isCopy: boolean;
}

export class Decoder {
  private text = "";
  private readonly runs: Run[] = [];

  /** Adds what one piece of the source stands for. */
  add(characters: string, from: number, to: number): void {
    if (characters !== "") this.runs.push({ at: this.text.length, from, to, isCopy: false });
    this.text += characters;
  }

  /** Adds a piece of the source that stands for itself. */
  copy(source: string, from: number, to: number): void {
    if (to <= from) return;
    const last = this.runs.at(-1);
    if (last === undefined || !last.isCopy || last.from + this.text.length - last.at !== from) {
      this.runs.push({ at: this.text.length, from, to, isCopy: true });
    }
    this.text += source.slice(from, to);
  }

  /** @param end The offset behind the last character. */
  finish(end: number): Decoded {
    const { text, runs } = this;
    return { text, spanAt: (offset) => (offset >= text.length ? { from: end, to: end } : spanIn(runs, offset)) };
  }
}

function spanIn(runs: readonly Run[], offset: number): FileSpan {
  let low = 0;
  let high = runs.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((runs[middle]?.at ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  const run = runs[low];
  if (run === undefined) return { from: 0, to: 0 };
  if (!run.isCopy) return { from: run.from, to: run.to };
  const from = run.from + offset - run.at;
  return { from, to: from + 1 };
}
