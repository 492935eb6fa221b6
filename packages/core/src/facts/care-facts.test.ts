import { describe, expect, test } from "vitest";
import type { Care, CareVisit, PersonInCare } from "../care/care.ts";
import { counted, type Expected } from "./counted.fixture.ts";

const person = (id: string, from: string, to?: string): PersonInCare => ({
  id,
  name: "Trần Thị Láng Giềng",
  from,
  ...(to !== undefined && { to }),
});
const visit = (date: string, personId = "p1", memberId = "m1"): CareVisit => ({
  personId,
  memberId,
  date,
});

test.each<[string, Care | undefined, Expected]>([
  ["not reported", undefined, { careNotReported: 1, careCounted: 0, careDays: 0 }],
  ["people alone", { people: [person("p1", "2024-01-01")] }, { careNotReported: 1, careDays: 0 }],
  ["visits alone", { visits: [visit("2024-01-01")] }, { careNotReported: 1, careVisits: 0 }],
  [
    "nobody and nothing",
    { people: [], visits: [] },
    { careCounted: 1, careDays: 0, careVisits: 0 },
  ],
  ["all year", { people: [person("p1", "2021-01-01")], visits: [] }, { careDays: 366 }],
  [
    "the first day",
    { people: [person("p1", "2021-01-01", "2024-01-01")], visits: [] },
    { careDays: 1 },
  ],
  [
    "until the day before",
    { people: [person("p1", "2021-01-01", "2023-12-31")], visits: [] },
    { careDays: 0 },
  ],
  ["the last day", { people: [person("p1", "2024-12-31")], visits: [] }, { careDays: 1 }],
  ["from the day after", { people: [person("p1", "2025-01-01")], visits: [] }, { careDays: 0 }],
  [
    "two people",
    { people: [person("p1", "2024-12-30"), person("p2", "2024-12-31")], visits: [] },
    { careDays: 3 },
  ],
  [
    "visits on both ends of the year",
    { people: [], visits: [visit("2024-01-01"), visit("2024-12-31")] },
    { careVisits: 2 },
  ],
  [
    "visits beside the year",
    { people: [], visits: [visit("2023-12-31"), visit("2025-01-01")] },
    { careVisits: 0 },
  ],
  [
    "two volunteers at one door",
    { people: [], visits: [visit("2024-05-13"), visit("2024-05-13", "p1", "m2")] },
    { careVisits: 1 },
  ],
  [
    "two doors",
    { people: [], visits: [visit("2024-05-13"), visit("2024-05-13", "p2")] },
    { careVisits: 2 },
  ],
  [
    "two days",
    { people: [], visits: [visit("2024-05-13"), visit("2024-05-14")] },
    { careVisits: 2 },
  ],
])("%s", (_, care, expected) => {
  expect(counted(care ? { care } : {})).toMatchObject(expected);
});

describe("by the day of counting", () => {
  const care = {
    people: [person("p1", "2024-05-01")],
    visits: [visit("2024-05-13"), visit("2024-05-14")],
  };

  test.each([
    ["2024-04-30", 0, 0],
    ["2024-05-01", 1, 0],
    ["2024-05-13", 13, 1],
    ["2024-05-14", 14, 2],
  ])("on %s: %i days and %i visits", (asOf, careDays, careVisits) => {
    expect(counted({ care }, "2024", asOf)).toMatchObject({ careDays, careVisits });
  });
});
