import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { periodContaining } from "../calendar/reporting-period.ts";
import { clubFacts } from "../facts/club-facts.ts";
import { mergeFacts, noFacts } from "../facts/facts.ts";
import { registers } from "../testing/arbitraries.ts";
import { buildMembers, buildRegister } from "../testing/index.ts";
import type { AdministrativeUnit } from "../unit/administrative-unit.ts";
import { MOST_ISSUES_A_LINE, mergeRollUps, type RollUp, rollUp, rollUpByUnit } from "./roll-up.ts";

const period = periodContaining("2024-12-31", "year");
const line = (register: unknown) => `${JSON.stringify(register)}\n`;
const inCommune = (code: string, members = 55) => {
  const register = buildRegister({ members: buildMembers(members) });
  return { ...register, club: { ...register.club, communes: [{ code, from: "2021-06-01" }] } };
};

describe("rolling up", () => {
  test("comes to what the facts of all registers come to, whatever the order", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(registers, { maxLength: 6 }), fc.nat(), async (all, cut) => {
        const facts = all.map((register) => clubFacts(register, period));
        const expected = mergeFacts([noFacts(period, period.to), ...facts]).values;
        const forwards = await rollUp([all.map(line).join("")], { period });
        const backwards = await rollUp([[...all].reverse().map(line).join("")], { period });
        expect(forwards.total.values).toEqual(expected);
        expect(backwards.total.values).toEqual(expected);
        const at = all.length === 0 ? 0 : cut % (all.length + 1);
        const parts = [all.slice(0, at), all.slice(at)];
        const merged = mergeRollUps(
          await Promise.all(parts.map((part) => rollUp([part.map(line).join("")], { period }))),
        );
        expect(merged).toEqual(forwards);
      }),
      { seed: 1336, numRuns: 60 },
    );
  });

  test("parts of it add up to the whole", async () => {
    const text = [inCommune("a", 50), inCommune("b", 60), inCommune("a", 70)].map(line).join("");
    const { communes, total, unplaced } = await rollUp([text], { period });
    expect([...communes].map(([code, facts]) => [code, facts.values.members])).toEqual([
      ["a", 120],
      ["b", 60],
    ]);
    expect(mergeFacts([...communes.values(), unplaced])).toEqual(total);
  });

  test("keeps a club without a commune that day in the total, apart", async () => {
    const { club, ...rest } = buildRegister();
    const lost = {
      ...rest,
      club: { ...club, communes: [{ code: "a", from: "2021-06-01", to: "2024-06-30" }] },
    };
    const { communes, unplaced, total } = await rollUp([line(lost)], { period });
    expect(communes.size).toBe(0);
    expect(unplaced).toEqual(total);
    expect(total.values.members).toBe(55);
  });

  test("tells how far it is", async () => {
    const seen: number[] = [];
    const text = Array.from({ length: 5 }, () => line(buildRegister())).join("");
    await rollUp([text], {
      period,
      progressEvery: 2,
      onProgress: ({ lines }) => seen.push(lines),
    });
    expect(seen).toEqual([2, 4, 5]);
  });
});

describe("a line that is no sound register", () => {
  const good = buildRegister();
  const bad = { ...good, members: [{ ...buildMembers(1)[0], sex: "?" }] };

  test("is listed with its number, its club and its issues, and the rest is counted", async () => {
    const text = `${line(good)}\n${line(bad)}{"broken\n${line(good)}`;
    const result = await rollUp([text], { period });
    expect(result).toMatchObject({ lines: 5, clubs: 2 });
    expect(result.refused).toMatchObject([
      { line: 3, issues: [{ code: "not-in-list", path: ["members", 0, "sex"] }], issueCount: 1 },
      { line: 4, issues: [{ code: "not-json" }] },
    ]);
  });

  test("of a thousand issues keeps some, and says how many there were", async () => {
    const members = buildMembers(1000).map((member) => ({ ...member, sex: "?" }));
    const { refused } = await rollUp([line({ ...good, members })], { period });
    expect(refused[0]?.issues).toHaveLength(MOST_ISSUES_A_LINE);
    expect(refused[0]?.issueCount).toBeGreaterThanOrEqual(1000);
  });

  test("in the second part of a file has its number in the whole file", async () => {
    const parts = await Promise.all(
      [line(good) + line(good), `{\n${line(good)}`].map((text) => rollUp([text], { period })),
    );
    expect(mergeRollUps(parts).refused.map((each) => each.line)).toEqual([3]);
  });
});

test("nothing to put together is a mistake in the program", () => {
  expect(() => mergeRollUps([])).toThrow(/at least one roll-up/);
});

test("parts of different periods are never put together", async () => {
  const may = periodContaining("2024-05-31", "month");
  const parts = [await rollUp([], { period }), await rollUp([], { period: may })];
  expect(() => mergeRollUps(parts)).toThrow(RangeError);
});

describe("by unit", () => {
  const unit = (code: string, level: AdministrativeUnit["level"], parent?: string) => ({
    code,
    name: code,
    level,
    from: "2010-01-01",
    ...(parent !== undefined && { parents: [{ code: parent, from: "2010-01-01" }] }),
  });
  const units: AdministrativeUnit[] = [
    unit("vn", "country"),
    unit("p", "province", "vn"),
    unit("d", "district", "p"),
    unit("a", "commune", "d"),
    unit("b", "commune", "d"),
    unit("q", "province", "vn"),
    unit("c", "commune", "q"),
  ];
  const members = (result: RollUp) =>
    [...rollUpByUnit(result, units).units].map(([code, facts]) => [code, facts.values.members]);

  test("communes, districts, provinces and the country", async () => {
    const text = [inCommune("a", 50), inCommune("b", 60), inCommune("c", 70)].map(line).join("");
    expect(Object.fromEntries(members(await rollUp([text], { period })))).toEqual({
      a: 50,
      b: 60,
      c: 70,
      d: 110,
      p: 110,
      q: 70,
      vn: 180,
    });
  });

  test("a commune that is no unit that day is unplaced, not lost", async () => {
    const result = await rollUp([line(inCommune("gone"))], { period });
    const { units: byUnit, unplaced } = rollUpByUnit(result, units);
    expect(byUnit.size).toBe(0);
    expect(unplaced).toEqual(result.total);
  });
});
