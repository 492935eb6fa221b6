import fc from "fast-check";
import { expect, test } from "vitest";
import { RollPlaces } from "./roll-places.ts";

/** Ids of a roll, and lists as registers have them: by the roll with some left out, or in any order. */
const asked = fc.uniqueArray(fc.string({ maxLength: 3 }), { maxLength: 20 }).chain((roll) => {
  const byTheRoll = fc.subarray(roll);
  const inAnyOrder = fc.shuffledSubarray(roll);
  const ofStrangers = fc.array(fc.string({ maxLength: 3 }), { maxLength: 3 });
  const lists = fc.array(fc.oneof(byTheRoll, inAnyOrder, ofStrangers), { maxLength: 6 });
  return fc.tuple(fc.constant(roll), lists);
});

test("everybody has the place that the roll gives, whoever was asked for before", () => {
  fc.assert(
    fc.property(asked, ([roll, lists]) => {
      const places = new RollPlaces(roll.map((id) => ({ id })));
      const ids = lists.flat();
      expect(ids.map((id) => places.placeOf(id))).toEqual(ids.map((id) => roll.indexOf(id)));
    }),
    { seed: 1336, numRuns: 500 },
  );
});
