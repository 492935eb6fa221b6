import { hash } from "node:crypto";

/** SHA-256 of a text in UTF-8, in lower-case hexadecimal. */
export async function sha256(text: string): Promise<string> {
  // Web Crypto goes through other threads, which takes ten times as long for texts this short.
  return hash("sha256", text, "hex");
}
