import { expect, test } from "vitest";
import type { Care, CarePairing, PersonInCare } from "../care/care.ts";
import { counted, type Expected } from "./counted.fixture.ts";

const person = (id: string, from = "2023-01-01", to?: string): PersonInCare => ({
  id,
  name: "Trần Thị Láng Giềng",
  from,
  ...(to !== undefined && { to }),
});
const pair = (
  personId: string,
  memberId: string,
  from = "2023-01-01",
  to?: string,
): CarePairing => ({
  personId,
  memberId,
  from,
  ...(to !== undefined && { to }),
});
const counts = (peopleInNeed: number, peopleCaredFor: number, carers: number): Expected => ({
  pairingsCounted: 1,
  peopleInNeed,
  peopleCaredFor,
  carers,
});
const notReported = { pairingsNotReported: 1, peopleInNeed: 0, peopleCaredFor: 0, carers: 0 };
const [p1, p2] = [person("p1"), person("p2")];

test.each<[string, Care | undefined, Expected]>([
  ["not reported", undefined, notReported],
  ["people alone", { people: [p1] }, notReported],
  ["pairings alone", { pairings: [pair("p1", "m1")] }, notReported],
  ["nobody in need", { people: [], pairings: [] }, counts(0, 0, 0)],
  ["in need, and nobody comes", { people: [p1, p2], pairings: [] }, counts(2, 0, 0)],
  ["one of two cared for", { people: [p1, p2], pairings: [pair("p1", "m1")] }, counts(2, 1, 1)],
  [
    "two volunteers for one person",
    { people: [p1], pairings: [pair("p1", "m1"), pair("p1", "m2")] },
    counts(1, 1, 2),
  ],
  [
    "one volunteer for two people",
    { people: [p1, p2], pairings: [pair("p1", "m1"), pair("p2", "m1")] },
    counts(2, 2, 1),
  ],
  [
    "on the first and the last day of need",
    {
      people: [person("p1", "2024-12-31"), person("p2", "2023-01-01", "2024-12-31")],
      pairings: [pair("p1", "m1", "2024-12-31"), pair("p2", "m2", "2023-01-01", "2024-12-31")],
    },
    counts(2, 2, 2),
  ],
  [
    "a need that begins the day after, and one that ended the day before",
    {
      people: [person("p1", "2025-01-01"), person("p2", "2023-01-01", "2024-12-30")],
      pairings: [pair("p1", "m1", "2025-01-01"), pair("p2", "m2")],
    },
    counts(0, 0, 0),
  ],
  [
    "a pairing that begins the day after, and one that ended the day before",
    {
      people: [p1, p2],
      pairings: [pair("p1", "m1", "2025-01-01"), pair("p2", "m2", "2023-01-01", "2024-12-30")],
    },
    counts(2, 0, 0),
  ],
  [
    "another took over",
    {
      people: [p1],
      pairings: [pair("p1", "m1", "2023-01-01", "2024-05-13"), pair("p1", "m2", "2024-05-14")],
    },
    counts(1, 1, 1),
  ],
])("%s", (_, care, expected) => {
  expect(counted(care ? { care } : {})).toMatchObject(expected);
});

test("by the day of counting", () => {
  const care = { people: [person("p1", "2024-05-13")], pairings: [pair("p1", "m1", "2024-05-14")] };
  expect(counted({ care }, "2024", "2024-05-12")).toMatchObject(counts(0, 0, 0));
  expect(counted({ care }, "2024", "2024-05-13")).toMatchObject(counts(1, 0, 0));
  expect(counted({ care }, "2024", "2024-05-14")).toMatchObject(counts(1, 1, 1));
});
