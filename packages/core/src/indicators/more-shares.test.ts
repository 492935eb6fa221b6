import { describe, expect, test } from "vitest";
import { periodContaining } from "../calendar/reporting-period.ts";
import { clubFacts } from "../facts/club-facts.ts";
import { type FactValues, factsFromTotals, mergeFacts } from "../facts/facts.ts";
import { buildMembers, buildRegister } from "../testing/index.ts";
import type { IndicatorId } from "./catalogue.ts";
import { measure } from "./measure.ts";

const year = periodContaining("2024-12-31", "year");
const of = (totals: Partial<FactValues>) => factsFromTotals(year, year.to, { clubs: 1, ...totals });

describe("from totals", () => {
  test.each<[IndicatorId, Partial<FactValues>, number | null]>([
    ["disadvantaged-share", { circumstanceMembers: 60, disadvantaged: 42 }, 0.7],
    ["disadvantaged-share", { circumstanceMembers: 60, disadvantaged: 0 }, 0],
    ["disadvantaged-share", { circumstanceMembers: 60, circumstanceUnknown: 60 }, null],
    ["board-women", { boardSexMembers: 5, boardWomen: 5 }, 1],
    ["board-women", { boardSexMembers: 0 }, null],
    ["borrower-share", { borrowerMembers: 50, borrowers: 30 }, 0.6],
    ["borrower-share", {}, null],
    ["talks-per-meeting", { meetingsHeld: 12, meetingsWithAgenda: 12, meetingsWithTalk: 9 }, 0.75],
    ["exchanges-per-year", { exchangesInYear: 3 }, 3],
  ])("%s of %o is %s", (id, totals, value) => {
    expect(measure(id, of(totals)).value).toBe(value);
  });

  test("what no club reports is not reported, and never zero", () => {
    for (const id of ["borrower-share", "board-women", "exchanges-per-year"] as const) {
      expect(measure(id, of({}))).toMatchObject({ value: null, reason: "not-reported" });
    }
  });
});

describe("over clubs", () => {
  test("a share is derived anew, never averaged", () => {
    const both = mergeFacts([
      of({ borrowerMembers: 50, borrowers: 50 }),
      of({ borrowerMembers: 150, borrowers: 0 }),
    ]);
    expect(measure("borrower-share", both)).toMatchObject({ value: 0.25, clubsCounted: 2 });
  });
});

describe("from a register", () => {
  test("board-women counts a woman with two posts once", () => {
    const members = buildMembers(10);
    const board = [
      { memberId: "m1", post: "head" as const, from: "2021-06-01" },
      { memberId: "m1", post: "treasurer" as const, from: "2021-06-01" },
      { memberId: "m8", post: "deputy" as const, from: "2021-06-01" },
    ];
    const facts = clubFacts(buildRegister({ members, board }), year);
    expect(measure("board-women", facts)).toMatchObject({ numerator: 1, denominator: 2 });
  });

  test("talks-per-meeting keeps a meeting without an agenda blank", () => {
    const meeting = { kind: "general" as const, status: "held" as const };
    const meetings = [
      { ...meeting, id: "t1", date: "2024-01-17", agenda: [{ area: "learning" as const }] },
      { ...meeting, id: "t2", date: "2024-02-17" },
    ];
    const facts = clubFacts(buildRegister({ meetings }), year);
    expect(measure("talks-per-meeting", facts)).toMatchObject({
      numerator: 1,
      denominator: 2,
      blank: 1,
    });
  });
});
