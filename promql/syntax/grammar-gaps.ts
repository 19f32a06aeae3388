/**
 * Valid forms that the grammar for editors does not know are spelled in a way that it knows, at the same length, so that it takes what Prometheus takes. Values
 * and names are read from the source afterwards; what is spelled here serves the grammar alone.
 */
import { BINARY_WORDS, DURATION_WORDS, LIST_WORDS } from "./keywords";
import type { Token } from "./tokens";

/** `1.`, `1.e3`, `0X1F`, `0x_1f`: the grammar knows neither. */
const UNKNOWN_NUMBER = /^0X|^0x.*_|\.$|\.e/i;

/** Words of operators that stand where an operand is to come. */
const BEFORE_OPERAND: ReadonlySet<string> = new Set(["bool", "on", "ignoring", "group_left", "group_right"]);

/** What a parenthesis or bracket holds. */
type Content = "operands" | "labels before an operand" | "labels" | "duration";

/** The text as the grammar can read it. */
export function closeGaps(text: string, tokens: readonly Token[]): string {
  let spelled = "";
  let done = 0;
  const place = new Place();
  for (const [index, token] of tokens.entries()) {
    place.enter(token, tokens[index - 1]);
    const spelling = spell(token, place, tokens[index + 1]);
    if (spelling !== undefined) {
      spelled += text.slice(done, token.from) + spelling;
      done = token.to;
    }
    place.leave(token);
  }
  return done === 0 ? text : spelled + text.slice(done);
}

function spell({ kind, text, word }: Token, place: Place, next: Token | undefined): string | undefined {
  if (kind === "number" && UNKNOWN_NUMBER.test(text)) return "1".repeat(text.length);
  // A label of a list may have a colon; the grammar allows it in the names of metrics only.
  if (kind === "name" && place.isList && text.includes(":")) return text.replaceAll(":", "_");
  if (kind !== "keyword" || place.isList) return undefined;
  // A metric may be called offset: where an operand has to stand it is one, and the grammar takes it for the modifier.
  if (word === "offset" && !place.isAfterOperand) return "_".repeat(text.length);
  if (!DURATION_WORDS.has(word)) return undefined;
  // These words of durations can be written in any case.
  if (place.isDuration) return word;
  // Two functions that the grammar does not know outside of durations.
  return next?.word === "(" && (text === "max_of" || text === "min_of") ? "absent" : undefined;
}

/** Where in an expression a token stands. */
class Place {
  isAfterOperand = false;
  private readonly contents: Content[] = [];
  /** After the word `offset`, as long as its duration is still to come. */
  private isBeforeOffset = false;

  get isList(): boolean {
    return this.contents.at(-1)?.startsWith("labels") === true;
  }

  get isDuration(): boolean {
    return this.isBeforeOffset || this.contents.at(-1) === "duration";
  }

  enter({ word }: Token, before: Token | undefined): void {
    if (word === "[") this.contents.push("duration");
    if (word === "(") this.contents.push(this.isDuration ? "duration" : contentAfter(before));
  }

  leave(token: Token): void {
    const { kind, word } = token;
    const content = this.contents.at(-1) ?? "operands";
    const isOffset = word === "offset" && this.isAfterOperand && content === "operands";
    const isStillBefore = this.isBeforeOffset && (word === "-" || word === "+" || kind === "keyword");
    this.isAfterOperand = content === "operands" ? endsOperand(token, this.isAfterOperand) : content !== "labels before an operand";
    this.isBeforeOffset = isOffset || isStillBefore;
    if (word === ")" || word === "]") this.contents.pop();
  }
}

function contentAfter(before: Token | undefined): Content {
  if (before === undefined || !LIST_WORDS.has(before.word)) return "operands";
  return BEFORE_OPERAND.has(before.word) ? "labels before an operand" : "labels";
}

/** Whether an operand ends with this token, so that `offset` after it is the modifier. */
function endsOperand({ kind, word }: Token, isAfterOperand: boolean): boolean {
  if (kind === "symbol") return word === ")" || word === "}" || word === "]";
  if (kind !== "keyword") return true;
  return isAfterOperand ? !BINARY_WORDS.has(word) : !BEFORE_OPERAND.has(word);
}
