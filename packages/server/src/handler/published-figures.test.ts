import type { AdministrativeUnit, Register } from "@ishc/core";
import { buildMembers, buildRegister } from "@ishc/core/testing";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { AccessQuestion } from "../contract/access.ts";
import type { PublishedOverview, PublishedScorecard } from "../contract/published.ts";
import { type Api, CHANGE, makeApi } from "../testing/api.ts";

const in1992 = { from: "1992-04-01" } as const;
const below = (code: string) => ({ parents: [{ code, ...in1992 }] });
const UNITS: AdministrativeUnit[] = [
  { code: "58", name: "Tỉnh Minh Họa", level: "province", ...in1992 },
  { code: "00001", name: "Xã Một", level: "commune", ...in1992, ...below("58") },
  { code: "00002", name: "Xã Hai", level: "commune", ...in1992, ...below("58") },
  { code: "00003", name: "Xã Ba", level: "commune", ...in1992, ...below("58") },
];

/** A club of so many members in one of the communes. */
const club = (i: number, members: number): Register =>
  buildRegister({
    club: {
      ...buildRegister().club,
      id: `club-${i}`,
      communes: [{ code: `0000${(i % 3) + 1}`, from: "2021-06-01" }],
    },
    members: buildMembers(members),
    board: [],
  });

async function apiWith(sizes: readonly number[], access = onlyPublic): Promise<Api> {
  const api = await makeApi(undefined, { access });
  await api.store.transaction(async (transaction) => {
    await transaction.writeUnits(UNITS);
    for (const [i, size] of sizes.entries()) await transaction.writeRegister(club(i, size), CHANGE);
  });
  return api;
}

const onlyPublic = (_: Request, __: AccessQuestion): boolean => false;

const read = async <T>(api: Api, path: string) => (await (await api.get(path)).json()) as T;
const overviewOf = (api: Api, code: string) => read<PublishedOverview>(api, `/units/${code}`);

/** What is told of an indicator: what it counts, or nothing. */
function countOf({ measurements }: Pick<PublishedOverview, "measurements">, id: string) {
  const found = measurements.find(({ indicator }) => indicator === id);
  return found && found.status !== "suppressed" ? found.numerator : undefined;
}

describe("what anybody sees", () => {
  test("holds no small count, nor one it could be worked out from", async () => {
    const api = await apiWith([61, 54, 3]);
    const province = await overviewOf(api, "58");
    expect(province.members).toBe(118);
    const told = province.children.map(({ members }) => members);
    expect(told[2]).toBeNull();
    expect(told.filter((each) => each === null)).toHaveLength(2);
    for (const id of ["club-size", "women-share", "older-share"] as const) {
      const counts = province.children.map((child) => countOf(child, id));
      expect(counts.map((count) => count === undefined)).toEqual(told.map((each) => each === null));
    }
  });

  test("of people nobody looks after is kept back, of clubs and months told", async () => {
    const card = await read<PublishedScorecard>(await apiWith([61]), "/clubs/club-0/scorecard");
    const status = (id: string) =>
      card.measurements.find(({ indicator }) => indicator === id)?.status;
    expect(status("care-coverage")).toBe("suppressed");
    expect(status("meeting-regularity")).not.toBe("suppressed");
    expect(card.sustainability).toBeUndefined();
    for (const each of card.measurements) {
      if (each.status !== "suppressed") continue;
      expect(Object.keys(each).sort()).toEqual([
        "asOf",
        "indicator",
        "kind",
        "period",
        "reason",
        "source",
        "status",
        "value",
      ]);
    }
  });

  test("leaves out findings that say a number that is kept back", async () => {
    const card = await read<PublishedScorecard>(await apiWith([3]), "/clubs/club-0/scorecard");
    const all = await read<PublishedScorecard>(
      await apiWith([3], () => true),
      "/clubs/club-0/scorecard",
    );
    expect(all.findings.some(({ numerator }) => numerator === 3)).toBe(true);
    expect(card.findings.length).toBeLessThan(all.findings.length);
    expect(card.findings.some(({ numerator }) => numerator === 3)).toBe(false);
  });

  test("is all numbers for whoever may see them, and no cache keeps those", async () => {
    const asked: AccessQuestion[] = [];
    const api = await apiWith([61, 54, 3], (_, question) => {
      asked.push(question);
      return true;
    });
    const response = await api.get("/units/58");
    expect(response.headers.get("cache-control")).toBe("no-store");
    expect(response.headers.get("access-control-allow-origin")).toBeNull();
    const { children, measurements } = (await response.json()) as PublishedOverview;
    expect(children.map(({ members }) => members)).toEqual([61, 54, 3]);
    expect(measurements.some(({ status }) => status === "suppressed")).toBe(false);
    await api.get("/clubs/club-2/scorecard");
    expect(asked).toEqual([
      { action: "read-unit-figures", unitCode: "58", on: "2024-05-25" },
      { action: "read-figures", clubId: "club-2" },
    ]);
  });

  test.each([
    [4, ["suppressed", "suppressed"]],
    [5, ["measured", "measured"]],
  ])("of a month with %i members: attendance by month is %j", async (few, expected) => {
    const meeting = (month: string, present: number) => ({
      id: month,
      date: `${month}-17`,
      kind: "general" as const,
      status: "held" as const,
      attendance: buildMembers(present).map(({ id }) => ({
        memberId: id,
        status: "present" as const,
      })),
    });
    const grown = club(0, 61);
    const register = {
      ...grown,
      members: (grown.members ?? []).map((member, i) => ({
        ...member,
        memberships: [{ kind: "official" as const, from: i < few ? "2021-06-01" : "2024-05-02" }],
      })),
      meetings: [meeting("2024-04", few), meeting("2024-05", 61)],
    };
    const api = await apiWith([]);
    await api.store.transaction((each) => each.writeRegister(register, CHANGE));
    const april = await read<PublishedScorecard>(api, "/clubs/club-0/scorecard?period=2024-04");
    expect(countOf(april, "club-size")).toBe(few < 5 ? undefined : few);
    const { trend } = await read<PublishedScorecard>(api, "/clubs/club-0/scorecard?period=2024-Q2");
    expect(trend.map(({ attendance }) => attendance.status)).toEqual(expected);
  });

  test("cannot be worked out from all documents together", async () => {
    const sizes = fc.array(fc.integer({ min: 0, max: 14 }), { minLength: 2, maxLength: 7 });
    await fc.assert(
      fc.asyncProperty(sizes, async (all) => {
        const api = await apiWith(all);
        const province = await overviewOf(api, "58");
        noneStandsAlone(
          province.members,
          province.children.map(({ members }) => members),
        );
        noneStandsAlone(
          countOf(province, "women-share"),
          province.children.map((child) => countOf(child, "women-share")),
        );
        for (const child of province.children) {
          const own = await overviewOf(api, child.code);
          expect([own.members, own.measurements]).toEqual([child.members, child.measurements]);
        }
        for (const { id, measurements } of province.clubList) {
          const card = await read<PublishedScorecard>(api, `/clubs/${id}/scorecard`);
          expect(card.measurements).toEqual(expect.arrayContaining([...measurements]));
        }
      }),
      { seed: 1336, numRuns: 25 },
    );
  }, 60_000);
});

/** Of parts of a whole that is told, one that is kept back alone is what the others leave over. */
function noneStandsAlone(whole: unknown, parts: readonly unknown[]): void {
  const isHidden = (value: unknown) => value === null || value === undefined;
  const hidden = parts.filter(isHidden).length;
  if (isHidden(whole)) expect(hidden).not.toBe(0);
  else expect(hidden).not.toBe(1);
}
