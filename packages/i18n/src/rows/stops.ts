import type { IssuePath } from "@ishc/core";

/** What is written somewhere on the way to a row. */
export interface Stop {
  /** The names that lead there, from the outside in. */
  readonly names: readonly string[];
  /** What is written there; undefined where the document has no such place. */
  readonly value: unknown;
  /** Whether it is an entry of a list; `inner` for one that lies in another entry. */
  readonly entry: "outer" | "inner" | undefined;
  /** Whether the way ends there. */
  readonly isEnd: boolean;
}

/**
 * The entries on the way to a place of a document, and the place itself; and
 * what they lie in, where that is more than a section: a fund, but not “funds”.
 */
export function stopsTo(path: IssuePath, document: unknown): Stop[] {
  const stops: Stop[] = [];
  const names: string[] = [];
  let value = document;
  path.forEach((step, i) => {
    value = value === undefined ? undefined : Reflect.get(Object(value), step);
    const isEnd = i === path.length - 1;
    if (typeof step === "number") {
      const entry = stops.some((stop) => stop.entry) ? "inner" : "outer";
      stops.push({ names: [...names], value, entry, isEnd });
      return;
    }
    names.push(step);
    const isGroup = names.length > 1 && !Array.isArray(value);
    if (isEnd || isGroup) stops.push({ names: [...names], value, entry: undefined, isEnd });
  });
  return stops;
}
