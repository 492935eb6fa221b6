import { describe, expect, test } from "vitest";
import type { Member } from "../../club/member.ts";
import { buildRegister } from "../../testing/index.ts";
import { checkClub } from "../check-club.ts";
import { told } from "../finding.fixture.ts";
import type { Finding } from "../finding.ts";
import type { RulePack } from "../rule-pack.ts";
import { definePack } from "../rule-pack.ts";
import { DECISION_1336, PROJECT_55 } from "../rule-packs.ts";
import { askFor } from "../rule-templates.ts";

const asOf = "2024-05-31";

interface Roll {
  readonly older: number;
  readonly younger: number;
  readonly blank?: number;
  readonly women?: number;
}

/** A roll of so many people; the women are the first ones. */
function roll({ older, younger, blank = 0, women = 0 }: Roll): Member[] {
  return Array.from({ length: older + younger + blank }, (_, i) => ({
    id: `m${i}`,
    name: `Nguyễn Văn Mẫu ${i}`,
    sex: i < women ? "female" : "male",
    ...(i < older + younger && { birthDate: i < older ? "1950" : "1990" }),
    memberships: [{ kind: "official", from: "2021-06-01" }],
  }));
}

function finding(
  id: string,
  members: Member[] | undefined,
  rulePack: RulePack = DECISION_1336,
): Finding | undefined {
  const { members: _, ...rest } = buildRegister({ board: [] });
  const register = members ? { ...rest, members } : rest;
  return checkClub(register, { asOf, rulePack }).find((each) => each.rule.id === id);
}

function toldOf(id: string, members: Member[] | undefined, rulePack?: RulePack): string {
  const found = finding(id, members, rulePack);
  return found ? told(found) : "no such rule";
}

describe("COMP-SIZE: 50 to 70 members", () => {
  test.each([
    [0, "missed", { add: 50 }],
    [1, "missed", { add: 49 }],
    [49, "missed", { add: 1 }],
    [50, "met", undefined],
    [70, "met", undefined],
    [71, "above", undefined],
  ])("%i members: %s", (count, outcome, mend) => {
    const found = finding("COMP-SIZE", roll({ older: count, younger: 0 }));
    expect(found).toMatchObject({ outcome, value: count, numerator: count, denominator: 1 });
    expect(found?.mend).toEqual(mend);
  });
});

describe("COMP-OLDER: 60 to 70 % are 60 or older", () => {
  test.each([
    ["29 of 50", { older: 29, younger: 21 }, "missed", { add: 3 }],
    ["30 of 50, exactly 60 %", { older: 30, younger: 20 }, "met", undefined],
    ["35 of 50, exactly 70 %", { older: 35, younger: 15 }, "met", undefined],
    ["36 of 50", { older: 36, younger: 14 }, "above", undefined],
    ["3 of 5, exactly 60 %", { older: 3, younger: 2 }, "met", undefined],
    ["33 of 55, exactly 60 %", { older: 33, younger: 22 }, "met", undefined],
    ["32 of 55", { older: 32, younger: 23 }, "missed", { add: 3 }],
    ["39 of 65, exactly 60 %", { older: 39, younger: 26 }, "met", undefined],
    ["49 of 70, exactly 70 %", { older: 49, younger: 21 }, "met", undefined],
    ["50 of 70", { older: 50, younger: 20 }, "above", undefined],
    ["59 of 100", { older: 59, younger: 41 }, "missed", { add: 3 }],
    ["71 of 100", { older: 71, younger: 29 }, "above", undefined],
    ["nobody older", { older: 0, younger: 50 }, "missed", { add: 75 }],
  ])("%s: %s", (_, people, outcome, mend) => {
    const found = finding("COMP-OLDER", roll(people));
    expect(found?.outcome).toBe(outcome);
    expect(found?.mend).toEqual(mend);
  });
});

