import { misuse } from "../errors.ts";
import { decodeRoughly, decodeUtf8, joinBytes } from "../internal/utf8.ts";
import type { Issue } from "../issue.ts";
import type { TextPiece } from "./text-source.ts";

/** A line as it stands in a text; where it cannot be read, its beginning and why. */
export interface RawLine<T = never> {
  /** The text without its end; of a line that cannot be read at most its beginning. Empty where it was read already. */
  readonly text: string;
  /** What it was read as, straight from its bytes. */
  readonly read?: T;
  /** Why it cannot be read. */
  readonly issue?: Issue;
}

/** Bytes that one character can need at most, as JavaScript counts characters. */
const MOST_BYTES_A_CHARACTER = 3;

/** Bytes of a mark of byte order and a carriage return, which are no part of a line. */
const MOST_AROUND = 4;

/** Characters kept of a line that cannot be read: enough to tell whose it is. */
const BEGINNING = 1000;

/** Reads a line from its bytes, without making a text of it first; undefined where it cannot. */
export type ReadBytes<T> = (bytes: Uint8Array) => T | undefined;

/** Gathers the pieces of one line, but never more of them than a line may have. */
export class LineBuffer<T> {
  private readonly _longest: number;
  private readonly _readBytes: ReadBytes<T>;
  private _parts: TextPiece[] = [];
  private _length = 0;
  private _isTooLong = false;

  constructor(longest: number, readBytes: ReadBytes<T>) {
    this._longest = longest;
    this._readBytes = readBytes;
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
  take(): RawLine<T> {
    const line = this._line();
    this._parts = [];
    this._length = 0;
    this._isTooLong = false;
    return line;
  }

  private _line(): RawLine<T> {
    const read = this._isTooLong ? undefined : this._readAsBytes();
    if (read !== undefined) return { text: "", read };
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

  /** Bytes are never fewer than characters, so what is short enough in bytes is short enough. */
  private _readAsBytes(): T | undefined {
    const bytes = this._parts.filter((part) => typeof part !== "string");
    if (bytes.length === 0 || bytes.length < this._parts.length) return undefined;
    return this._length > this._longest
      ? undefined
      : this._readBytes(withoutMark(joinBytes(bytes)));
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

/** An end of Windows is a blank to whoever reads JSON. */
function withoutMark(bytes: Uint8Array): Uint8Array {
  const isMarked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  return isMarked ? bytes.subarray(3) : bytes;
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
