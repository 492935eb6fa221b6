import { asciiText, MOST_LETTERS } from "./letters.ts";
import { CODES, giveUp, line } from "./line.ts";

const { bytes, cursor } = line;
const { ZERO } = CODES;

/** More may not be exact. */
const MOST_DIGITS = 15;

/** The whole number that stands here, in digits alone. */
export function wholeNumber(min: number, max: number): number | undefined {
  const from = cursor.at;
  let at = from;
  let number = 0;
  for (let digit = digitAt(at); digit >= 0; digit = digitAt(at)) {
    number = number * 10 + digit;
    at += 1;
  }
  cursor.at = at;
  const length = at - from;
  if (length === 0 || length > MOST_DIGITS || (length > 1 && bytes[from] === ZERO)) return giveUp();
  return number >= min && number <= max ? number : giveUp();
}

/** The digit at a place; below 0 where something else stands. */
function digitAt(at: number): number {
  const digit = (bytes[at] as number) - ZERO;
  return digit <= 9 ? digit : -1;
}

/** The number that stands here. */
export function anyNumber(min: number, max: number): number | undefined {
  const from = cursor.at;
  let to = from;
  while (IN_NUMBERS[bytes[to] as number] === 1 && to - from < MOST_LETTERS) to += 1;
  cursor.at = to;
  const written = asciiText(from, to);
  const number = written === last.written ? last.number : readNumber(written);
  return number >= min && number <= max ? number : giveUp();
}

/** The number read last: the loans of a club have nearly all the same rate. */
const last = { written: "", number: Number.NaN };

function readNumber(written: string): number {
  last.written = written;
  last.number = NUMBER.test(written) ? Number(written) : Number.NaN;
  return last.number;
}

/** As JSON has it. */
const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;

const IN_NUMBERS = Uint8Array.from({ length: 256 }, (_, code) =>
  /[0-9.eE+-]/.test(String.fromCharCode(code)) ? 1 : 0,
);
