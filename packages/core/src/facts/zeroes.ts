import { FACTS, type FactId } from "./fact-catalogue.ts";

/** What every record of facts is copied from, so that all have one order and one layout in memory. */
const ZEROES = Object.fromEntries(FACTS.map((fact) => [fact.id, 0])) as Record<FactId, number>;

/** Facts with nothing counted, to count into. */
export function zeroes(): Record<FactId, number> {
  return { ...ZEROES };
}
