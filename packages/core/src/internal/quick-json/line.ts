/**
 * The longest line that is read quickly, in bytes: eight times the fullest
 * register we have seen. Our choice.
 */
const LONGEST = 1 << 20;

/** Zeros behind a line: who looks some bytes ahead need not ask whether there are any. */
const MARGIN = 256;

const bytes = new Uint8Array(LONGEST + MARGIN);

/**
 * The line that is being read. There is one for the whole program, not one for
 * each of several readers: engines then know where it lies, which takes a tenth
 * off the time. Only of a file's own constants do they know that, so every file
 * here takes what it needs, of this and of {@link CODES}, into some.
 */
export const line = {
  /** The line, and zeros behind it. */
  bytes,
  /** The same, for looking at four bytes at once. */
  view: new DataView(bytes.buffer),
  /** What is read next, and where the line ends. */
  cursor: { at: 0, end: 0 },
};

/** Characters that JSON is built of. */
export const CODES = {
  BLANK: 32,
  QUOTE: 34,
  COMMA: 44,
  DASH: 45,
  POINT: 46,
  ZERO: 48,
  OPEN_LIST: 91,
  BACKSLASH: 92,
  CLOSE_LIST: 93,
  OPEN_OBJECT: 123,
  CLOSE_OBJECT: 125,
} as const;

const { cursor } = line;

/**
 * Begins with a line.
 *
 * @returns false for one that is too long
 */
export function beginLine(written: Uint8Array): boolean {
  const end = written.length;
  if (end > LONGEST) return false;
  bytes.set(written);
  bytes.fill(0, end, end + MARGIN);
  cursor.at = 0;
  cursor.end = end;
  return true;
}

/**
 * Gives the line up: what is read next stands behind its end, where nothing is
 * found. So it need not be asked after each value whether there was one, but only
 * once, after all of them.
 */
export function giveUp(): undefined {
  cursor.at = cursor.end + 1;
}

/** Whether all of the line was read, and nothing but the line. */
export function isAtEnd(): boolean {
  return cursor.at === cursor.end;
}
