import { expect, test } from "vitest";
import { costTable } from "./cost-table.ts";
import type { Cost } from "./measure-once.ts";

const cost = (wallMs: number): Cost => ({ wallMs, cpuMs: 2 * wallMs, peakMb: 100, parseMs: 10 });

test("sets times beside the first line, run by run", () => {
  const [head, parse, duckdb] = costTable([
    { name: "JSON.parse", costs: [cost(12), cost(14), cost(16)], milliseconds: () => 10 },
    { name: "DuckDB", costs: [cost(20), cost(40), cost(30)], milliseconds: ({ wallMs }) => wallMs },
  ])
    .split("\n")
    .map((line) => line.trim().split(/ {2,}/));
  expect(head).toEqual(["wall", "best", "beside", "between", "CPU", "peak"]);
  expect(parse).toEqual(["JSON.parse", "10 ms", "10 ms", "1.00", "1.00–1.00", "28 ms", "100 MB"]);
  expect(duckdb).toEqual(["DuckDB", "30 ms", "20 ms", "3.00", "2.00–4.00", "60 ms", "100 MB"]);
});
