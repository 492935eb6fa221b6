import { isIdByLetters } from "../quick-texts.ts";
import { asciiText, MOST_LETTERS } from "./letters.ts";
import { CODES, giveUp, line } from "./line.ts";

const { bytes, view, cursor } = line;
const { QUOTE } = CODES;

/** The id that stands here. */
export function id(): string | undefined {
  const from = cursor.at;
  let to = from + 1;
  let hash = 0;
  // Nothing that an id is made of has a code as low as the quote's.
  for (let code = bytes[to] as number; code > QUOTE; code = bytes[to] as number) {
    hash = (Math.imul(hash, 31) + code) | 0;
    to += 1;
  }
  if (bytes[from] !== QUOTE || bytes[to] !== QUOTE) return giveUp();
  cursor.at = to + 1;
  const slot = (hash ^ (hash >>> 12)) & (SLOTS - 1);
  return isKept(slot, from, to) ? KEPT[slot] : newId(slot, from, to);
}

/**
 * The ids met lately, each made once: they come again and again, and making one
 * costs more than reading it. A newer one takes the place of one that falls
 * together with it.
 */
const SLOTS = 1 << 12;
const KEPT = new Array<string>(SLOTS).fill("");

/** How each of them is written, quotes included: its length, then its bytes, four in a number. */
const NUMBERS = 16;
const WRITTEN = new Int32Array(SLOTS * NUMBERS);

/** Where four bytes begin that end with the quote at a place: the last that are looked at. */
const lastFour = (quote: number) => quote - 3;

/** Whether the id in a slot is the one between two quotes. */
function isKept(slot: number, from: number, to: number): boolean {
  let place = slot * NUMBERS;
  if (WRITTEN[place] !== to - from) return false;
  for (let at = from; at < lastFour(to); at += 4) {
    place += 1;
    if (WRITTEN[place] !== view.getInt32(at, true)) return false;
  }
  return WRITTEN[place + 1] === view.getInt32(lastFour(to), true);
}

function newId(slot: number, from: number, to: number): string | undefined {
  if (to - from > MOST_LETTERS) return giveUp();
  const made = asciiText(from + 1, to);
  if (!isIdByLetters(made)) return giveUp();
  if (lastFour(to) >= from && to - from < MOST_KEPT) keep(made, slot, from, to);
  return made;
}

/** What is written longer does not fit. */
const MOST_KEPT = (NUMBERS - 1) * 4;

function keep(made: string, slot: number, from: number, to: number): void {
  let place = slot * NUMBERS;
  WRITTEN[place] = to - from;
  for (let at = from; at < lastFour(to); at += 4) {
    place += 1;
    WRITTEN[place] = view.getInt32(at, true);
  }
  WRITTEN[place + 1] = view.getInt32(lastFour(to), true);
  KEPT[slot] = made;
}
