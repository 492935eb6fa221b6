/**
 * A line as it may be shown: what documents, files and calls are named must not steer the terminal. Tabs
 * stand between the columns of tables.
 */
export function printable(line: string): string {
  return line.replace(/[^\P{Cc}\t]/gu, "\u{FFFD}");
}
