import type { IssuePath } from "../../issue.ts";
import type { Report } from "./report.ts";

/** Reports every value that an earlier entry of the list at `path` already has under `key`. */
export function checkDistinct(
  values: readonly string[],
  key: string,
  path: IssuePath,
  report: Report,
): void {
  const seen = new Set<string>();
  for (const [i, received] of values.entries()) {
    if (seen.has(received)) report("duplicate", [...path, i, key], { received });
    seen.add(received);
  }
}
