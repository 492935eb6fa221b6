import { describe, expect, test } from "vitest";
import type { Register } from "../register/register.ts";
import { club, counted, type Expected } from "./counted.fixture.ts";

const LISTS = [
  ["supervision", "supervisionVisitsInYear"],
  ["studyVisits", "studyVisitsInYear"],
  ["commendations", "commendationsInYear"],
] as const;

/** A list with an entry on each of these days. */
const on = (list: (typeof LISTS)[number][0], ...dates: string[]): Partial<Register> => {
  const dated = dates.map((date, i) => ({ id: `x${i}`, date }));
  const filled = {
    supervision: dated.map((each) => ({ ...each, mode: "remote" as const })),
    studyVisits: dated.map((each) => ({ ...each, direction: "in" as const, other: "CLB Bên" })),
    commendations: dated.map((each) => ({ ...each, issuedBy: "UBND xã Minh Họa" })),
  };
  return { support: { [list]: filled[list] } };
};
const since = (from: string) => club({ stages: [{ stage: "active", from }] });

describe.each(LISTS)("%s in the year to the last day", (list, fact) => {
  const told = (count: number): Expected => ({ [`${list}Counted`]: 1, [fact]: count });

  test.each<[string, Partial<Register>, string, Expected]>([
    ["none", on(list), "2024", told(0)],
    ["on both ends of the year", on(list, "2024-01-01", "2024-12-31"), "2024", told(2)],
    ["beside it", on(list, "2023-12-31", "2025-01-01"), "2024", told(0)],
    ["two on one day", on(list, "2024-05-13", "2024-05-13"), "2024", told(2)],
    ["of a month: the year that ends with it", on(list, "2023-06-01"), "2024-05", told(1)],
    ["the day before that year", on(list, "2023-05-31"), "2024-05", told(0)],
    ["no list", { support: {} }, "2024", { [`${list}NotReported`]: 1, [fact]: 0 }],
    ["no section", {}, "2024", { [`${list}NotReported`]: 1 }],
    [
      "a club a year old on that day",
      { ...on(list, "2024-05-13"), ...since("2024-01-01") },
      "2024",
      told(1),
    ],
    [
      "a day younger: not due, and not counted",
      { ...on(list, "2024-05-13"), ...since("2024-01-02") },
      "2024",
      { [`${list}NotDue`]: 1, [fact]: 0 },
    ],
  ])("%s", (_, sections, period, expected) => {
    expect(counted(sections, period)).toMatchObject(expected);
  });
});

test("lists are told one by one", () => {
  expect(counted(on("commendations", "2024-05-13"))).toMatchObject({
    supervisionNotReported: 1,
    studyVisitsNotReported: 1,
    commendationsCounted: 1,
  });
});

test("a visit of an officer counts on site and from afar, a study visit there and here", () => {
  const support: Register["support"] = {
    supervision: [
      { id: "s1", date: "2024-03-01", mode: "on-site" },
      { id: "s2", date: "2024-04-01", mode: "remote" },
    ],
    studyVisits: [
      { id: "v1", date: "2024-03-01", direction: "out", other: "CLB Bên" },
      { id: "v2", date: "2024-04-01", direction: "in", other: "CLB Bên" },
    ],
  };
  expect(counted({ support })).toMatchObject({ supervisionVisitsInYear: 2, studyVisitsInYear: 2 });
});
