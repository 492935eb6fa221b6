/** Control characters but tab and line ends, and halves of broken surrogate pairs. */
const UNPRINTABLE = /(?![\t\n\r])\p{Cc}|\p{Cs}/u;

/**
 * Asks whether a text can be read as it stands: the same question as behind the
 * issue `bad-text`, for forms, which carry no parser.
 *
 * @param text - any text
 * @returns false where it has control characters or broken Unicode; a blank is sound
 * @example
 * import { isPrintable } from "@ishc/core";
 * isPrintable("Lê Thị Ánh"); // true
 * isPrintable("Lê\u0007"); // false
 */
export function isPrintable(text: string): boolean {
  return !UNPRINTABLE.test(text);
}
