/** A unit’s name inside a sentence: “Tỉnh Minh Họa” becomes “tỉnh Minh Họa”. */
export function withinSentence(name: string): string {
  return name.slice(0, 1).toLocaleLowerCase("vi") + name.slice(1);
}
