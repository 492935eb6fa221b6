import { beginLine, isAtEnd } from "./line.ts";
import { skipBlanks } from "./structure.ts";

/**
 * Reads JSON and asks whether it is sound in one go: straight from its bytes, by
 * what must come there. Only what is written the usual way is taken — no escapes
 * in texts, no odd numbers, no field that the schema does not have — and anything
 * else is given up, sound or not; `JSON.parse` and the parser then say what is
 * there. What comes back is what `JSON.parse` would give, and sound.
 *
 * @param bytes - JSON in UTF-8
 * @param value - reads the value that stands in the line, with functions of this folder
 * @returns the value, or undefined where it cannot be read this way
 */
export function readLine(bytes: Uint8Array, value: () => unknown): unknown {
  if (!beginLine(bytes)) return undefined;
  skipBlanks();
  const read = value();
  skipBlanks();
  return isAtEnd() ? read : undefined;
}
