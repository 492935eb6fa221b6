import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { AREAS } from "../activity/area.ts";
import { periodContaining } from "../calendar/reporting-period.ts";
import { clubFacts } from "../facts/club-facts.ts";
import { INDICATORS } from "../indicators/catalogue.ts";
import { INDICATOR_GROUPS } from "../indicators/indicator.ts";
import { measureAll } from "../indicators/measure.ts";
import { checkClub } from "../rules/check-club.ts";
import { DECISION_1336 } from "../rules/rule-packs.ts";
import { registers } from "../testing/arbitraries.ts";
import { buildRegister } from "../testing/index.ts";
import { scorecard } from "./scorecard.ts";

const year = periodContaining("2024-12-31", "year");

describe("a scorecard", () => {
  test("holds no name, id or birth date of a member", () => {
    fc.assert(
      fc.property(registers, (register) => {
        const secret = (register.members ?? []).map((member, i) => ({
          ...member,
          id: `secret-id-${i}`,
          name: `Secret Name ${i}`,
          birthDate: `19${30 + i}-11-23`,
          group: `Secret Group ${i}`,
        }));
        const own = new Map((register.members ?? []).map((member, i) => [member.id, i]));
        const renamed = (id: string) => `secret-id-${own.get(id)}`;
        const json = JSON.stringify(
          scorecard(
            {
              ...register,
              members: secret,
              board: (register.board ?? []).map((term) => ({
                ...term,
                memberId: renamed(term.memberId),
              })),
              meetings: (register.meetings ?? []).map((meeting) => ({
                ...meeting,
                reason: "Secret reason",
                attendance: (meeting.attendance ?? []).map((mark) => ({
                  ...mark,
                  memberId: renamed(mark.memberId),
                })),
              })),
              activities: (register.activities ?? []).map((each) => ({
                ...each,
                note: "Secret note",
              })),
            },
            { period: year },
          ),
        );
        expect(json).not.toMatch(/secret|19\d\d-11-23/i);
      }),
      { seed: 1336, numRuns: 200 },
    );
  });

  test("is plain JSON", () => {
    fc.assert(
      fc.property(registers, (register) => {
        const card = scorecard(register, { period: year, asOf: "2024-10-15" });
        expect(JSON.parse(JSON.stringify(card))).toEqual(card);
      }),
      { seed: 1336, numRuns: 200 },
    );
  });

  test("agrees with its parts", () => {
    fc.assert(
      fc.property(registers, (register) => {
        const asOf = "2024-10-15";
        const card = scorecard(register, { period: year, asOf });
        const rulePack = card.rulePack?.id;
        expect(card.measurements).toEqual(
          measureAll(clubFacts(register, year, asOf), { rulePack }),
        );
        const found = checkClub(register, { asOf, period: year });
        expect(card.findings).toEqual(found.map(({ rows: _, ...finding }) => finding));
      }),
      { seed: 1336, numRuns: 100 },
    );
  });

  test("shows every indicator, group and area in their order", () => {
    const card = scorecard(buildRegister(), { period: year });
    expect(card.measurements.map((each) => each.indicator)).toEqual(INDICATORS.map(({ id }) => id));
    expect(card.groups.map(({ key }) => key)).toEqual(INDICATOR_GROUPS);
    expect(card.areas.map((each) => each.area)).toEqual(AREAS);
  });

  test("says of every indicator in which of its groups it is", () => {
    const { groups, indicators } = scorecard(buildRegister(), { period: year });
    for (const { id, group } of INDICATORS) expect(indicators[id].group).toBe(group);
    const used = new Set(INDICATORS.map(({ group }) => group));
    expect(groups.filter(({ key }) => !used.has(key))).toEqual([]);
  });

  test("puts first no more than fits, and only what it measures", () => {
    const { headline, measurements } = scorecard(buildRegister(), { period: year });
    const measured = measurements.map(({ indicator }) => indicator);
    expect(headline.filter((id) => !measured.includes(id))).toEqual([]);
    expect(new Set(headline).size).toBe(headline.length);
    expect(headline.length).toBeGreaterThanOrEqual(6);
    expect(headline.length).toBeLessThanOrEqual(8);
  });

  test("cites no document that it does not bring", () => {
    fc.assert(
      fc.property(registers, (register) => {
        const { measurements, findings, sources, sustainability } = scorecard(register, {
          period: year,
        });
        const edges = sustainability.lifting.lifts.flatMap(({ changes }) =>
          changes.map(({ reach }) => reach),
        );
        for (const { source } of [...measurements, ...findings.map(({ rule }) => rule), ...edges]) {
          expect(sources[source]?.title).toBeTruthy();
        }
      }),
      { seed: 1336, numRuns: 100 },
    );
  });

  test.each([
    ["2024-12-31", 12],
    ["2024-05-31", 5],
    ["2024-05-01", 5],
    ["2023-12-31", 0],
    ["2025-06-30", 12],
  ])("as of %s its trend has %i months", (asOf, months) => {
    expect(scorecard(buildRegister(), { period: year, asOf }).trend).toHaveLength(months);
  });

  test.each([
    ["2025-06-30", "00001"],
    ["2025-07-01", "00002"],
    ["2020-12-31", undefined],
  ])("as of %s its commune is %s", (asOf, code) => {
    const { club } = buildRegister();
    const communes = [
      { code: "00001", from: "2021-06-01", to: "2025-06-30" },
      { code: "00002", from: "2025-07-01" },
    ];
    const period = periodContaining(asOf, "year");
    const card = scorecard(buildRegister({ club: { ...club, communes } }), { period, asOf });
    expect(card.club.communeCode).toBe(code);
  });

  test("is judged under the pack in force, or the one given", () => {
    const later = { period: periodContaining("2026-12-31", "year") };
    expect(scorecard(buildRegister(), later).rulePack?.id).toBe("decision-1648");
    const given = { ...later, rulePack: DECISION_1336 };
    expect(scorecard(buildRegister(), given).rulePack?.id).toBe("decision-1336");
  });
});
