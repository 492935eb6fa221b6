import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { text as textSchema } from "../schema.ts";
import { soundnessOf } from "../soundness.ts";
import { readLine } from "./read-line.ts";
import { text } from "./text.ts";

const MOST = 300;
const isSound = soundnessOf(textSchema(MOST));
const encoder = new TextEncoder();
const readBytes = (bytes: Uint8Array, most = MOST) => readLine(bytes, () => text(most));
const read = (written: string, most = MOST) => readBytes(encoder.encode(`"${written}"`), most);

test.each([
  ["ASCII", "CLB so 1"],
  ["Vietnamese", "Sổ Tấm lòng vàng, “Nguyễn Thị Ổn”: 500.000 ₫…"],
  ["one of just 127 letters", "ạ".repeat(127)],
  ["a longer one", "ạ".repeat(128)],
  ["the longest", "ạ".repeat(MOST)],
  ["another script", "自助小组"],
  ["letters of two halves", "👵👴"],
])("%s is read", (_, written) => {
  expect(read(written)).toBe(written);
});

test.each([
  ["an empty one", ""],
  ["blanks", "   "],
  ["blanks of another kind", "\u00a0\u2003"],
  ["one too long", "ạ".repeat(MOST + 1)],
  ["an escape", "Min\\u0068"],
  ["a line end", "Minh\nHọa"],
  ["a tab", "Minh\tHọa"],
  ["letters that are not composed", "Minh Họa".normalize("NFD")],
  ["a character nobody sees", "Minh\u0085"],
])("%s is given up", (_, written) => {
  expect(read(written)).toBeUndefined();
});

describe("a short bound", () => {
  test.each([
    ["ạ", 1, "ạ"],
    ["ạạ", 1, undefined],
    ["👵", 2, "👵"],
    ["👵", 1, undefined],
  ])("%s in %i", (written, most, expected) => {
    expect(read(written, most)).toBe(expected);
  });
});

test.each([
  ["a second byte missing", [0xc3]],
  ["a third byte missing", [0xe1, 0xba]],
  ["a letter written in too many bytes", [0xc1, 0xa1]],
  ["one in three instead of two", [0xe0, 0x83, 0xa0]],
  ["half a letter", [0xed, 0xa0, 0x80]],
  ["a byte of no letter", [0xff]],
  ["a second byte alone", [0x82]],
])("%s is no UTF-8, and given up", (_, wrong) => {
  expect(readBytes(Uint8Array.from([34, 65, ...wrong, 65, 34]))).toBeUndefined();
  expect(readBytes(Uint8Array.from([34, ...wrong, 34]))).toBeUndefined();
});

test("any text is read as it is where it is sound, or given up", () => {
  const letters = fc.oneof(
    fc.constantFrom(..."aạđổ –“”… ₫"),
    fc.integer({ min: 0, max: 0x24ff }).map((code) => String.fromCharCode(code)),
    fc.string({ unit: "binary", maxLength: 1 }),
  );
  fc.assert(
    fc.property(fc.string({ unit: letters, maxLength: 140 }), (each) => {
      const value = readBytes(encoder.encode(JSON.stringify(each)));
      if (value === undefined) return;
      expect(value).toBe(each);
      expect(isSound(value)).toBe(true);
    }),
    { seed: 1336, numRuns: 2000 },
  );
});
