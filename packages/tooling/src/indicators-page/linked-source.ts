import type { Source } from "@ishc/core";

/** A source by its short name, as a link where there is an address. */
export function linkedSource(source: Source | undefined): string {
  if (!source) return "";
  const { short, where, address } = source;
  const name = address === undefined ? short.en : `[${short.en}](${address})`;
  return where === undefined ? name : `${name}, ${where}`;
}
