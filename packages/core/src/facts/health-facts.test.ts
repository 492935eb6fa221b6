import { describe, expect, test } from "vitest";
import type { Health } from "../care/health-record.ts";
import { club, counted, type Expected } from "./counted.fixture.ts";

const round = (date: string, measured = ["m1"]) => ({ id: `r${date}`, date, measured });
const checkUp = (date: string, memberIds = ["m1"]) => ({ id: `k${date}`, date, memberIds });

test.each<[string, Health | undefined, Expected]>([
  [
    "not reported",
    undefined,
    { measuringNotReported: 1, checkUpsNotReported: 1, monthsForMeasuring: 0, checkUpsInYear: 0 },
  ],
  ["neither list", {}, { measuringNotReported: 1, checkUpsNotReported: 1 }],
  [
    "rounds alone",
    { rounds: [] },
    { measuringCounted: 1, checkUpsNotReported: 1, monthsForMeasuring: 12, monthsMeasured: 0 },
  ],
  [
    "check-ups alone",
    { checkUps: [] },
    { measuringNotReported: 1, checkUpsCounted: 1, checkUpsInYear: 0 },
  ],
  [
    "measured twice in May and once in June",
    { rounds: [round("2024-05-01"), round("2024-05-31"), round("2024-06-01")] },
    { monthsMeasured: 2 },
  ],
  [
    "measured beside the year",
    { rounds: [round("2023-12-31"), round("2025-01-01")] },
    { monthsMeasured: 0 },
  ],
  ["nobody measured", { rounds: [round("2024-05-13", [])] }, { monthsMeasured: 0 }],
  [
    "check-ups on both ends of the year to the day",
    { checkUps: [checkUp("2024-01-01"), checkUp("2024-12-31")] },
    { checkUpsInYear: 2 },
  ],
  [
    "check-ups beside it",
    { checkUps: [checkUp("2023-12-31"), checkUp("2025-01-01")] },
    { checkUpsInYear: 0 },
  ],
  ["nobody examined", { checkUps: [checkUp("2024-05-13", [])] }, { checkUpsInYear: 0 }],
])("%s", (_, health, expected) => {
  expect(counted(health ? { health } : {})).toMatchObject(expected);
});

describe("by the day of counting", () => {
  test.each([
    ["2024-01-30", { measuringNotDue: 1, monthsForMeasuring: 0 }],
    ["2024-01-31", { measuringCounted: 1, monthsForMeasuring: 1, monthsMeasured: 1 }],
  ])("measuring on %s", (asOf, expected) => {
    expect(counted({ health: { rounds: [round("2024-01-15")] } }, "2024", asOf)).toMatchObject(
      expected,
    );
  });

  test("the year of check-ups goes back over the period's beginning", () => {
    const health = { checkUps: [checkUp("2023-06-02")] };
    expect(counted({ health }, "2024-Q2", "2024-06-01").checkUpsInYear).toBe(1);
    expect(counted({ health }, "2024-Q2", "2024-06-02").checkUpsInYear).toBe(0);
  });

  test("a young club's check-ups are counted, due or not", () => {
    const young = club({ stages: [{ stage: "active", from: "2024-05-02" }] });
    const health = { checkUps: [checkUp("2024-06-01")] };
    expect(counted({ ...young, health })).toMatchObject({ checkUpsNotDue: 1, checkUpsInYear: 1 });
  });
});
