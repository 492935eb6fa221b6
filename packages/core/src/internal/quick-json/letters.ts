import { line } from "./line.ts";

const { bytes } = line;

/** The most letters that a text is made of here. */
export const MOST_LETTERS = 127;

/**
 * A list of codes of each length. Making a text of what is in a plain list of just
 * the right length takes half the time that any other way does.
 */
const LISTS = Array.from({ length: MOST_LETTERS + 1 }, (_, length) =>
  new Array<number>(length).fill(0),
);

/** The text of the first so many codes. */
export function textOf(codes: readonly number[], count: number): string {
  const list = LISTS[count] as number[];
  for (let i = 0; i < count; i += 1) list[i] = codes[i] as number;
  return String.fromCharCode.apply(null, list);
}

/** The text that stands from one place up to another, of ASCII. */
export function asciiText(from: number, to: number): string {
  const list = LISTS[to - from] as number[];
  for (let i = from; i < to; i += 1) list[i - from] = bytes[i] as number;
  return String.fromCharCode.apply(null, list);
}
