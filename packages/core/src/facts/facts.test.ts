import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { periodContaining } from "../calendar/reporting-period.ts";
import { INDICATORS } from "../indicators/catalogue.ts";
import { measure } from "../indicators/measure.ts";
import { clubFacts } from "./club-facts.ts";
import { FACTS, type FactId, TOPICS } from "./fact-catalogue.ts";
import { type Facts, factsFromTotals, mergeFacts, noFacts } from "./facts.ts";
import { PLAIN_FACTS } from "./plain-facts.ts";
import { wideRegisters } from "./wide-registers.fixture.ts";

const year = periodContaining("2024-12-31", "year");
const asOf = "2024-10-15";
const seeded = { seed: 1336, numRuns: 300 };

// Made once: making a whole register takes longer than counting it.
const made = fc
  .sample(wideRegisters, { seed: 1336, numRuns: 300 })
  .map((register) => clubFacts(register, year, asOf));
const clubs = fc.constantFrom(...made);
const many = fc.array(clubs, { minLength: 1, maxLength: 8 });

describe("adding up facts", () => {
  test("does not depend on order", () => {
    fc.assert(
      fc.property(many, (all) => {
        expect(mergeFacts([...all].reverse())).toEqual(mergeFacts(all));
      }),
      seeded,
    );
  });

  test("does not depend on grouping", () => {
    fc.assert(
      fc.property(many, fc.integer({ min: 1, max: 4 }), (all, size) => {
        const chunks: Facts[] = [];
        for (let i = 0; i < all.length; i += size) chunks.push(mergeFacts(all.slice(i, i + size)));
        expect(mergeFacts(chunks)).toEqual(mergeFacts(all));
      }),
      seeded,
    );
  });

  test("leaves facts as they are when nothing is added", () => {
    fc.assert(
      fc.property(clubs, (facts) => {
        expect(mergeFacts([facts])).toEqual(facts);
        expect(mergeFacts([noFacts(year, asOf), facts])).toEqual(facts);
        expect(mergeFacts([facts, noFacts(year, asOf)])).toEqual(facts);
      }),
      seeded,
    );
  });

  test("adds, fact by fact", () => {
    fc.assert(
      fc.property(clubs, clubs, (a, b) => {
        const { values } = mergeFacts([a, b]);
        for (const { id } of FACTS) expect(values[id]).toBe(a.values[id] + b.values[id]);
      }),
      seeded,
    );
  });

  test.each([
    ["nothing", [], "at least one set of facts"],
    [
      "another period",
      [noFacts(year, asOf), noFacts(periodContaining(asOf, "month"), asOf)],
      "2024-10 as of",
    ],
    ["another day", [noFacts(year, asOf), noFacts(year, "2024-10-16")], "as of 2024-10-16"],
  ])("%s is a mistake of the caller", (_, all, message) => {
    expect(() => mergeFacts(all)).toThrow(RangeError);
    expect(() => mergeFacts(all)).toThrow(message);
  });
});

