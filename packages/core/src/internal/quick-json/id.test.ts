import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isId } from "../written.ts";
import { id } from "./id.ts";
import { idList } from "./list.ts";
import { readLine } from "./read-line.ts";

const encoder = new TextEncoder();
const read = (written: string) => readLine(encoder.encode(written), id);

describe("an id", () => {
  test.each(["a", "m1", "m12", "abc", "abcd", "a".repeat(57), "a".repeat(58), "a".repeat(64)])(
    "%s is read, the first time and again",
    (each) => {
      expect(read(`"${each}"`)).toBe(each);
      expect(read(`"${each}"`)).toBe(each);
    },
  );

  test.each([
    ["nothing", ""],
    ["an empty one", '""'],
    ["one too long", `"${"a".repeat(65)}"`],
    ["one far too long", `"${"a".repeat(3000)}"`],
    ["one that begins with a sign", '".a"'],
    ["a blank in it", '"a b"'],
    ["an escape in it", '"a\\u0062"'],
    ["a letter of no id", '"ă"'],
    ["no quote before it", 'a"'],
    ["no quote after it", '"a'],
    ["another quote after it", '"a""'],
  ])("%s is given up", (_, written) => {
    expect(read(written)).toBeUndefined();
  });
});

test("ids that are alike, or fall together, are told apart", () => {
  const letters = fc.string({
    unit: fc.constantFrom("a", "b", "-", "1"),
    minLength: 1,
    maxLength: 66,
  });
  fc.assert(
    fc.property(fc.array(letters, { maxLength: 60 }), (ids) => {
      const sound = ids.filter(isId);
      const written = encoder.encode(JSON.stringify(sound));
      expect(readLine(written, () => idList(0, 60))).toEqual(sound);
      for (const each of ids)
        expect(read(JSON.stringify(each))).toBe(isId(each) ? each : undefined);
    }),
    { seed: 1336, numRuns: 300 },
  );
});
