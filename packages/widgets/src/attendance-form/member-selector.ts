/** Finds the row of a member. Ids are letters, digits, dots and dashes, but a page may send others. */
export function memberSelector(id: string): string {
  return `[data-member="${CSS.escape(id)}"]`;
}
