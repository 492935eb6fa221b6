/** So many people, in English. */
export function peopleEn(count: string): string {
  return count === "1" ? "1 person" : `${count} people`;
}
