/** Two lower-case hexadecimal digits for each byte. Not by `Array.from`, which old libraries replace. */
export function hex(bytes: Uint8Array): string {
  return [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
