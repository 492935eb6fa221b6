import { foldVietnamese } from "./person-name.ts";

/**
 * A number that names have in common which {@link foldVietnamese} folds alike;
 * others seldom have it. To find out quickly that names differ: the same number
 * proves nothing.
 *
 * @param name - any text
 * @returns a whole number; undefined where the text has letters that are not
 * looked at here, so that nothing can be said
 */
export function nameNumber(name: string): number | undefined {
  let number = 0;
  for (let i = 0; i < name.length; i += 1) {
    const code = name.charCodeAt(i);
    const letter = LETTERS[code] || letterOf(code);
    if (letter === STRANGE) return undefined;
    if (letter !== NOTHING) number = (number * 31 + letter) | 0;
  }
  return number;
}

/** What folding leaves out, and blanks, which names may differ in. */
const NOTHING = 1;
const STRANGE = 255;

/**
 * By character code, as far as Latin with its marks goes, and the marks by
 * themselves: all that Vietnamese is written in. 0 for what was not met yet.
 */
const LETTERS = new Uint8Array(0x1f00);

function letterOf(code: number): number {
  if (code >= LETTERS.length) return STRANGE;
  const folded = foldVietnamese(String.fromCharCode(code));
  const isOneLetter = folded.length === 1 && folded.charCodeAt(0) < 128;
  const letter = isOneLetter ? folded.charCodeAt(0) : folded === "" ? NOTHING : STRANGE;
  LETTERS[code] = letter;
  return letter;
}
