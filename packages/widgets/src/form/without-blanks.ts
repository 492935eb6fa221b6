/** A row with optional fields left out where nothing was entered. */
type Blankable<T> = { [K in keyof T]: T[K] | undefined };

/** Leaves out the fields that hold nothing: in a document, absent means that nobody said. */
export function withoutBlanks<T extends object>(row: Blankable<T>): T {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined)) as T;
}
