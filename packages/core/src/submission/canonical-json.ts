/**
 * Writes JSON in one way only: the keys of every object in the order of their
 * code units, no blanks, fields without a value left out. Two documents that
 * say the same have the same text. What a submission's content hash is taken
 * of, on the phone and on the server (our own choice).
 *
 * @param value - plain JSON
 * @returns its text
 * @example
 * import { canonicalJson } from "@ishc/core";
 * canonicalJson({ b: [1, null], a: undefined, A: "ế" }); // '{"A":"ế","b":[1,null]}'
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
  let fields = "";
  for (const key of Object.keys(value).sort()) {
    const field = (value as Record<string, unknown>)[key];
    if (field === undefined) continue;
    fields += `${fields && ","}${JSON.stringify(key)}:${canonicalJson(field)}`;
  }
  return `{${fields}}`;
}