describe("COMP-OLDER where birth dates are blank", () => {
  test.each([
    ["29 of 50, one blank could make 30", { older: 29, younger: 20, blank: 1 }, "unknown"],
    ["28 of 50, one blank could make 29 only", { older: 28, younger: 21, blank: 1 }, "missed"],
    ["30 of 50, whoever the blank may be", { older: 30, younger: 19, blank: 1 }, "met"],
    ["all blank", { older: 0, younger: 0, blank: 50 }, "unknown"],
  ])("%s: %s", (_, people, outcome) => {
    const found = finding("COMP-OLDER", roll(people));
    expect(found?.outcome).toBe(outcome);
    expect(found?.reason).toBe(outcome === "unknown" ? "blank" : undefined);
    expect(found?.value === null).toBe(outcome === "unknown");
  });
});

describe("COMP-WOMEN: 60 to 70 % are women", () => {
  test.each([
    ["29 of 50", 29, "missed", { add: 3 }],
    ["30 of 50", 30, "met", undefined],
    ["35 of 50", 35, "met", undefined],
    ["36 of 50", 36, "above", undefined],
    ["all of 50", 50, "above", undefined],
  ])("%s: %s", (_, women, outcome, mend) => {
    const found = finding("COMP-WOMEN", roll({ older: 50, younger: 0, women }));
    expect(found?.outcome).toBe(outcome);
    expect(found?.mend).toEqual(mend);
  });
});

describe("COMP-YOUNG: 30 to 40 % are under 60", () => {
  test.each([
    ["14 of 50", { older: 36, younger: 14 }, "missed", { add: 2 }],
    ["15 of 50, exactly 30 %", { older: 35, younger: 15 }, "met", undefined],
    ["20 of 50, exactly 40 %", { older: 30, younger: 20 }, "met", undefined],
    ["21 of 50", { older: 29, younger: 21 }, "above", undefined],
    ["21 of 70, exactly 30 %", { older: 49, younger: 21 }, "met", undefined],
    ["20 of 70", { older: 50, younger: 20 }, "missed", { add: 2 }],
    ["29 of 100", { older: 71, younger: 29 }, "missed", { add: 2 }],
    ["41 of 100", { older: 59, younger: 41 }, "above", undefined],
    ["14 of 50 and one blank", { older: 35, younger: 14, blank: 1 }, "unknown", undefined],
    ["13 of 50 and one blank", { older: 36, younger: 13, blank: 1 }, "missed", { add: 3 }],
  ])("%s: %s", (_, people, outcome, mend) => {
    const found = finding("COMP-YOUNG", roll(people));
    expect(found?.outcome).toBe(outcome);
    expect(found?.mend).toEqual(mend);
  });
});

describe("a roll that was not reported is not an empty roll", () => {
  test.each([
    ["COMP-SIZE", "missed", undefined],
    ["COMP-OLDER", "unknown", "no-base"],
    ["COMP-WOMEN", "unknown", "no-base"],
    ["COMP-YOUNG", "unknown", "no-base"],
  ])("%s: %s when empty, not reported when absent", (id, outcome, reason) => {
    expect(finding(id, [])).toMatchObject({ outcome });
    expect(finding(id, [])?.reason).toBe(reason);
    expect(finding(id, undefined)).toMatchObject({
      outcome: "unknown",
      reason: "not-reported",
      value: null,
    });
  });
});

test("honorary members stand on neither side of any share", () => {
  const honorary = roll({ older: 20, younger: 20, women: 40 }).map((member, i) => ({
    ...member,
    id: `h${i}`,
    memberships: [{ kind: "honorary" as const, from: "2021-06-01" }],
  }));
  const official = roll({ older: 30, younger: 20, women: 30 });
  for (const id of ["COMP-SIZE", "COMP-OLDER", "COMP-WOMEN", "COMP-YOUNG"]) {
    expect(finding(id, [...official, ...honorary])).toEqual(finding(id, official));
  }
});

