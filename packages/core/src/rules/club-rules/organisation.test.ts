import { describe, expect, test } from "vitest";
import { club } from "../../facts/counted.fixture.ts";
import { buildRegister } from "../../testing/index.ts";
import type { AdministrativeUnit } from "../../unit/administrative-unit.ts";
import { checkClub } from "../check-club.ts";
import { finding, told, toldOf } from "../finding.fixture.ts";
import { DECISION_1336 } from "../rule-packs.ts";

const decision = (date: string) => ({ number: "222/QĐ-UBND", date, issuedBy: "UBND phường Mẫu" });
const parent = (from: string, to?: string) => ({
  name: "Hội Người cao tuổi xã Minh Họa",
  from,
  ...(to !== undefined && { to }),
});

describe("ORG-DECISION: the founding decision is recorded", () => {
  test.each([
    ["not recorded", {}, "missed: 0, add 1"],
    ["dated that day", { foundingDecision: decision("2024-12-31") }, "met: 1"],
    ["dated the day after", { foundingDecision: decision("2025-01-01") }, "missed: 0, add 1"],
  ])("%s: %s", (_, fields, expected) => {
    expect(toldOf("ORG-DECISION", club(fields))).toBe(expected);
  });
});

describe("ORG-RULES: operating rules are adopted", () => {
  test.each([
    ["not recorded", {}, "missed: 0, add 1"],
    ["adopted that day", { rulesAdoptedOn: "2024-12-31" }, "met: 1"],
    ["adopted the day after", { rulesAdoptedOn: "2025-01-01" }, "missed: 0, add 1"],
  ])("%s: %s", (_, fields, expected) => {
    expect(toldOf("ORG-RULES", club(fields))).toBe(expected);
  });
});

describe("ORG-PARENT: one association on the last day", () => {
  test.each([
    ["not reported", undefined, "unknown: not-reported"],
    ["none", [], "missed: 0, add 1"],
    ["one since founding", [parent("2021-06-01")], "met: 1"],
    ["one that begins that day", [parent("2024-12-31")], "met: 1"],
    ["one that begins the day after", [parent("2025-01-01")], "missed: 0, add 1"],
    ["one until that day", [parent("2021-06-01", "2024-12-31")], "met: 1"],
    ["one until the day before", [parent("2021-06-01", "2024-12-30")], "missed: 0, add 1"],
    ["one after the other", [parent("2021-06-01", "2022-12-31"), parent("2023-01-01")], "met: 1"],
    ["two at once", [parent("2021-06-01"), parent("2023-01-01")], "missed: 2, remove 1"],
  ])("%s: %s", (_, parentAssociations, expected) => {
    const fields = parentAssociations ? { parentAssociations } : {};
    expect(toldOf("ORG-PARENT", club(fields))).toBe(expected);
  });
});

describe("ORG-PARENT-GAP: no day of its activity without an association", () => {
  const planned = [
    { stage: "planned" as const, from: "2021-01-08" },
    { stage: "active" as const, from: "2021-06-01" },
  ];
  const slept = [
    { stage: "active" as const, from: "2021-06-01" },
    { stage: "dormant" as const, from: "2022-01-01" },
    { stage: "active" as const, from: "2023-01-01" },
  ];

  test.each([
    ["not reported", {}, "unknown: not-reported"],
    ["since founding", { parentAssociations: [parent("2021-06-01")] }, "met: 0"],
    ["a day late", { parentAssociations: [parent("2021-06-02")] }, "missed: 1, remove 1"],
    ["none at all", { parentAssociations: [] }, "missed: 1, remove 1"],
    [
      "the next on the day after",
      { parentAssociations: [parent("2021-06-01", "2022-12-31"), parent("2023-01-01")] },
      "met: 0",
    ],
    [
      "the next a day later",
      { parentAssociations: [parent("2021-06-01", "2022-12-31"), parent("2023-01-02")] },
      "missed: 1, remove 1",
    ],
    [
      "two gaps are one club",
      { parentAssociations: [parent("2021-07-01", "2022-12-31"), parent("2023-02-01")] },
      "missed: 1, remove 1",
    ],
    [
      "none while it was only planned",
      { stages: planned, parentAssociations: [parent("2021-06-01")] },
      "met: 0",
    ],
    [
      "none while it slept",
      {
        stages: slept,
        parentAssociations: [parent("2021-06-01", "2021-12-31"), parent("2023-01-01")],
      },
      "met: 0",
    ],
    ["lost the day after", { parentAssociations: [parent("2021-06-01", "2024-12-31")] }, "met: 0"],
  ])("%s: %s", (_, fields, expected) => {
    expect(toldOf("ORG-PARENT-GAP", club(fields))).toBe(expected);
  });

  test("says where to look", () => {
    const { rows } = finding("ORG-PARENT-GAP", club({ parentAssociations: [] }));
    expect(rows).toEqual([["club", "parentAssociations"]]);
  });
});

describe("ORG-UNIT: the commune is in force and lies directly in its province", () => {
  const unit = (
    code: string,
    level: AdministrativeUnit["level"],
    more: Partial<AdministrativeUnit> = {},
  ): AdministrativeUnit => ({ code, name: `Đơn vị ${code}`, level, from: "2021-01-01", ...more });
  const province = unit("58", "province");
  const district = unit("585", "district", { parents: [{ code: "58", from: "2021-01-01" }] });
  const below = (code: string) => ({ parents: [{ code, from: "2021-01-01" }] });
  const asOf = "2025-12-31";

  test.each<[string, AdministrativeUnit[] | undefined, string]>([
    ["no units are given", undefined, "unknown: not-reported"],
    ["in a province", [province, unit("00001", "commune", below("58"))], "met: 1"],
    ["not among the units", [province], "missed: 0, add 1"],
    [
      "a commune that ended the day before",
      [province, unit("00001", "commune", { ...below("58"), to: "2025-12-30" })],
      "missed: 0, add 1",
    ],
    [
      "a commune on its last day",
      [province, unit("00001", "commune", { ...below("58"), to: asOf })],
      "met: 1",
    ],
    [
      "still in a district",
      [province, district, unit("00001", "commune", below("585"))],
      "missed: 0, add 1",
    ],
  ])("%s: %s", (_, units, expected) => {
    expect(toldOf("ORG-UNIT", {}, { asOf, ...(units && { units }) })).toBe(expected);
  });

  test.each([
    ["2025-06-30", 0],
    ["2025-07-01", 1],
  ])("on %s it is asked %i times: there were districts until 30 June 2025", (day, times) => {
    const found = checkClub(buildRegister(), { asOf: day, rulePack: DECISION_1336 });
    expect(found.filter(({ rule }) => rule.id === "ORG-UNIT")).toHaveLength(times);
  });
});

describe("papers are no club's business before it is active on the day", () => {
  test.each(["ORG-DECISION", "ORG-RULES", "ORG-PARENT", "ORG-PARENT-GAP"])("%s", (id) => {
    const closed = club({
      stages: [
        { stage: "active", from: "2021-06-01" },
        { stage: "closed", from: "2024-03-01" },
      ],
      foundingDecision: decision("2021-05-01"),
      parentAssociations: [],
    });
    expect(told(finding(id, closed))).toBe("unknown: not-due");
  });
});
