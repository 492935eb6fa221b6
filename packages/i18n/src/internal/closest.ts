/**
 * Finds what is known of a place in a document by the names that lead to it,
 * from the outside in: by as many of them as are known, at least the last.
 */
export function closest<T>(
  steps: readonly string[],
  find: (name: string) => T | undefined,
): T | undefined {
  for (let i = 0; i < steps.length; i += 1) {
    const found = find(steps.slice(i).join("."));
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The names that lead to a field, from a path such as `members[].memberships[].kind`. */
export function stepsTo(field: string): string[] {
  return field.replace(/\[\]/g, "").split(".");
}
