import { sha256 } from "./sha-256.ts";

/**
 * Writes JSON in one way only: the keys of every object in the order of their
 * code units, no blanks, fields without a value left out. Two documents that
 * say the same have the same text.
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
  const fields = Object.entries(value)
    .filter(([, field]) => field !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, field]) => `${JSON.stringify(key)}:${canonicalJson(field)}`);
  return `{${fields.join(",")}}`;
}

/** SHA-256 of the canonical JSON of a document, in hexadecimal. */
export async function contentHash(document: unknown): Promise<string> {
  return sha256(canonicalJson(document));
}
