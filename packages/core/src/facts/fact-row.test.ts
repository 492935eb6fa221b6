import fc from "fast-check";
import { expect, test } from "vitest";
import { FACTS } from "./fact-catalogue.ts";
import { FactRow, placeOfFact } from "./fact-row.ts";
import { zeroes } from "./zeroes.ts";

const numbers = fc.array(fc.oneof(fc.nat(), fc.maxSafeNat()), {
  minLength: FACTS.length,
  maxLength: FACTS.length,
});

test("each fact of the record read last is at its place, to the last đồng", () => {
  const row = new FactRow();
  fc.assert(
    fc.property(numbers, (all) => {
      const values = zeroes();
      for (const [i, { id }] of FACTS.entries()) values[id] = all[i] as number;
      row.read(values);
      expect(FACTS.map(({ id }) => row.at(placeOfFact(id)))).toEqual(all);
      expect(row.values()).toEqual(values);
    }),
    { seed: 1336, numRuns: 50 },
  );
});

test("numbers that were copied stand where they stood, one that was put where it was put", () => {
  const row = new FactRow();
  fc.assert(
    fc.property(numbers, fc.nat({ max: FACTS.length - 1 }), fc.maxSafeNat(), (all, place, one) => {
      row.copy(Float64Array.from(all));
      row.put(place, one);
      expect(FACTS.map((_, i) => row.at(i))).toEqual(all.with(place, one));
    }),
    { seed: 1336, numRuns: 50 },
  );
});
