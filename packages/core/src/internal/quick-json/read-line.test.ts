import { describe, expect, test } from "vitest";
import { idList, listOf } from "./list.ts";
import { wholeNumber } from "./number.ts";
import { readLine } from "./read-line.ts";

const encoder = new TextEncoder();
const one = () => wholeNumber(1, 1);
const read = (written: string) => readLine(encoder.encode(written), () => listOf(one, 1, 3));

describe("a list of one to three ones", () => {
  test.each<[string, number[] | undefined]>([
    ["[]", undefined],
    ["[1]", [1]],
    ["[1,1,1]", [1, 1, 1]],
    ["[1,1,1,1]", undefined],
    [" [ 1 ,\t1 ]\r\n", [1, 1]],
    ["[1 1]", undefined],
    ["[1,]", undefined],
    ["[,1]", undefined],
    ["[1", undefined],
    ["1]", undefined],
    ["[1]]", undefined],
    ["[1]x", undefined],
    ["[2]", undefined],
    ["[1,2,1]", undefined],
    ["", undefined],
    [" ", undefined],
  ])("%j is read as %j", (written, expected) => {
    expect(read(written)).toEqual(expected);
  });
});

test.each<[string, string[] | undefined]>([
  ["[]", []],
  ['["a"]', ["a"]],
  ['["a","b"]', ["a", "b"]],
  ['["a","b","c"]', undefined],
  ['["a",]', undefined],
])("of at most two ids, %s is read as %j", (written, expected) => {
  expect(readLine(encoder.encode(written), () => idList(0, 2))).toEqual(expected);
});

test("a line after a longer one is read by itself", () => {
  expect(read("[1,1,1]")).toEqual([1, 1, 1]);
  expect(read("[1")).toBeUndefined();
  expect(read("[1]")).toEqual([1]);
});

test("a line of up to 1 MiB is read, and no longer one", () => {
  const line = (length: number) => "[1]".padEnd(length);
  expect(read(line(2 ** 20))).toEqual([1]);
  expect(read(line(2 ** 20 + 1))).toBeUndefined();
});

test("a line is read, not written", () => {
  const bytes = encoder.encode("[1,1]");
  const before = Uint8Array.from(bytes);
  readLine(bytes, () => listOf(one, 1, 3));
  expect(bytes).toEqual(before);
});
