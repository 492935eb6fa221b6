import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { monthsOf } from "../calendar/month.ts";
import { periodContaining } from "../calendar/reporting-period.ts";
import type { Register } from "../register/register.ts";
import { civilDates, registers } from "../testing/arbitraries.ts";
import { clubFacts } from "./club-facts.ts";
import { FACTS } from "./fact-catalogue.ts";
import { mergeFacts } from "./facts.ts";

const year = periodContaining("2024-12-31", "year");
const seeded = { seed: 1336, numRuns: 500 };
const days = civilDates("2024-01-01", "2025-02-28");

const months = (register: Register, asOf: string) =>
  monthsOf(year.from, year.to).map((month) =>
    clubFacts(register, periodContaining(`${month}-01`, "month"), asOf),
  );

describe("over time", () => {
  test("flows add: twelve months make the year", () => {
    fc.assert(
      fc.property(registers, days, (register, asOf) => {
        const whole = clubFacts(register, year, asOf).values;
        const parts = months(register, asOf).map((facts) => facts.values);
        for (const { id } of FACTS.filter((fact) => fact.kind === "flow")) {
          expect([id, parts.reduce((sum, part) => sum + part[id], 0)]).toEqual([id, whole[id]]);
        }
      }),
      seeded,
    );
  });

  test("of stocks the last month counts", () => {
    fc.assert(
      fc.property(registers, (register) => {
        const [last] = months(register, year.to).slice(-1);
        const whole = clubFacts(register, year, year.to).values;
        for (const { id } of FACTS.filter((fact) => fact.kind === "stock")) {
          expect([id, last?.values[id]]).toEqual([id, whole[id]]);
        }
      }),
      seeded,
    );
  });
});

describe("what does not matter", () => {
  const reversed = (register: Register): Register => ({
    ...register,
    ...(register.members && { members: [...register.members].reverse() }),
    ...(register.meetings && {
      meetings: [...register.meetings].reverse().map((meeting) => ({
        ...meeting,
        ...(meeting.attendance && { attendance: [...meeting.attendance].reverse() }),
      })),
    }),
    ...(register.board && { board: [...register.board].reverse() }),
    ...(register.activities && { activities: [...register.activities].reverse() }),
  });

  test("the order of members, marks, meetings, posts and activities", () => {
    fc.assert(
      fc.property(registers, days, (register, asOf) => {
        expect(clubFacts(reversed(register), year, asOf)).toEqual(clubFacts(register, year, asOf));
      }),
      seeded,
    );
  });

  test("what lies after the day of counting", () => {
    fc.assert(
      fc.property(registers, days, (register, asOf) => {
        const { meetings, activities, ...rest } = register;
        const known: Register = {
          ...rest,
          ...(meetings && { meetings: meetings.filter((meeting) => meeting.date <= asOf) }),
          ...(activities && { activities: activities.filter(({ date }) => date <= asOf) }),
        };
        expect(clubFacts(known, year, asOf)).toEqual(clubFacts(register, year, asOf));
      }),
      seeded,
    );
  });

  test("the register itself: counting leaves it as it was", () => {
    fc.assert(
      fc.property(registers, (register) => {
        const before = JSON.stringify(register);
        mergeFacts([clubFacts(register, year), clubFacts(register, year)]);
        expect(JSON.stringify(register)).toBe(before);
      }),
      { seed: 1336, numRuns: 100 },
    );
  });
});
