import { canonicalJson } from "@ishc/core";
import { sha256 } from "./sha-256.ts";

/** SHA-256 of the canonical JSON of a document, in hexadecimal. */
export async function contentHash(document: unknown): Promise<string> {
  return sha256(canonicalJson(document));
}
