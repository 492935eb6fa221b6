import { describe, expect, test } from "vitest";
import { DEEPEST, unsoundness } from "./sound-json.ts";

const lists = (depth: number): unknown => JSON.parse("[".repeat(depth) + "]".repeat(depth));
const objects = (depth: number): unknown =>
  JSON.parse(`${'{"a":'.repeat(depth)}1${"}".repeat(depth)}`);

describe("depth", () => {
  test.each([
    ["nothing", null, undefined],
    ["a text", "x", undefined],
    ["as deep as may be", lists(DEEPEST + 1), undefined],
    ["one deeper", lists(DEEPEST + 2), "too-deep"],
    ["objects as deep as may be", objects(DEEPEST + 1), undefined],
    ["objects one deeper", objects(DEEPEST + 2), "too-deep"],
    ["a million deep, without a stack to exhaust", lists(1_000_000), "too-deep"],
    ["wide and flat", Array.from({ length: 100_000 }, () => ({})), undefined],
  ])("%s", (_, value, fault) => {
    expect(unsoundness(value)?.fault).toBe(fault);
  });
});

describe("names that reach a prototype", () => {
  test.each([
    ['{"__proto__":{"isAdmin":true}}', ["__proto__"]],
    ['{"a":[{"b":{"constructor":1}}]}', ["a", 0, "b", "constructor"]],
    ['{"prototype":null}', ["prototype"]],
    ['[[{"x":1},{"__proto__":1}]]', [0, 1, "__proto__"]],
  ])("%s", (text, path) => {
    expect(unsoundness(JSON.parse(text))).toEqual({ fault: "prototype-key", path });
  });

  test("as values they are words like others", () => {
    expect(unsoundness({ name: "__proto__", list: ["constructor"] })).toBeUndefined();
  });
});
