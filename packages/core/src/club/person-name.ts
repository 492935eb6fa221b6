/**
 * Folds a Vietnamese text for searching: no tone marks, no đ, lower case,
 * single spaces; the same for composed (NFC) and decomposed (NFD) text. Plain
 * Unicode folding leaves đ as it is, and so finds no Đặng for “dang”. The Icelandic
 * ð, which old Vietnamese fonts left in many files, counts as đ.
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
    .replace(/[đð]/g, "d")
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
 * was left out may be. Where in a word a tone is written does not matter
 * (“hoà” finds “Hòa”), nor whether a last i is written y (“mĩ” finds “Mỹ”), nor
 * how the parts of a word are joined (“h’bli” finds “H'Blĭ”).
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
  const own = wordsOf(name).flatMap(spellings);
  return wordsOf(typed).every((word) => own.some((candidate) => begins(candidate, spelled(word))));
}

/** Words, and the parts of those that an apostrophe or a hyphen joins. */
function wordsOf(text: string): readonly string[] {
  return (
    text
      .normalize("NFD")
      .toLowerCase()
      .replace(/ð/g, "đ")
      .match(/[^\s'’‘ʼ-]+/g) ?? []
  );
}

/** Where the only vowel of a word is an i at its end, y may stand for it, and the other way: Quí and Quý. */
function spellings(word: string) {
  return [
    word,
    word.replace(/^(qu|[^aeiouy]*)i(?=\p{M}*$)/u, "$1y"),
    word.replace(/^(qu|[^aeiouy]*)y(?=\p{M}*$)/u, "$1i"),
  ].map(spelled);
}

const TONE = /[\u0300\u0301\u0303\u0309\u0323]/;

/** A word as Vietnamese spells it: its tone, or nothing, and its letters without it. */
function spelled(word: string): readonly string[] {
  return [TONE.exec(word)?.[0] ?? "", ...(word.replace(TONE, "").match(/\P{M}\p{M}*/gu) ?? [])];
}

/** A tone that was not typed is like a mark that was not: what is left of it without marks is nothing. */
function begins(word: readonly string[], typed: readonly string[]): boolean {
  return typed.every((part, i) => part === word[i] || part === foldVietnamese(word[i] ?? ""));
}
