import { isPrintable } from "../printable.ts";
import { isPlainText } from "../quick-texts.ts";
import { decodeUtf8 } from "../utf8.ts";
import { composed, isWritten } from "../written.ts";
import { MOST_LETTERS, textOf } from "./letters.ts";
import { CODES, giveUp, line } from "./line.ts";

const { bytes, cursor } = line;
const { BACKSLASH, BLANK, QUOTE } = CODES;

/** The text that stands here, of at most so many letters. */
export function text(max: number): string | undefined {
  const from = cursor.at + 1;
  if (bytes[from - 1] !== QUOTE) return giveUp();
  let at = from;
  let count = 0;
  let others = 0;
  for (let code = codeAt(at); code !== QUOTE; code = codeAt(at)) {
    if (PLAIN[code] !== 1 || count === LETTERS.length) return anyText(from, max);
    LETTERS[count] = code;
    count += 1;
    at += bytesOf(code);
    others |= code ^ BLANK;
  }
  if (count > max || others === 0) return giveUp();
  cursor.at = at + 1;
  return textOf(LETTERS, count);
}

/** The codes of the text that is being read. */
const LETTERS = new Array<number>(MOST_LETTERS).fill(0);

/** By code, whether a letter is plain; see {@link isPlainText}. */
const PLAIN = Uint8Array.from({ length: 0x3000 }, (_, code) =>
  code >= BLANK && code !== BACKSLASH && isPlainText(`.${String.fromCharCode(code)}`) ? 1 : 0,
);

/** The code of the letter that begins at a place; one that is not plain where there is none. */
function codeAt(at: number): number {
  const first = bytes[at] as number;
  if (first < 0x80) return first;
  const second = (bytes[at + 1] as number) ^ 0x80;
  if (second >= 0x40 || first < 0xc2) return 0;
  if (first < 0xe0) return ((first & 0x1f) << 6) | second;
  const third = (bytes[at + 2] as number) ^ 0x80;
  return third >= 0x40 || first === 0xe0 || first >= 0xe3
    ? 0
    : ((first & 0xf) << 12) | (second << 6) | third;
}

function bytesOf(code: number): number {
  if (code < 0x80) return 1;
  return code < 0x800 ? 2 : 3;
}

/** Any other text: a long one, or of other scripts. */
function anyText(from: number, max: number): string | undefined {
  let to = from;
  for (let code = bytes[to] as number; code !== QUOTE; code = bytes[to] as number) {
    if (code === BACKSLASH || code < BLANK) return giveUp();
    to += 1;
  }
  cursor.at = to + 1;
  const made = decodeUtf8(bytes.subarray(from, to));
  if (made === undefined || made.length > max || composed(made) !== made) return giveUp();
  return isPrintable(made) && isWritten(made) ? made : giveUp();
}
