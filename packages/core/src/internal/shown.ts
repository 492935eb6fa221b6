import type { IssueValue } from "../issue.ts";

/** Shows a received value as short plain JSON; objects and lists by their kind alone. */
export function shown(value: unknown): IssueValue {
  if (typeof value === "string") return value.slice(0, 200);
  if (typeof value === "boolean" || value === null) return value;
  if (typeof value === "number") return Number.isFinite(value) ? value : String(value);
  return kindOf(value);
}

export function kindOf(value: unknown): string {
  try {
    return Array.isArray(value) ? "array" : typeof value;
  } catch {
    return "object"; // Asking a revoked proxy throws.
  }
}
