import { misuse } from "../errors.ts";
import type { MethodBand, MethodDimension } from "./method.ts";

/** What the kit has no words for needs a name. */
export function requireName(
  { key, name }: Pick<MethodDimension | MethodBand, "key" | "name">,
  known: readonly string[],
): void {
  if (name !== undefined || known.includes(key)) return;
  throw misuse(`a name of ${key}`, name, `Only ${known.join(", ")} have one already.`);
}

/** Throws for a key that is there twice. */
export function requireOnce(keys: readonly string[], what: string): void {
  const twice = keys.find((key, i) => keys.indexOf(key) !== i);
  if (twice !== undefined) throw misuse(`each ${what} once`, twice, "Leave out one of the two.");
}
