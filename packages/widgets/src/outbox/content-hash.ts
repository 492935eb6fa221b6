import { sha256 } from "./sha256.ts";

/**
 * The content hash of a submission: SHA-256 over its canonical JSON, the same
 * that a server makes (`docs/specifications/delivery.md`).
 *
 * @param submission - plain JSON
 * @returns 64 lower-case hexadecimal digits
 */
export function contentHash(submission: unknown): string {
  return sha256(new TextEncoder().encode(canonicalJson(submission)));
}

/** Keys in the order of their code units, no blanks, fields without a value left out. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
  const fields = Object.entries(value)
    .filter(([, field]) => field !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, field]) => `${JSON.stringify(key)}:${canonicalJson(field)}`);
  return `{${fields.join(",")}}`;
}
