/** The characters that JSON is built of. */
export const BLANK = 32;
export const QUOTE = 34;
export const COMMA = 44;
export const DASH = 45;
export const ZERO = 48;
export const OPEN_LIST = 91;
export const BACKSLASH = 92;
export const CLOSE_LIST = 93;
export const OPEN_OBJECT = 123;
export const CLOSE_OBJECT = 125;

/** Whether a character may stand between the parts of a JSON text. */
export function isBlank(code: number): boolean {
  return code <= BLANK && (code === BLANK || code === 10 || code === 13 || code === 9);
}

/** The first place from one on where no blank stands. */
export function afterBlanks(bytes: Uint8Array, from: number): number {
  let at = from;
  while (isBlank(bytes[at] as number)) at += 1;
  return at;
}

/** Whether these very bytes stand at a place. */
export function standsAt(bytes: Uint8Array, at: number, expected: Uint8Array): boolean {
  for (let i = 0; i < expected.length; i += 1) if (bytes[at + i] !== expected[i]) return false;
  return true;
}

/** The digit at a place; below 0 where something else stands. */
export function digitAt(bytes: Uint8Array, at: number): number {
  const digit = (bytes[at] as number) - ZERO;
  return digit >= 0 && digit <= 9 ? digit : -1;
}
