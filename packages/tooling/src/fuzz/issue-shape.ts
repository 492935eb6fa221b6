import type { Issue, IssuePath } from "@ishc/core";

/** Whether an issue is plain JSON, and its texts are short. */
export function isPlain({ code, path, expected, received, ...more }: Issue): boolean {
  return (
    typeof code === "string" &&
    Object.keys(more).length === 0 &&
    path.every((step) => typeof step === "string" || Number.isInteger(step)) &&
    [expected, received].every(isPlainValue)
  );
}

function isPlainValue(value: Issue["expected"]): boolean {
  if (Array.isArray(value)) return value.every((each) => isShort(each));
  if (typeof value === "number") return Number.isFinite(value);
  return value === undefined || value === null || typeof value === "boolean" || isShort(value);
}

const isShort = (value: unknown): boolean => typeof value === "string" && value.length <= 200;

/** Whether all of a path but its last step leads to something, so that an issue says where it is. */
export function pathLeads(path: IssuePath, document: unknown): boolean {
  let node = document;
  for (const step of path.slice(0, -1)) {
    if (typeof node !== "object" || node === null) return false;
    try {
      if (!Object.hasOwn(node, step)) return false;
      node = (node as Record<string | number, unknown>)[step];
    } catch {
      return true; // It cannot be read, and the path says so.
    }
  }
  return (
    path.length === 0 || (typeof node === "object" && node !== null) || typeof node === "function"
  );
}
