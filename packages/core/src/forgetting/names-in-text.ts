import { foldVietnamese } from "../club/person-name.ts";

/** What stands where a name stood. One character, so that no text grows too long. */
export const LEFT_OUT = "…";

/**
 * Makes what leaves names out of a text, however they are written: small or
 * capital, with the marks or without, the marks apart from their letters or not, with
 * blanks, dashes or underscores between the words, as names of files have them. A name
 * of one word is left out only as it is written: “an” is also a word. A text without
 * any of the names stays as it is.
 *
 * @param names - full names, in Unicode NFC
 */
export function namesLeftOut(names: readonly string[]): (text: string) => string {
  const known = names.map((name) => name.trim()).filter((name) => name !== "");
  const [plain, loose] = [known.filter(isOneWord), known.filter((name) => !isOneWord(name))];
  const patterns = [
    patternOf(plain, "gu"),
    patternOf([...loose, ...loose.map(foldVietnamese)], "giu"),
  ].filter((pattern) => pattern !== undefined);
  return (text) => {
    const composed = text.normalize("NFC");
    const left = patterns.reduce((rest, pattern) => rest.replace(pattern, LEFT_OUT), composed);
    return left === composed ? text : left;
  };
}

function isOneWord(name: string): boolean {
  return !/\s/.test(name);
}

/** Whole words only; the longer name first, where one begins with another. */
function patternOf(names: readonly string[], flags: string): RegExp | undefined {
  if (names.length === 0) return undefined;
  const longestFirst = [...new Set(names)].sort((a, b) => b.length - a.length);
  const written = longestFirst.map((name) =>
    name
      .split(/\s+/)
      .map((word) => word.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&"))
      .join("[\\s_\\p{Pd}]+"),
  );
  const word = "[\\p{L}\\p{M}\\p{N}]";
  return new RegExp(`(?<!${word})(?:${written.join("|")})(?!${word})`, flags);
}
