/** Checks that many fields share: text of a form, durations, sizes and numbers within bounds. A value that is missing or of the wrong type is not theirs to judge. */
import type { Problem, ProblemCode } from "../../problems";
import { type Duration, type Size } from "../../units";
import { refusal } from "./refusal";

interface FieldCheck<Value> {
  readonly at: string;
  readonly value: Value | undefined;
  /** As a sentence begins: `The retention of logs`. */
  readonly subject: string;
}

export interface TextCheck extends FieldCheck<string> {
  /** What is wrong with it, as the rest of a sentence that begins with the subject. */
  readonly fault: (text: string) => string | undefined;
  readonly allowed: string;
  readonly remedy: string;
  /** @default "OBS0101" */
  readonly code?: ProblemCode;
}

export interface DurationCheck extends FieldCheck<Duration> {
  readonly min: Duration;
  readonly max: Duration;
  /** @default - any number of whole seconds */
  readonly multipleOf?: Duration;
  /** Why the bounds are where they are, for `allowed`. @default - the bounds speak for themselves */
  readonly reason?: string;
  /** @default "OBS0103" */
  readonly code?: ProblemCode;
}

export interface SizeCheck extends FieldCheck<Size> {
  readonly min: Size;
  readonly max: Size;
  /** Disks of AWS are made of whole gibibytes. @default - any number of whole mebibytes */
  readonly isDisk?: boolean;
}

export interface NumberCheck extends FieldCheck<number> {
  readonly min: number;
  readonly max: number;
  /** @default true */
  readonly isWhole?: boolean;
}

export function checkText({ value, fault, subject, code = "OBS0101", ...rest }: TextCheck): Problem[] {
  const found = value === undefined ? undefined : fault(value);
  return found === undefined ? [] : [refusal({ ...rest, code, what: `${subject} ${found}.`, got: value })];
}

export function checkDuration({ at, value, subject, min, max, multipleOf, reason, code = "OBS0103" }: DurationCheck): Problem[] {
  const found = value === undefined ? undefined : durationFault(value, min, max, multipleOf);
  if (found === undefined) return [];
  const multiple = multipleOf === undefined ? "" : `, in steps of ${String(multipleOf)}`;
  const allowed = `${String(min)} to ${String(max)}${multiple}${reason === undefined ? "" : `: ${reason}`}`;
  return [refusal({ code, at, what: `${subject} ${found}.`, got: value, allowed, remedy: "Choose a duration within these bounds." })];
}

export function checkSize({ at, value, subject, min, max, isDisk = false }: SizeCheck): Problem[] {
  const found = value === undefined ? undefined : sizeFault(value, min, max, isDisk);
  if (found === undefined) return [];
  const allowed = `${String(min)} to ${String(max)}${isDisk ? ", in steps of 1Gi" : ""}`;
  return [
    refusal({ code: "OBS0104", at, what: `${subject} ${found}.`, got: value, allowed, remedy: "Choose a size within these bounds." }),
  ];
}

export function checkNumber({ at, value, subject, min, max, isWhole = true }: NumberCheck): Problem[] {
  const found = value === undefined ? undefined : numberFault(value, min, max, isWhole);
  if (found === undefined) return [];
  const allowed = `a ${isWhole ? "whole number" : "number"} from ${min} to ${max}`;
  return [
    refusal({ code: "OBS0116", at, what: `${subject} ${found}.`, got: value, allowed, remedy: "Choose a number within these bounds." }),
  ];
}

/** One line of text with something on it. */
export function lineFault(text: string): string | undefined {
  if (text.trim() === "") return "is empty";
  return /[\r\n]/.test(text) ? "has more than one line" : undefined;
}

/** A token without blanks, for names that other programs made. */
export function tokenFault(text: string): string | undefined {
  if (text === "") return "is empty";
  return /[\s\p{Cc}]/u.test(text) ? "contains a blank" : undefined;
}

function durationFault(value: Duration, min: Duration, max: Duration, multipleOf: Duration | undefined): string | undefined {
  const seconds = value.toSeconds();
  if (!Number.isFinite(seconds)) return "is no length of time";
  if (!Number.isInteger(seconds)) return "is not made of whole seconds";
  if (seconds < min.toSeconds()) return `is shorter than ${String(min)}`;
  if (seconds > max.toSeconds()) return `is longer than ${String(max)}`;
  return multipleOf !== undefined && seconds % multipleOf.toSeconds() !== 0 ? `is not a multiple of ${String(multipleOf)}` : undefined;
}

function sizeFault(value: Size, min: Size, max: Size, isDisk: boolean): string | undefined {
  const bytes = value.toBytes();
  if (!Number.isFinite(bytes)) return "is no amount of storage";
  if (!Number.isInteger(value.toMebibytes())) return "is not made of whole mebibytes";
  if (isDisk && !Number.isInteger(value.toGibibytes())) return "is not made of whole gibibytes";
  if (bytes < min.toBytes()) return `is smaller than ${String(min)}`;
  return bytes > max.toBytes() ? `is larger than ${String(max)}` : undefined;
}

function numberFault(value: number, min: number, max: number, isWhole: boolean): string | undefined {
  if (!Number.isFinite(value)) return "is no number";
  if (isWhole && !Number.isInteger(value)) return "is not a whole number";
  if (value < min) return `is below ${min}`;
  return value > max ? `is above ${max}` : undefined;
}
