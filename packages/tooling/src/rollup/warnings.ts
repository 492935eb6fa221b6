import type { RollupLog } from "rollup";

/**
 * Turns a bundler's warning into a failed build.
 *
 * A warning nobody reads is how a circular import or an unresolved module
 * reaches readers; a failed build is read. Only warnings about code that is
 * not ours, inside node_modules, are let through, and modules of types alone.
 *
 * @throws Error with the bundler's message
 */
export function failOnWarning(log: RollupLog): void {
  if (log.code === "EMPTY_BUNDLE") return;
  const places = [log.id, ...(log.ids ?? [])].filter((place) => place !== undefined);
  const notOurs = places.length > 0 && places.every((place) => place.includes("node_modules"));
  if (notOurs) return;
  throw new Error(log.message);
}
