import { parseRegister } from "@ishc/core";
import { buildRegister } from "@ishc/core/testing";
import { describe, expect, test } from "vitest";
import { CHANGES } from "./changes.ts";
import { pathLeads } from "./issue-shape.ts";
import { builtKit } from "./kit.ts";
import { mutated } from "./mutation.ts";
import { BLOCK, blocksOf } from "./run-all.ts";
import { runBlock } from "./run-block.ts";
import { type Kit, whatHolds } from "./what-holds.ts";

/** The kit with one function of it broken. */
const broken = (part: Partial<Kit>): Kit => ({ ...builtKit, ...part });
const refusing = (issue: object): Kit =>
  broken({ parseRegister: () => ({ ok: false, issues: [issue as never] }) });

test("a mutated register is read or refused, and all holds that must", () => {
  const { failure, tally } = runBlock(1336, 400, builtKit);
  expect(failure).toBeUndefined();
  expect(tally.accepted).toBeGreaterThan(50);
  expect(tally.refused).toBeGreaterThan(100);
  expect(Object.keys(tally.codes).length).toBeGreaterThan(10);
});

test("the same seed gives the same registers", () => {
  expect(runBlock(7, 40, builtKit)).toEqual(runBlock(7, 40, builtKit));
});

test("every change can be done to any place without breaking off", () => {
  for (const change of Object.keys(CHANGES)) {
    for (let turn = 0; turn < 5; turn += 1) {
      const done = mutated(buildRegister(), [{ change, way: [turn, turn, turn], pick: 8 }]);
      expect(() => whatHolds(done, builtKit), change).not.toThrow();
    }
  }
});

describe("what does not hold is found", () => {
  test.each<[string, Kit]>([
    [
      "an exception",
      broken({
        parseRegister() {
          throw new Error("no");
        },
      }),
    ],
    ["a refusal without an issue", broken({ parseRegister: () => ({ ok: false, issues: [] }) })],
    ["a code that nobody knows", refusing({ code: "wrong", path: [] })],
    ["a path that leads nowhere", refusing({ code: "missing", path: ["club", "chair", "name"] })],
    ["a text of 201 letters", refusing({ code: "too-long", path: [], received: "x".repeat(201) })],
    ["a value that JSON does not have", refusing({ code: "wrong-type", path: [], received: NaN })],
    ["an object in an issue", refusing({ code: "wrong-type", path: [], received: {} })],
    [
      "a value that does not come back",
      broken({
        parseRegister(input) {
          const result = parseRegister(input);
          if (!result.ok) return result;
          const name = `${result.value.club.name}!`;
          return { ok: true, value: { ...result.value, club: { ...result.value.club, name } } };
        },
      }),
    ],
    [
      "a check that throws",
      broken({
        checkClub() {
          throw new Error("no");
        },
      }),
    ],
    [
      "a figure that is none",
      broken({
        scorecard: (register, options) => ({
          ...builtKit.scorecard(register, options),
          measurements: [{ value: Number.NaN }] as never,
        }),
      }),
    ],
  ])("%s", (_, kit) => {
    expect(() => whatHolds(buildRegister(), kit)).toThrow();
  });

  test("with the smallest document that shows it", () => {
    const kit = broken({
      parseRegister(input) {
        const result = parseRegister(input);
        if (result.ok || result.issues.every(({ code }) => code !== "duplicate")) return result;
        throw new Error("no duplicates, please");
      },
    });
    const { failure } = runBlock(1336, 4000, kit);
    expect(failure?.message).toContain("no duplicates");
    expect(failure?.mutations.length).toBeGreaterThan(0);
    expect(failure?.document.length).toBeLessThan(1000);
  });
});

test.each<[string, (string | number)[], boolean]>([
  ["the document", [], true],
  ["a field", ["club", "name"], true],
  ["a field that is missing", ["club", "chair"], true],
  ["an entry beyond the last", ["members", 55], true],
  ["a field of what is missing", ["club", "chair", "name"], false],
  ["a field of a text", ["club", "name", "first"], false],
  ["what every object inherits", ["club", "constructor", "name"], false],
])("a path to %s leads: %j", (_, path, leads) => {
  expect(pathLeads(path, buildRegister())).toBe(leads);
});

test("blocks are the same however many threads share them", () => {
  expect(blocksOf({ runs: 2 * BLOCK + 1, seed: 5 })).toEqual([
    { seed: 5, runs: BLOCK },
    { seed: 6, runs: BLOCK },
    { seed: 7, runs: 1 },
  ]);
});
