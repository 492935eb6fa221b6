import { expect, test } from "vitest";
import { standsHere } from "./written-bytes.ts";

test.each([
  ["four characters at once", '"in"', "four(0) === 0x226e6922"],
  ["five in two that overlap", '"to":', "four(0) === 0x226f7422 && four(1) === 0x3a226f74"],
  ["eight in two", '"active"', "four(0) === 0x74636122 && four(4) === 0x22657669"],
  [
    "nine in three, the last two of which overlap",
    '"planned"',
    "four(0) === 0x616c7022 && four(4) === 0x64656e6e && four(5) === 0x2264656e",
  ],
])("looks for %s", (_, text, condition) => {
  expect(standsHere(text)).toBe(condition);
});

test.each(["", '"a"', '"ạ":', "1\n23"])("%j cannot be looked for", (text) => {
  expect(() => standsHere(text)).toThrow("four ASCII characters or more");
});
