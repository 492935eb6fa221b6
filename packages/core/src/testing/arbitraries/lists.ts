import fc from "fast-check";

/** A short list whose entries get ids of their own: `t1`, `t2`, … */
export function numbered<T extends object>(
  prefix: string,
  entry: fc.Arbitrary<T>,
  maxLength = 4,
): fc.Arbitrary<(T & { id: string })[]> {
  return fc
    .array(entry, { maxLength })
    .map((entries) => entries.map((each, i) => ({ id: `${prefix}${i + 1}`, ...each })));
}

/** A short list, or an empty one where there is nothing to choose from. */
export function listOf<C, T>(
  choices: readonly C[],
  entry: (choice: C) => fc.Arbitrary<T>,
  maxLength = 4,
): fc.Arbitrary<T[]> {
  if (choices.length === 0) return fc.constant([]);
  return fc.array(fc.constantFrom(...choices).chain(entry), { maxLength });
}

/** Only the first of the entries that are alike in some way. */
export function distinctBy<T>(entries: readonly T[], keyOf: (entry: T) => string): T[] {
  const keys = new Set<string>();
  return entries.filter((entry) => !keys.has(keyOf(entry)) && keys.add(keyOf(entry)));
}