describe("the facts of any club", () => {
  test("are whole numbers of at least 0, one for each fact of the catalogue", () => {
    fc.assert(
      fc.property(clubs, ({ values }) => {
        expect(Object.keys(values).sort()).toEqual(FACTS.map((fact) => fact.id).sort());
        expect(Object.values(values).every((n) => Number.isSafeInteger(n) && n >= 0)).toBe(true);
      }),
      seeded,
    );
  });

  test("put the club in exactly one state on every topic", () => {
    fc.assert(
      fc.property(many, (all) => {
        const { values } = mergeFacts(all);
        for (const topic of TOPICS) {
          const states = [`${topic}Counted`, `${topic}NotReported`, `${topic}NotDue`] as const;
          expect(states.reduce((sum, id) => sum + values[id], 0)).toBe(values.clubsInPeriod);
        }
      }),
      seeded,
    );
  });

  test("have parts that add up to their whole", () => {
    fc.assert(
      fc.property(many, (all) => {
        const { values: v } = mergeFacts(all);
        expect(v.older60 + v.younger60 + v.age60Unknown).toBe(v.age60Members);
        expect(v.older55 + v.younger55 + v.age55Unknown).toBe(v.age55Members);
        expect(
          v.attendancePresent +
            v.attendanceAbsent +
            v.attendanceExcused +
            v.attendanceRepresented +
            v.attendanceBlank,
        ).toBe(v.attendanceEligible);
        expect(v.areasExpected).toBe(8 * v.areasCounted);
        const areas = FACTS.filter((fact) => fact.id.startsWith("area:"));
        expect(areas.reduce((sum, { id }) => sum + v[id], 0)).toBe(v.areasCovered);
      }),
      seeded,
    );
  });

  test("have parts no larger than their whole", () => {
    fc.assert(
      fc.property(many, (all) => {
        const { values: v } = mergeFacts(all);
        expect(v.women).toBeLessThanOrEqual(v.sexMembers);
        expect(v.older60Women).toBeLessThanOrEqual(Math.min(v.older60, v.women));
        expect(v.older60).toBeLessThanOrEqual(v.older55);
        expect(v.clubs).toBeLessThanOrEqual(v.clubsInPeriod);
        expect(v.monthsMet).toBeLessThanOrEqual(Math.min(v.monthsDue, v.meetingsHeld));
        expect(v.meetingsUnmarked).toBeLessThanOrEqual(v.meetingsHeld);
        expect(v.clubsAllAreas).toBeLessThanOrEqual(v.areasCounted);
      }),
      seeded,
    );
  });

  test.each<readonly [FactId, FactId]>([
    ["boardWomen", "boardSexMembers"],
    ["boardSexMembers", "boardMembers"],
    ["boardCashShared", "boardMembers"],
    ["disadvantaged", "circumstanceMembers"],
    ["circumstanceMembers", "members"],
    ["olderWomenJoined", "olderJoined"],
    ["foundingDecisions", "clubs"],
    ["rulesAdopted", "clubs"],
    ["clubsWithoutParent", "clubs"],
    ["clubsFounded", "clubsInPeriod"],
    ["clubsMetEveryMonth", "clubsInPeriod"],
    ["meetingsWithAgenda", "meetingsHeld"],
    ["meetingsWithTalk", "meetingsWithAgenda"],
    ["incomeFundsManaged", "clubs"],
    ["operatingFunds", "clubs"],
    ["loanTermsSet", "clubs"],
    ["borrowers", "borrowerMembers"],
    ["borrowerMembers", "members"],
    ["mentoringMonths", "monthsActive"],
    ["communityActionMonths", "monthsActive"],
    ["monthsMeasured", "monthsForMeasuring"],
    ["membersKept", "membersAtStart"],
    ["membersKept", "membersAtEnd"],
    ["membersDropped", "membersAtStart"],
    ["membersAtEnd", "members"],
    ["areaMonths:health", "areaMonthsDue"],
    ["monthsActive", "areaMonthsDue"],
    ["communityActionMonths", "communityActions"],
    ["entitlementsSettled", "entitlementCases"],
    ["memberMonthsMeasured", "memberMonthsDue"],
    ["membersCheckedUp", "checkUpMembers"],
    ["checkUpMembers", "members"],
    ["insuredMembers", "insuranceMembers"],
    ["insuranceMembers", "members"],
    ["peopleCaredFor", "peopleInNeed"],
    ["performingTeamsInTime", "clubs"],
    ["sensitiveConsented", "sensitiveMembers"],
    ["dataRequestsInTime", "dataRequestsDue"],
  ])("%s are part of %s", (part, whole) => {
    for (const { values } of made) expect(values[part]).toBeLessThanOrEqual(values[whole]);
    expect(made.some(({ values }) => values[part] > 0)).toBe(true);
  });

  test("and what is not known of them stay within the whole", () => {
    for (const { values: v } of made) {
      expect(v.meetingsWithAgenda + v.meetingsWithoutAgenda).toBe(v.meetingsHeld);
      expect(v.disadvantaged + v.circumstanceUnknown).toBeLessThanOrEqual(v.circumstanceMembers);
      expect(v.mentoringMonths + v.mentoringUnknown).toBeLessThanOrEqual(v.monthsActive);
      const actions = v.communityActionMonths + v.communityActionUnknown;
      expect(actions).toBeLessThanOrEqual(v.monthsActive);
      const gone = v.membersKept + v.membersDropped + v.membersGoneUnknown;
      expect(gone).toBeLessThanOrEqual(v.membersAtStart);
      expect(v.insuredMembers + v.insuranceUnknown).toBeLessThanOrEqual(v.insuranceMembers);
    }
  });

  test("give no indicator above 1 that is a share", () => {
    fc.assert(
      fc.property(many, (all) => {
        const facts = mergeFacts(all);
        for (const { id, kind } of INDICATORS) {
          const { value } = measure(id, facts);
          if (kind === "share") expect([id, (value ?? 0) <= 1]).toEqual([id, true]);
        }
      }),
      seeded,
    );
  });
});

describe("totals that somebody else counted", () => {
  test("what is not stated is not reported", () => {
    const { values } = factsFromTotals(year, asOf, { clubs: 3, members: 150 });
    expect(values).toMatchObject({ rollCounted: 3, rollNotReported: 0 });
    expect(values).toMatchObject({ sexCounted: 0, sexNotReported: 3, sexNotDue: 0 });
  });

  test("every topic has a total that shows it is spoken of, and one shows no other", () => {
    for (const topic of TOPICS) {
      const spoken = Object.keys(PLAIN_FACTS).filter((id) => {
        const { values } = factsFromTotals(year, asOf, { clubs: 3, [id]: 0 });
        return values[`${topic}Counted`] === 3;
      });
      expect([topic, spoken.length]).toEqual([topic, 1]);
    }
  });

  test("zero is stated, and no gap", () => {
    const { values } = factsFromTotals(year, asOf, { clubs: 3, members: 0 });
    expect(values).toMatchObject({ rollCounted: 3, members: 0 });
  });

  test.each([-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])(
    "%d members is a mistake of the caller",
    (members) => {
      expect(() => factsFromTotals(year, asOf, { clubs: 1, members })).toThrow(
        `Expected a whole number of at least 0 for members, but received ${members}.`,
      );
    },
  );
});
