import { expect, test } from "vitest";
import { loadTable } from "./load-table.ts";
import { measureLoad } from "./measure-load.ts";

test("both servers take everything that is sent, and the table sets them side by side", async () => {
  const load = await measureLoad({ rate: 20, seconds: 1, clubs: 5 });
  expect(load.kit.milliseconds).toHaveLength(20);
  expect(load.bare.milliseconds).toHaveLength(20);
  expect([...load.kit.errors, ...load.bare.errors]).toEqual([]);
  expect(loadTable(load)).toMatch(/^ratio( +[\d.]+){4}$/m);
}, 60_000);

test("tells the middle, the last hundredth, and every error", () => {
  const kit = {
    milliseconds: Array.from({ length: 200 }, (_, i) => i + 1),
    errors: new Map([["503", 2]]),
    cpuMs: 300,
  };
  const bare = { milliseconds: [2, 4], errors: new Map(), cpuMs: 1 };
  const lines = loadTable({ kit, bare })
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
  expect(lines[4]).toEqual(["the kit: 503, 2 times"]);
});
