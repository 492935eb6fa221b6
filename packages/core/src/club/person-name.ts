/**
 * Folds a Vietnamese text for searching: no tone marks, no đ, lower case,
 * single spaces; the same for composed (NFC) and decomposed (NFD) text. Plain
 * Unicode folding leaves đ as it is, and so finds no Đặng for “dang”.
 *
 * @param text - any text
 * @returns the folded text
 * @example
 * import { foldVietnamese } from "@ishc/core";
 * foldVietnamese("  Đặng  Thị Hường "); // "dang thi huong"
 */
export function foldVietnamese(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/đ/g, "d")
    .replace(/\s+/g, " ")
    .trim();
}

/**
 * The given name: the last word of a Vietnamese name, by which lists are sorted.
 *
 * @param name - a full name, family name first
 * @returns its last word
 * @example
 * import { givenName } from "@ishc/core";
 * givenName("Nguyễn Thị Hồng Ánh"); // "Ánh"
 */
export function givenName(name: string): string {
  return /\S*$/.exec(name.trim())?.[0] ?? "";
}

const collator = () => new Intl.Collator("vi");

/**
 * Sorts people as a Vietnamese roll does: by given name, then by the whole
 * name, in the order of the Vietnamese alphabet and tones.
 *
 * @param people - anything with a `name`
 * @returns a new list
 * @example
 * import { sortByGivenName } from "@ishc/core";
 * sortByGivenName([{ name: "Trần Văn Bình" }, { name: "Lê Thị Ánh" }])[0].name; // "Lê Thị Ánh"
 */
export function sortByGivenName<T extends { readonly name: string }>(people: readonly T[]): T[] {
  const { compare } = collator();
  return [...people].sort(
    (a, b) => compare(givenName(a.name), givenName(b.name)) || compare(a.name, b.name),
  );
}

/**
 * Asks whether a name answers to what somebody typed: any of its words in any
 * order, each from its beginning. A mark that was typed must be there; one that
 * was left out may be. Where in a word a tone is written does not matter:
 * “hoà” finds “Hòa”.
 *
 * @param name - a full name
 * @param typed - what was typed; a blank matches every name
 * @returns true when each typed word begins a word of the name
 * @example
 * import { matchesName } from "@ishc/core";
 * matchesName("Đặng Thị Hường", "huong dang"); // true
 * matchesName("Đặng Thị Hường", "hương"); // true
 * matchesName("Đặng Thị Hương", "hường"); // false
 */
export function matchesName(name: string, typed: string): boolean {
  const own = spelledWords(name);
  return spelledWords(typed).every((word) => own.some((candidate) => begins(candidate, word)));
}

/** A word as Vietnamese spells it: letters without tone, and the tone of the word. */
interface SpelledWord {
  readonly letters: readonly string[];
  readonly tone: string;
}

const TONE = /[\u0300\u0301\u0303\u0309\u0323]/;

function spelledWords(text: string): SpelledWord[] {
  const words = text.normalize("NFD").toLowerCase().split(/\s+/);
  return words
    .filter((word) => word !== "")
    .map((word) => ({
      letters: word.replace(TONE, "").match(/\P{M}\p{M}*/gu) ?? [],
      tone: TONE.exec(word)?.[0] ?? "",
    }));
}

function begins(word: SpelledWord, typed: SpelledWord): boolean {
  if (typed.tone !== "" && typed.tone !== word.tone) return false;
  return typed.letters.every((letter, i) => {
    const own = word.letters[i] ?? "";
    return letter === own || letter === foldVietnamese(own);
  });
}
