/** One thing hands do on a keyboard: a key, perhaps with others held down, or a run of text. */
export type Stroke =
  | { readonly key: string; readonly held: readonly string[] }
  | { readonly text: string };

/**
 * Reads keys written for a test.
 *
 * Blanks separate keys; a key has its DOM name (`Tab`, `Enter`, `Space`,
 * `ArrowDown`), `+` joins keys held together, and text to type stands in
 * double quotes.
 *
 * @param keys - such as `Tab Shift+Tab "Nguyễn Thị Hoa" Enter`
 * @throws Error when a quotation mark is not closed
 */
export function parseStrokes(keys: string): Stroke[] {
  if ((keys.match(/"/g)?.length ?? 0) % 2 === 1) {
    throw new Error(`Text in ${keys} has no closing quotation mark.`);
  }
  return (keys.match(/"[^"]*"|[^\s"]+/g) ?? []).map((part) =>
    part.startsWith('"') ? { text: part.slice(1, -1) } : chord(part),
  );
}

/** Splits `Shift+Tab` into the key and those held; `+` alone is a key. */
function chord(part: string): Stroke {
  const keys = part === "+" ? [part] : part.split("+");
  const key = keys.at(-1) ?? part;
  return { key: key === "Space" ? " " : key, held: keys.slice(0, -1) };
}

/** A keyboard that a driver can press. */
export interface Keyboard {
  press(key: string, held: readonly string[]): Promise<void>;
  type(text: string): Promise<void>;
}

/** Presses the keys on a keyboard, one after another; see {@link parseStrokes}. */
export async function pressStrokes(keyboard: Keyboard, keys: string): Promise<void> {
  for (const stroke of parseStrokes(keys)) {
    if ("text" in stroke) await keyboard.type(stroke.text);
    else await keyboard.press(stroke.key, stroke.held);
  }
}
