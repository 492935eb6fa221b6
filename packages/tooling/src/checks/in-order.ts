import type { Check } from "./outcome.ts";

/**
 * Does something with each check as soon as those that it has to come after are done with; what need not
 * wait for one another is done at the same time.
 *
 * @param checks - each behind those that it has to come after; of these, such as are not in the list do
 *   not keep it waiting
 * @param act - never rejects
 * @returns what came of each, in the order of the checks
 */
export function inOrder<T>(
  checks: readonly Check[],
  act: (check: Check) => Promise<T>,
): Promise<T[]> {
  const begun = new Map<string, Promise<T>>();
  for (const check of checks) {
    const before = Promise.all(check.after.map((name) => begun.get(name)));
    begun.set(
      check.name,
      before.then(() => act(check)),
    );
  }
  return Promise.all(begun.values());
}
