import { misuse } from "../errors.ts";
import type { SustainabilityMethod } from "./method.ts";
import type { Sustainability } from "./sustainability-result.ts";

/** Throws where a result was scored by another method than the one at hand. */
export function requireScoredBy(
  { method: scored }: Pick<Sustainability, "method">,
  { id, version }: Pick<SustainabilityMethod, "id" | "version">,
): void {
  if (scored.id === id && scored.version === version) return;
  throw misuse(
    `a result by version ${version} of ${id}`,
    `version ${scored.version} of ${scored.id}`,
    "Pass the method it was scored by, or score anew.",
  );
}
