import type { Issue, IssuePath } from "../../issue.ts";

/**
 * Every value that an earlier entry of the list at `path` already has under
 * `key`. By itself, because the attendance form carries it into web pages.
 */
export function duplicateIssues(values: readonly string[], key: string, path: IssuePath): Issue[] {
  const seen = new Set<string>();
  return values.flatMap((received, i) => {
    if (seen.has(received)) return [{ code: "duplicate", path: [...path, i, key], received }];
    seen.add(received);
    return [];
  });
}
