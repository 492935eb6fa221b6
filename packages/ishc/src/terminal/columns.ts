import stringWidth from "string-width";

/** A text filled up with blanks to a width on the screen, where a letter may take two columns, or none. */
export function padEnd(text: string, width: number): string {
  return text + blanks(width - stringWidth(text));
}

/** The same with the blanks before it. */
export function padStart(text: string, width: number): string {
  return blanks(width - stringWidth(text)) + text;
}

/** How wide the widest of them is on the screen. */
export function widest(texts: readonly string[]): number {
  return texts.reduce((most, text) => Math.max(most, stringWidth(text)), 0);
}

/** A text cut between words into lines of at most a width; a longer word has a line of its own. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines[lines.length - 1];
    const longer = `${last} ${word}`;
    if (last !== undefined && stringWidth(longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

function blanks(count: number): string {
  return " ".repeat(Math.max(0, count));
}
