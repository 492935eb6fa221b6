import { FetchedPart } from "./fetched-part.ts";

/**
 * The words of an element in a language other than Vietnamese. Until they are
 * here, and where they cannot be had, elements speak Vietnamese.
 *
 * @example
 * ```ts
 * const english = new FetchedWords((_again) => import("./en.ts"));
 * ```
 */
export class FetchedWords<W extends object> extends FetchedPart<{ readonly words: W }> {
  /** The words, once they are here. */
  get words(): W | undefined {
    return this.value?.words;
  }
}
