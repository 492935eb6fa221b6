import fc from "fast-check";
import { expect, test } from "vitest";
import { anyNumber, wholeNumber } from "./number.ts";
import { readLine } from "./read-line.ts";

const read = (written: string, value: () => unknown) =>
  readLine(new TextEncoder().encode(written), value);
const whole = () => wholeNumber(1, 1e12);
const any = () => anyNumber(0, 1);

test.each<[string, number | undefined]>([
  ["0", undefined],
  ["1", 1],
  ["1000000000000", 1e12],
  ["1000000000001", undefined],
  ["01", undefined],
  ["-1", undefined],
  ["1.0", undefined],
  ["1e3", undefined],
  ["9".repeat(16), undefined],
  ["", undefined],
])("as a whole number from 1 to 1e12, %j is %s", (written, expected) => {
  expect(read(written, whole)).toBe(expected);
});

test.each<[string, number | undefined]>([
  ["0", 0],
  ["-0", -0],
  ["0.006", 0.006],
  ["6e-3", 0.006],
  ["1.0", 1],
  ["1.1", undefined],
  ["-0.1", undefined],
  [".5", undefined],
  ["1.", undefined],
  ["0.5.5", undefined],
  ["0x1", undefined],
  ["", undefined],
  ["0.".padEnd(127, "3"), 1 / 3],
  ["0.".padEnd(130, "3"), undefined],
])("as a number from 0 to 1, %j is %s, the first time and again", (written, expected) => {
  expect(read(written, any)).toBe(expected);
  expect(read(written, any)).toBe(expected);
});

test("numbers come as JSON.parse gives them", () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(), (number, count) => {
      expect(read(JSON.stringify(number), any)).toBe(JSON.parse(JSON.stringify(number)));
      expect(read(String(count), () => wholeNumber(0, 2 ** 31))).toBe(count);
    }),
    { seed: 1336, numRuns: 500 },
  );
});