describe("what projects ask", () => {
  /** Born in 1969: 55 during the year, which the year alone does not tell in May. */
  const at55 = (known: number, blank: number, younger: number) =>
    roll({ older: known, younger, blank }).map((member) => ({
      ...member,
      ...(member.birthDate === undefined && { birthDate: "1969" }),
    }));

  test.each([
    ["34 of 50", at55(34, 0, 16), "missed: 34 of 50, add 4"],
    ["35 of 50, exactly 70 %", at55(35, 0, 15), "met: 35 of 50"],
    ["all of 50", at55(50, 0, 0), "met: 50 of 50"],
    ["34 of 50 and one who turns 55 this year", at55(34, 1, 15), "unknown: blank"],
    ["33 of 50 and one who turns 55 this year", at55(33, 1, 16), "missed: 33 of 50, add 7"],
    ["nobody", [], "unknown: no-base"],
    ["a roll not reported", undefined, "unknown: not-reported"],
  ])("COMP-OLDER-55, %s: %s", (_, members, expected) => {
    expect(toldOf("COMP-OLDER-55", members, PROJECT_55)).toBe(expected);
  });

  test.each([
    [34, "missed: 34 of 50, add 4"],
    [35, "met: 35 of 50"],
    [36, "met: 36 of 50"],
    [50, "met: 50 of 50"],
  ])("COMP-WOMEN, %i of 50: %s", (women, expected) => {
    expect(toldOf("COMP-WOMEN", roll({ older: 50, younger: 0, women }), PROJECT_55)).toBe(expected);
  });
});

describe("COMP-POOR: the share that a pack gives, 70 % here", () => {
  const rulePack = definePack({
    id: "x-poor",
    name: { vi: "Thử", en: "Trial" },
    extends: DECISION_1336,
    rules: [
      askFor("COMP-POOR", {
        asks: { min: 0.7 },
        source: "phu-ninh-clubs",
        authority: "guideline",
      }),
    ],
  });
  type Circumstances = NonNullable<Member["circumstances"]>;
  const people = (count: number, circumstances?: Circumstances): Member[] =>
    roll({ older: count, younger: 0 }).map((member) => ({
      ...member,
      ...(circumstances && { circumstances }),
    }));
  const poor: Circumstances = [{ kind: "poor", from: "2021-06-01" }];

  test.each([
    ["34 of 50", [...people(34, poor), ...people(16, [])], "missed: 34 of 50, add 4"],
    ["35 of 50, exactly 70 %", [...people(35, poor), ...people(15, [])], "met: 35 of 50"],
    [
      "34 of 50 and one of whom nothing is recorded",
      [...people(34, poor), ...people(15, []), ...people(1)],
      "unknown: blank",
    ],
    [
      "33 of 50 and one of whom nothing is recorded",
      [...people(33, poor), ...people(16, []), ...people(1)],
      "missed: 33 of 50, add 7",
    ],
    ["nothing recorded of anybody", people(50), "unknown: not-reported"],
    ["nobody on the roll", [], "unknown: no-base"],
  ])("%s: %s", (_, members, expected) => {
    expect(toldOf("COMP-POOR", members, rulePack)).toBe(expected);
  });

  test.each<[string, Circumstances, string]>([
    ["near-poor", [{ kind: "near-poor", from: "2021-06-01" }], "met: 1"],
    ["disadvantaged", [{ kind: "disadvantaged", from: "2021-06-01" }], "met: 1"],
    ["living alone alone", [{ kind: "living-alone", from: "2021-06-01" }], "missed: 0, add 3"],
    ["from that day", [{ kind: "poor", from: asOf }], "met: 1"],
    ["from the day after", [{ kind: "poor", from: "2024-06-01" }], "missed: 0, add 3"],
    ["until that day", [{ kind: "poor", from: "2021-06-01", to: asOf }], "met: 1"],
    [
      "until the day before",
      [{ kind: "poor", from: "2021-06-01", to: "2024-05-30" }],
      "missed: 0, add 3",
    ],
  ])("one person, %s: %s", (_, circumstances, expected) => {
    expect(toldOf("COMP-POOR", people(1, circumstances), rulePack)).toBe(expected);
  });

  test("is asked by no pack of the kit", () => {
    expect(toldOf("COMP-POOR", people(50, poor), PROJECT_55)).toBe("no such rule");
  });
});

describe("composition is asked since 31 August 2020", () => {
  test.each([
    ["2020-08-30", 0],
    ["2020-08-31", 4],
  ])("on %s: %i rules", (day, count) => {
    const found = checkClub(buildRegister(), { asOf: day, rulePack: DECISION_1336 });
    expect(found.filter(({ rule }) => rule.id.startsWith("COMP-"))).toHaveLength(count);
  });
});
