import { describe, expect, test } from "vitest";
import { missedAims } from "./aims.ts";
import { aloneTable, loadTable } from "./load-table.ts";
import { measureAlone, measureLoad } from "./measure-load.ts";

test("both servers take everything that is sent, and the table sets them side by side", async () => {
  const load = await measureLoad({ rate: 20, seconds: 1, clubs: 5 });
  expect(load.kit.milliseconds).toHaveLength(20);
  expect(load.bare.milliseconds).toHaveLength(20);
  expect([...load.kit.errors, ...load.bare.errors]).toEqual([]);
  expect(loadTable(load)).toMatch(/^ratio( +[\d.]+){4}$/m);
}, 60_000);

test("the kit alone takes them on end", async () => {
  const kit = await measureAlone({ rate: 20, seconds: 1, clubs: 5 });
  expect(kit.milliseconds).toHaveLength(20);
  expect([...kit.errors]).toEqual([]);
  expect(aloneTable(kit).split("\n")[1]).toMatch(/^the kit, alone +20( +[\d.]+ ms){4} +0$/);
}, 60_000);

describe("the aims", () => {
  /** A hundred answers; one of them, or two, take long. */
  const answers = (most: number, last = most, errors: readonly [string, number][] = []) => ({
    milliseconds: [...Array<number>(98).fill(most), last, last],
    errors: new Map(errors),
    cpuMs: 1,
  });

  test.each([
    ["are met below twice the bare server", answers(1.99, 7.99), []],
    [
      "the median at twice",
      answers(2, 4),
      ["The median took 2.00 times as long as the bare server; the aim is under 2."],
    ],
    [
      "the last hundredth at twice",
      answers(1, 8),
      ["99 % took 2.00 times as long as the bare server; the aim is under 2."],
    ],
    [
      "an error",
      answers(1, 4, [
        ["401", 1],
        ["503", 2],
      ]),
      ["3 errors; the aim is none."],
    ],
    [
      "no answer at all",
      { milliseconds: [], errors: new Map(), cpuMs: 1 },
      [
        "The median took NaN times as long as the bare server; the aim is under 2.",
        "99 % took NaN times as long as the bare server; the aim is under 2.",
      ],
    ],
  ])("%s", (_name, kit, missed) => {
    expect(missedAims({ kit, turns: [{ kit, bare: answers(1, 4) }] })).toEqual(missed);
  });

  test("are judged by the middle of all turns: one wait for the disk of others misses none", () => {
    const bare = answers(1, 4);
    const turn = { kit: answers(1.5, 6), bare };
    const held = { kit: answers(1.5, 250), bare };
    const kit = turn.kit;
    expect(missedAims({ kit, turns: [turn, held, turn] })).toEqual([]);
    expect(missedAims({ kit, turns: [held, held, turn] })).toEqual([
      "99 % took 62.50 times as long as the bare server; the aim is under 2.",
    ]);
  });

  test("of the kit alone are that there is no error", () => {
    expect(missedAims({ kit: answers(500) })).toEqual([]);
    expect(missedAims({ kit: answers(1, 1, [["429", 1]]) })).toEqual(["1 error; the aim is none."]);
  });
});

test("tells the middle, the last hundredth, and every error", () => {
  const kit = {
    milliseconds: Array.from({ length: 200 }, (_, i) => i + 1),
    errors: new Map([["503", 2]]),
    cpuMs: 300,
  };
  const bare = { milliseconds: [2, 4], errors: new Map(), cpuMs: 1 };
  const lines = loadTable({ kit, bare, turns: [{ kit: bare, bare: kit }] })
    .split("\n")
    .map((line) => line.trim().split(/ {2,}/));
  expect(lines[1]).toEqual([
    "the kit",
    "200",
    "100.00 ms",
    "198.00 ms",
    "200.00 ms",
    "1.50 ms",
    "2",
  ]);
  expect(lines[2]).toEqual([
    "node:http and an INSERT",
    "2",
    "2.00 ms",
    "4.00 ms",
    "4.00 ms",
    "0.50 ms",
    "0",
  ]);
  expect(lines[3]).toEqual(["ratio", "50.00", "49.50", "50.00", "3.00"]);
  expect(lines[4]).toEqual(["ratio, middle of 1 turns", "0.02", "0.02", "0.02"]);
  expect(lines[5]).toEqual(["the kit: 503, 2 times"]);
});
