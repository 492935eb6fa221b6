/**
 * The condition that a text stands in the line that is read, byte by byte, four
 * of them in a number; the last four may have some in common with those before.
 *
 * @param text - at least four ASCII characters
 * @throws Error for any other text
 */
export function standsHere(text: string): string {
  if (!/^[\x20-\x7e]{4,}$/.test(text)) {
    throw new Error(`${text}: a reader looks at four ASCII characters or more.`);
  }
  const last = text.length - 4;
  const places = Array.from({ length: Math.ceil(last / 4) }, (_, i) => i * 4);
  return [...places, last].map((place) => `four(${place}) === ${fourAt(text, place)}`).join(" && ");
}

/** Four characters as `four` gives them, the first in the lowest byte. */
function fourAt(text: string, place: number): string {
  const digits = [3, 2, 1, 0].map((i) =>
    text
      .charCodeAt(place + i)
      .toString(16)
      .padStart(2, "0"),
  );
  return `0x${digits.join("")}`;
}
