import fc from "fast-check";
import { CHANGES, CUTS, FIELDS, REPLACEMENTS, SLIPS } from "./changes.ts";
import { placeAt } from "./place.ts";

/** One thing done to a document; plain data, so that it can be printed and made smaller. */
export interface Mutation {
  /** The name of one of {@link CHANGES}. */
  readonly change: string;
  /** Where. */
  readonly way: readonly number[];
  /** Which, where there is a choice. */
  readonly pick: number;
}

/** Slips and cuts more often than hostile values, or hardly a register would still be accepted. */
const change = fc.oneof(
  ...[SLIPS, CUTS, SLIPS, CUTS, FIELDS, REPLACEMENTS].map((group) =>
    fc.constantFrom(...Object.keys(group)),
  ),
);

const mutation: fc.Arbitrary<Mutation> = fc.record({
  change,
  way: fc.array(fc.nat({ max: 999 }), { minLength: 2, maxLength: 6, size: "max" }),
  pick: fc.nat({ max: 999 }),
});

/** One to five things done to a document, most often one or two. */
export const mutations: fc.Arbitrary<Mutation[]> = fc
  .constantFrom(1, 1, 1, 1, 2, 2, 2, 3, 4, 5)
  .chain((most) => fc.array(mutation, { minLength: 1, maxLength: most, size: "max" }));

/** A copy of a sound document with things done to it. */
export function mutated(document: object, list: readonly Mutation[]): object {
  const copy = structuredClone(document);
  for (const { change, way, pick } of list) {
    const place = placeAt(copy, way);
    // Of a document of another version nothing else is said, so that is done now and then only.
    if (!place || (place.key === "schemaVersion" && pick % 8 !== 0)) continue;
    try {
      CHANGES[change]?.(place, copy, pick);
    } catch {
      // A frozen holder, or a proxy that throws: nothing more can be done to it.
    }
  }
  return copy;
}
