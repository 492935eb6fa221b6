/**
 * A text of an address as a database may be asked for it: none keeps a zero within a text, and PostgreSQL does not even
 * look for one. A letter that no id has stands for it.
 */
export function withoutZeros(text: string): string {
  return text.replaceAll("\0", "\u{FFFD}");
}
