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
  // Most rows are: the engine writes them many times faster.
  if (isInOrder(value)) return JSON.stringify(value) ?? "null";
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
  const record = value as Readonly<Record<string, unknown>>;
  const fields = Object.keys(record)
    .sort()
    .filter((key) => record[key] !== undefined)
    .map((key) => `${JSON.stringify(key)}:${canonicalJson(record[key])}`);
  return `{${fields.join(",")}}`;
}

/** Whether all keys stand in their order already, at every depth. */
function isInOrder(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return true;
  if (Array.isArray(value)) return value.every(isInOrder);
  let last = "";
  for (const key of Object.keys(value)) {
    if (key < last) return false;
    last = key;
    if (!isInOrder((value as Readonly<Record<string, unknown>>)[key])) return false;
  }
  return true;
}
