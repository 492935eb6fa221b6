import { misuse } from "../errors.ts";

/** What the id of somebody who was forgotten begins with. */
const PREFIX = "forgotten-";

const PSEUDONYM = /^forgotten-[0-9a-z-]{1,40}$/;

/**
 * Asks whether an id is the pseudonym of somebody who was forgotten: that row
 * is to stay as it is, and nothing more is to be learned of the person.
 *
 * @param id - id of a member
 * @returns true where it begins with `forgotten-`
 * @example
 * import { isForgotten } from "@ishc/core";
 * isForgotten("forgotten-3f9a12bc"); // true
 * isForgotten("m12"); // false
 */
export function isForgotten(id: string): boolean {
  return id.startsWith(PREFIX);
}

/** What stands in place of the name: no two alike, so that nobody is taken for somebody else's double. */
export function nameOf(pseudonym: string): string {
  return `Đã xóa tên ${pseudonym.slice(PREFIX.length)}`;
}

/** @throws RangeError for what could be an ordinary id */
export function requirePseudonym(text: string): void {
  if (PSEUDONYM.test(text)) return;
  throw misuse(
    "a pseudonym: `forgotten-` and 1 to 40 small letters, digits or dashes",
    text,
    "Make one at random, such as `forgotten-` and the beginning of a random UUID.",
  );
}
