/** A text without what steers a terminal: names of files and of fields come from outside. */
export function printable(text: string): string {
  return text.replace(/\p{Cc}|\p{Bidi_Control}/gu, "\u{FFFD}");
}
