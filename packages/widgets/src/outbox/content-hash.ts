import { canonicalJson } from "@ishc/core";
import { hex } from "./hex.ts";

/**
 * The content hash of a submission: SHA-256 over its canonical JSON, the same
 * that a server makes (`docs/specifications/delivery.md`).
 *
 * Pages without https have no `crypto.subtle`. There the canonical JSON stands
 * for itself: on the device it only tells one content from another.
 *
 * @param submission - plain JSON
 * @returns 64 lower-case hexadecimal digits, or the canonical JSON
 */
export async function contentHash(submission: unknown): Promise<string> {
  const text = canonicalJson(submission);
  const { subtle } = crypto as { readonly subtle?: SubtleCrypto };
  if (!subtle) return text;
  const digest = await subtle.digest("SHA-256", new TextEncoder().encode(text));
  return hex(new Uint8Array(digest));
}
