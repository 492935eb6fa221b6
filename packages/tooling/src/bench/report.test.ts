import { expect, test } from "vitest";
import { caseTable } from "./report.ts";

test("a case as a table: medians, their ratio, the ratio round by round, and how quiet it was", () => {
  const even = { median: 10, min: 10, max: 10, low: 10, high: 10 };
  const table = caseTable({
    name: "validate",
    about: "one beside the other",
    extent: { registers: 36, seed: 7 },
    rounds: 4,
    candidates: [
      {
        name: "JSON.parse",
        milliseconds: even,
        ratio: 1,
        ratioByRound: { median: 1, min: 1, max: 1, low: 1, high: 1 },
      },
      {
        name: "parseRegister",
        milliseconds: { median: 8, min: 7, max: 12, low: 7.5, high: 9 },
        ratio: 0.8,
        ratioByRound: { median: 0.8, min: 0.7, max: 1.2, low: 0.75, high: 0.9 },
      },
    ],
    yardstick: { median: 4, min: 3.2, max: 5, low: 3.9, high: 4 },
  });
  expect(table).toContain("36 registers from seed 7, 4 rounds");
  expect(table).toMatch(/JSON\.parse +10\.00 ms +1\.00 +1\.00–1\.00 +1\.00–1\.00\n/);
  expect(table).toMatch(/parseRegister +8\.00 ms +0\.80 +0\.75–0\.90 +0\.70–1\.20\n/);
  expect(table).toContain("3.2–5.0 ms; in a quarter of the rounds 25 % more than at best");
});
