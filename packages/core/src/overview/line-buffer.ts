import { misuse } from "../errors.ts";
import type { Issue } from "../issue.ts";
import type { TextPiece } from "./text-source.ts";
import { decodeRoughly, decodeUtf8, joinBytes } from "./utf8.ts";

/** A line as it stands in a text; where it cannot be read, its beginning and why. */
export interface RawLine {
  /** The text without its end; of a line that cannot be read at most its beginning. */
  readonly text: string;
  /** Why it cannot be read. */
  readonly issue?: Issue;
}

/** Bytes that one character can need at most, as JavaScript counts characters. */
const MOST_BYTES_A_CHARACTER = 3;

/** Bytes of a mark of byte order and a carriage return, which are no part of a line. */
const MOST_AROUND = 4;

/** Characters kept of a line that cannot be read: enough to tell whose it is. */
const BEGINNING = 1000;

/** Gathers the pieces of one line, but never more of them than a line may have. */
export class LineBuffer {
  private readonly _longest: number;
  private _parts: TextPiece[] = [];
  private _length = 0;
  private _isTooLong = false;

  constructor(longest: number) {
    this._longest = longest;
  }

  /** Whether anything came since the last line. */
  get hasBegun(): boolean {
    return this._length > 0;
  }

  /** Adds what comes next. */
  add(part: TextPiece): void {
    if (part.length === 0) return;
    this._length += part.length;
    const most = typeof part === "string" ? this._longest : this._longest * MOST_BYTES_A_CHARACTER;
    this._isTooLong ||= this._length > most + MOST_AROUND;
    if (!this._isTooLong) this._parts.push(part);
    else this._parts = [beginningOf(this._parts[0] ?? part)];
  }

  /** The line, at its end; then the next one begins. */
  take(): RawLine {
    const line = this._line();
    this._parts = [];
    this._length = 0;
    this._isTooLong = false;
    return line;
  }

  private _line(): RawLine {
    const text = textOf(this._parts);
    if (this._isTooLong || (text !== undefined && text.length > this._longest)) {
      const issue = { code: "too-long", path: [], expected: this._longest } as const;
      return { text: roughTextOf(this._parts), issue };
    }
    if (text === undefined) {
      return { text: roughTextOf(this._parts), issue: { code: "bad-text", path: [] } };
    }
    return { text };
  }
}

function textOf(parts: readonly TextPiece[]): string | undefined {
  const bytes = parts.filter((part) => typeof part !== "string");
  if (bytes.length === 0) return withoutMarks(parts.join(""));
  if (bytes.length === parts.length) return withoutMarks(decodeUtf8(joinBytes(bytes)));
  throw misuse("text or bytes", "both in one source", "Make text of the bytes first.");
}

function withoutMarks(text: string | undefined): string | undefined {
  return text?.slice(text.startsWith("\uFEFF") ? 1 : 0, text.endsWith("\r") ? -1 : undefined);
}

function roughTextOf([first = ""]: readonly TextPiece[]): string {
  const beginning = beginningOf(first);
  return typeof beginning === "string" ? beginning : decodeRoughly(beginning);
}

/** A copy, so that the long piece it was cut from can be let go. */
function beginningOf(part: TextPiece): TextPiece {
  return typeof part === "string"
    ? [...part.slice(0, BEGINNING)].join("")
    : part.slice(0, BEGINNING);
}
