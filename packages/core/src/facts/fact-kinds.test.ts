import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { monthsOf } from "../calendar/month.ts";
import { periodContaining } from "../calendar/reporting-period.ts";
import type { Register } from "../register/register.ts";
import { civilDates } from "../testing/arbitraries.ts";
import { clubFacts } from "./club-facts.ts";
import { FACTS } from "./fact-catalogue.ts";
import { mergeFacts } from "./facts.ts";
import { PLAIN_FACTS } from "./plain-facts.ts";
import { knownOn, reversedLists } from "./reordered.fixture.ts";
import { wideRegisters } from "./wide-registers.fixture.ts";

const year = periodContaining("2024-12-31", "year");
const seeded = { seed: 1336, numRuns: 150 };
const days = civilDates("2024-01-01", "2025-02-28");

const months = (register: Register, asOf: string) =>
  monthsOf(year.from, year.to).map((month) =>
    clubFacts(register, periodContaining(`${month}-01`, "month"), asOf),
  );

describe("over time", () => {
  test("flows add: twelve months make the year", () => {
    fc.assert(
      fc.property(wideRegisters, days, (register, asOf) => {
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
      fc.property(wideRegisters, days, (register, asOf) => {
        const counted = months(register, asOf).filter(({ period }) => period.from <= asOf);
        const last = counted[counted.length - 1];
        const whole = clubFacts(register, year, asOf).values;
        for (const { id } of FACTS.filter((fact) => fact.kind === "stock")) {
          expect([id, last?.values[id]]).toEqual([id, whole[id]]);
        }
      }),
      seeded,
    );
  });
});

describe("what does not matter", () => {
  test("the order of any list", () => {
    fc.assert(
      fc.property(wideRegisters, days, (register, asOf) => {
        const other = clubFacts(reversedLists(register), year, asOf);
        expect(other).toEqual(clubFacts(register, year, asOf));
      }),
      seeded,
    );
  });

  test("what lies after the day of counting", () => {
    fc.assert(
      fc.property(wideRegisters, days, (register, asOf) => {
        const known = clubFacts(knownOn(register, asOf), year, asOf);
        expect(known).toEqual(clubFacts(register, year, asOf));
      }),
      seeded,
    );
  });

  test("the register itself: counting leaves it as it was", () => {
    fc.assert(
      fc.property(wideRegisters, (register) => {
        const before = JSON.stringify(register);
        mergeFacts([clubFacts(register, year), clubFacts(register, year)]);
        expect(JSON.stringify(register)).toBe(before);
      }),
      { seed: 1336, numRuns: 50 },
    );
  });
});

test("these registers are wide enough: of what a register can hold, each fact is counted in some", () => {
  const values = fc
    .sample(wideRegisters, { seed: 1336, numRuns: 300 })
    .map((register) => clubFacts(register, year, "2024-11-15").values);
  const never = Object.keys(PLAIN_FACTS).filter((id) =>
    values.every((each) => each[id as keyof typeof PLAIN_FACTS] === 0),
  );
  expect(never).toEqual([
    "unitsInForce",
    "clubsRanked",
    "clubsStrong",
    "communes",
    "communesWithClub",
    "lowlandCommunes",
    "lowlandCommunesWithClub",
    "uplandCommunes",
    "uplandCommunesWithClub",
  ]);
});
