import { isCivilDate } from "../calendar/civil-date.ts";
import { isPartialDate } from "../calendar/partial-date.ts";

/**
 * What the checks of a schema ask, asked more quickly: by looking at letters
 * one by one, where a regular expression or the calendar would cost many times
 * as much. Kept apart from the checks themselves, which a form in a page carries.
 */

/** The same as `isId`. */
export function isIdByLetters(value: string): boolean {
  if (value.length > 64 || roleInId(value, 0) !== LETTER) return false;
  for (let i = 1; i < value.length; i += 1) if (roleInId(value, i) === 0) return false;
  return true;
}

const LETTER = 1;
const SIGN = 2;

/** By character code: what it can be in an id, or 0. */
const ROLES_IN_ID = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  if (/[A-Za-z0-9]/.test(character)) return LETTER;
  return /[._-]/.test(character) ? SIGN : 0;
});

function roleInId(value: string, at: number): number {
  const code = value.charCodeAt(at);
  return code < 128 ? (ROLES_IN_ID[code] ?? 0) : 0; // No code at all, after the end, is not below either.
}

/** The same as `isCivilDate`, which is asked only where the length of the month matters. */
export function isDayByDigits(value: string): boolean {
  if (value.length !== 10) return false;
  if (value.charCodeAt(4) !== DASH || value.charCodeAt(7) !== DASH) return false;
  const century = twoDigits(value, 0);
  const month = twoDigits(value, 5);
  const day = twoDigits(value, 8);
  if (century < 18 || century > 21 || twoDigits(value, 2) < 0) return false;
  if (month < 1 || month > 12 || day < 1) return false;
  return day <= 28 || (day <= 30 && month !== 2) || isCivilDate(value);
}

/** The same as `isPartialDate`. */
export function isPartialByDigits(value: string): boolean {
  return isDayByDigits(value) || isPartialDate(value);
}

/** The number written at a place in two digits; below 0 where others than digits stand. */
function twoDigits(value: string, at: number): number {
  const tens = value.charCodeAt(at) - ZERO;
  const ones = value.charCodeAt(at + 1) - ZERO;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : -1;
}

const ZERO = 48;
const DASH = 45;

/**
 * Anything but Latin letters with the marks of Vietnamese, digits, and what is
 * written between them. Without it a text is in NFC and printable as it stands:
 * none of these joins with another in composing.
 */
const DOUBTFUL = /[^\t\n\r -~\u00A1-\u02FF\u1EA0-\u1EF9\u2010-\u2027\u20AB]/;

/**
 * Whether a text is certainly composed, printable and not blank. A no says
 * nothing: then the checks themselves have to be asked.
 */
export function isPlainText(value: string): boolean {
  return !DOUBTFUL.test(value) && (value.charCodeAt(0) > SPACE || value.trim() !== "");
}

const SPACE = 32;
