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
 * Asks whether a name answers to what somebody typed, with or without tone
 * marks, any of its words in any order, each from its beginning.
 *
 * @param name - a full name
 * @param typed - what was typed; a blank matches every name
 * @returns true when each typed word begins a word of the name
 * @example
 * import { matchesName } from "@ishc/core";
 * matchesName("Đặng Thị Hường", "huong dang"); // true
 * matchesName("Đặng Thị Hường", "hường"); // true
 * matchesName("Đặng Thị Hương", "hường"); // false
 */
export function matchesName(name: string, typed: string): boolean {
  const plain = words(foldVietnamese(name));
  const exact = words(name.normalize("NFC").toLowerCase());
  return words(typed.normalize("NFC").toLowerCase()).every((word) => {
    // Marks that were typed must be there; marks that were left out may be.
    const candidates = word === foldVietnamese(word) ? plain : exact;
    return candidates.some((candidate) => candidate.startsWith(word));
  });
}

const words = (text: string) => text.split(/\s+/).filter((word) => word !== "");
