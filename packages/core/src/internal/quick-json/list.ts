import { id } from "./id.ts";
import { closeList, opensList, takesComma } from "./structure.ts";

/** The list that stands here, of entries that a function reads. */
export function listOf<T>(entry: () => T, min: number, max: number): T[] {
  if (!opensList()) return end([], min, max);
  const list = [entry()]; // With its first entry in it, it does not make room for many.
  while (takesComma()) list.push(entry());
  return end(list, min, max);
}

/** The same for ids, by themselves: they are most of all entries. */
export function idList(min: number, max: number): (string | undefined)[] {
  if (!opensList()) return end([], min, max);
  const list = [id()];
  while (takesComma()) list.push(id());
  return end(list, min, max);
}

function end<T>(list: T[], min: number, max: number): T[] {
  closeList(list.length >= min && list.length <= max);
  return list;
}
