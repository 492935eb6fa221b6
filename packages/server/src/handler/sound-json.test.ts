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

describe("how much there is of it", () => {
  test.each([
    ["as many lists as may be", Array.from({ length: 250_000 }, () => []), undefined],
    ["one more", Array.from({ length: 250_001 }, () => []), "too-many-nodes"],
    ["in lists of lists", [[Array.from({ length: 250_000 }, () => [])]], "too-many-nodes"],
    ["numbers and words are not counted", Array.from({ length: 300_000 }, () => 0), undefined],
  ])("%s", (_, value, fault) => {
    expect(unsoundness(value)?.fault).toBe(fault);
  });

  test("stops where there is too much, and looks at nothing further", () => {
    let looked = 0;
    const inner = new Proxy([], {
      ownKeys: () => [],
      get: (list, key) => {
        looked += 1;
        return Reflect.get(list, key);
      },
    });
    expect(unsoundness(Array.from({ length: 1_000_000 }, () => inner))?.fault).toBe(
      "too-many-nodes",
    );
    expect(looked).toBe(0);
  });

  test("the fullest register of a club passes: a hundred people, ten years, everybody marked each week", () => {
    const marks = Array.from({ length: 100 }, (_, i) => ({ memberId: `m${i}`, status: "present" }));
    const meetings = Array.from({ length: 520 }, (_, i) => ({ id: `t${i}`, attendance: marks }));
    const visits = Array.from({ length: 100 * 52 * 10 }, (_, i) => ({ id: `v${i}`, areas: [] }));
    expect(unsoundness({ meetings, visits })).toBeUndefined();
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
