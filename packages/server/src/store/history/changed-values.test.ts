import { buildRegister } from "@ishc/core/testing";
import fc from "fast-check";
import { expect, test } from "vitest";
import { changedValues, withChanges } from "./changed-values.ts";

test.each([
  ["nothing", { a: 1 }, { a: 1 }, []],
  ["the first version", undefined, { a: 1 }, [{ path: [], after: { a: 1 } }]],
  ["a value", { a: { b: 1 } }, { a: { b: 2 } }, [{ path: ["a", "b"], before: 1, after: 2 }]],
  ["a field more", {}, { a: null }, [{ path: ["a"], after: null }]],
  ["a field less", { a: 0 }, {}, [{ path: ["a"], before: 0 }]],
  ["a value in a row", [{ a: 1 }], [{ a: 2 }], [{ path: [0, "a"], before: 1, after: 2 }]],
  ["a row more at the end", [1], [1, 2], [{ path: [], from: 1, before: [], after: [2] }]],
  ["a row more in front", [1], [2, 1], [{ path: [], from: 0, before: [], after: [2] }]],
  ["a row less in between", [1, 2, 3], [1, 3], [{ path: [], from: 1, before: [2], after: [] }]],
  ["a row twice", [1], [1, 1], [{ path: [], from: 1, before: [], after: [1] }]],
  ["a list emptied", { a: [1] }, { a: [] }, [{ path: ["a"], from: 0, before: [1], after: [] }]],
  ["a list that is none any more", [1], {}, [{ path: [], before: [1], after: {} }]],
])("%s", (_, before, after, changes) => {
  expect(changedValues(before, after)).toEqual(changes);
});

test("a member more is one difference", () => {
  const register = buildRegister();
  const [first, ...others] = register.members ?? [];
  expect(changedValues({ ...register, members: others }, register)).toEqual([
    { path: ["members"], from: 0, before: [], after: [first] },
  ]);
});

const json = fc.jsonValue({ noUnicodeString: false, maxDepth: 4 }).map((value) => {
  // As JSON has it: −0 is 0.
  return JSON.parse(JSON.stringify(value)) as unknown;
});

test("the changes of a version, made to the one before, give it", () => {
  fc.assert(
    fc.property(json, json, (before, after) => {
      expect(withChanges(before, changedValues(before, after))).toEqual(after);
    }),
    { seed: 1336, numRuns: 500 },
  );
});

test("they survive being written down", () => {
  const small = fc.array(fc.record({ id: fc.nat(3), n: fc.nat(2) }, { requiredKeys: ["id"] }));
  fc.assert(
    fc.property(small, small, (before, after) => {
      const written = JSON.stringify(changedValues({ rows: before }, { rows: after }));
      expect(withChanges({ rows: before }, JSON.parse(written))).toEqual({ rows: after });
    }),
    { seed: 1336, numRuns: 500 },
  );
});
