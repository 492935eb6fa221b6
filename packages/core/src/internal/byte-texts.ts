import { isCivilDate } from "../calendar/civil-date.ts";
import { DASH, digitAt, QUOTE } from "./byte-codes.ts";
import { isIdCode } from "./quick-texts.ts";

/** Where the id ends that begins with the quote at a place; −1 where none does. */
export function idEnd(bytes: Uint8Array, quote: number): number {
  const from = quote + 1;
  if (bytes[quote] !== QUOTE || !isIdCode(bytes[from] as number, true)) return -1;
  let end = from + 1;
  while (isIdCode(bytes[end] as number, false)) end += 1;
  return bytes[end] === QUOTE && end - from <= 64 ? end : -1;
}

/**
 * The ids met lately, each made once: they come again and again, and making a
 * text costs more than reading it. A newer one takes the place of one that falls
 * together with it.
 */
export class IdTable {
  private readonly _ids: (string | undefined)[] = new Array(SLOTS);

  /** The id that stands in the bytes from one place up to another. */
  at(bytes: Uint8Array, from: number, to: number): string {
    let hash = to - from;
    for (let i = from; i < to; i += 1) hash = (hash * 31 + (bytes[i] as number)) | 0;
    const slot = hash & (SLOTS - 1);
    const known = this._ids[slot];
    if (known !== undefined && isWrittenAt(known, bytes, from, to)) return known;
    const id = asciiText(bytes, from, to);
    this._ids[slot] = id;
    return id;
  }
}

const SLOTS = 1 << 14;

function isWrittenAt(text: string, bytes: Uint8Array, from: number, to: number): boolean {
  if (text.length !== to - from) return false;
  for (let i = 0; i < text.length; i += 1) {
    if (text.charCodeAt(i) !== bytes[from + i]) return false;
  }
  return true;
}

/** Every day met, by its number; there are not so many. */
const DAYS: (string | undefined)[] = [];

/** The day that stands between quotes, the first of them at a place; undefined where there is none. */
export function dayAt(bytes: Uint8Array, quote: number): string | undefined {
  const at = quote + 1;
  if (bytes[quote] !== QUOTE || bytes[at + DAY_LENGTH] !== QUOTE) return undefined;
  if (bytes[at + 4] !== DASH || bytes[at + 7] !== DASH) return undefined;
  const century = twoDigits(bytes, at);
  const year = twoDigits(bytes, at + 2);
  const month = twoDigits(bytes, at + 5);
  const date = twoDigits(bytes, at + 8);
  if (century < 18 || century > 21 || year < 0 || month < 1 || month > 12) return undefined;
  if (date < 1 || date > 31) return undefined;
  const number = (((century - 18) * 100 + year) * 12 + month) * 32 + date;
  return DAYS[number] ?? newDay(asciiText(bytes, at, at + DAY_LENGTH), number);
}

/** The letters of a day. */
export const DAY_LENGTH = 10;

function newDay(day: string, number: number): string | undefined {
  if (!isCivilDate(day)) return undefined;
  DAYS[number] = day;
  return day;
}

function twoDigits(bytes: Uint8Array, at: number): number {
  const tens = digitAt(bytes, at);
  const ones = digitAt(bytes, at + 1);
  return tens < 0 || ones < 0 ? -1 : tens * 10 + ones;
}

/** A text of ASCII letters; not for long ones. */
export function asciiText(bytes: Uint8Array, from: number, to: number): string {
  return String.fromCharCode.apply(null, bytes.subarray(from, to) as unknown as number[]);
}
