import { describe, expect, test } from "vitest";
import { buildRegister } from "../../testing/index.ts";
import type { AdministrativeUnit } from "../../unit/administrative-unit.ts";
import { unitIndex } from "../../unit/unit-index.ts";
import { issueLines } from "./issue-lines.fixture.ts";

type Spans = [from: string, to?: string][];

const { club } = buildRegister();
const spans = (list: Spans, more: object) =>
  list.map(([from, to]) => ({ from, ...(to !== undefined && { to }), ...more }));
const active = { stage: "active", from: "2021-06-01" };

describe("the communes a club lies in", () => {
  test.each<[string, Spans, string[]]>([
    ["one since the first day", [["2021-06-01"]], []],
    ["one since before", [["2021-05-31"]], []],
    [
      "one since a day after the first",
      [["2021-06-02"]],
      ["gap club.communes.0.from: 2021-06-02, expected 2021-06-01"],
    ],
    ["one for a single day, the next not known", [["2021-06-01", "2021-06-01"]], []],
    ["one for a single day, the next after it", [["2021-06-01", "2021-06-01"], ["2021-06-02"]], []],
    [
      "one that ends before it begins",
      [["2021-06-01", "2021-05-31"]],
      ["date-order club.communes.0.to: 2021-05-31, expected 2021-06-01"],
    ],
    ["two, one the day after the other", [["2021-06-01", "2025-06-30"], ["2025-07-01"]], []],
    [
      "two on one day",
      [["2021-06-01", "2025-06-30"], ["2025-06-30"]],
      ["overlap club.communes.1.from: 2025-06-30, expected 2025-07-01"],
    ],
    [
      "a day in none",
      [["2021-06-01", "2025-06-30"], ["2025-07-02"]],
      ["gap club.communes.1.from: 2025-07-02, expected 2025-07-01"],
    ],
    [
      "a second while the first still lasts",
      [["2021-06-01"], ["2025-07-01"]],
      ["overlap club.communes.1.from: 2025-07-01"],
    ],
    [
      "two, the later one first",
      [["2025-07-01"], ["2021-06-01", "2025-06-30"]],
      ["date-order club.communes.1.from: 2021-06-01, expected 2025-07-01"],
    ],
    [
      "a third inside the first, however short the second",
      [["2021-06-01", "2025-06-30"], ["2022-01-01", "2022-01-31"], ["2025-06-30"]],
      [
        "overlap club.communes.1.from: 2022-01-01, expected 2025-07-01",
        "overlap club.communes.2.from: 2025-06-30, expected 2025-07-01",
      ],
    ],
    ["one that was over before the club began", [["2019-01-01", "2020-12-31"], ["2021-06-01"]], []],
  ])("%s", (_, list, lines) => {
    const communes = spans(list, { code: "00001" });
    expect(issueLines({ club: { ...club, communes } })).toEqual(lines);
  });
});

describe("the stages of its life", () => {
  test.each<[string, string, string[]]>([
    ["the next a day later", "2021-06-02", []],
    ["two on one day", "2021-06-01", []],
    [
      "the next a day earlier",
      "2021-05-31",
      ["date-order club.stages.1.from: 2021-05-31, expected 2021-06-01"],
    ],
  ])("%s", (_, from, lines) => {
    expect(issueLines({ club: { ...club, stages: [active, { stage: "dormant", from }] } })).toEqual(
      lines,
    );
  });
});

describe("the associations it belongs to", () => {
  test.each<[string, Spans, string[]]>([
    ["none", [], []],
    ["one after the other", [["2021-06-01", "2025-06-30"], ["2025-07-01"]], []],
    ["a gap, which is for a rule to find", [["2021-06-01", "2024-12-31"], ["2025-07-01"]], []],
    [
      "two on one day",
      [["2021-06-01", "2025-06-30"], ["2025-06-30"]],
      ["overlap club.parentAssociations.1.from: 2025-06-30, expected 2025-07-01"],
    ],
    [
      "two of the same single day",
      [
        ["2021-06-01", "2021-06-01"],
        ["2021-06-01", "2021-06-01"],
      ],
      ["overlap club.parentAssociations.1.from: 2021-06-01, expected 2021-06-02"],
    ],
    [
      "two of the same days, after a later one",
      [["2025-06-30"], ["2021-06-01", "2021-12-31"], ["2021-06-01", "2021-12-31"]],
      ["overlap club.parentAssociations.2.from: 2021-06-01, expected 2022-01-01"],
    ],
    [
      "two on one day, the later one first",
      [["2025-06-30"], ["2021-06-01", "2025-06-30"]],
      ["overlap club.parentAssociations.0.from: 2025-06-30, expected 2025-07-01"],
    ],
    [
      "one that ends before it begins",
      [["2021-06-01", "2021-05-31"]],
      ["date-order club.parentAssociations.0.to: 2021-05-31, expected 2021-06-01"],
    ],
  ])("%s", (_, list, lines) => {
    const parentAssociations = spans(list, { name: "Hội Người cao tuổi xã Minh Họa" });
    expect(issueLines({ club: { ...club, parentAssociations } })).toEqual(lines);
  });
});

describe("held against administrative units", () => {
  const province: AdministrativeUnit = {
    code: "58",
    name: "Tỉnh Minh Họa",
    level: "province",
    from: "1992-04-01",
  };
  const commune: AdministrativeUnit = {
    code: "22870",
    name: "Xã An Bình",
    level: "commune",
    from: "2009-01-01",
    to: "2025-06-30",
  };
  const units = [province, commune];
  const code = (value: string) => ({ code: value });

  test.each<[string, Spans, string, string[]]>([
    ["a commune of that time", [["2021-06-01", "2025-06-30"]], "22870", []],
    ["a commune that may have ended since", [["2021-06-01"]], "22870", []],
    [
      "a day after the commune ended",
      [["2021-06-01", "2025-07-01"]],
      "22870",
      ["not-valid-then club.communes.0.code: 22870, expected 2025-07-01"],
    ],
    ["the first day of the commune", [["2009-01-01"]], "22870", []],
    [
      "the day before the commune",
      [["2008-12-31"]],
      "22870",
      ["not-valid-then club.communes.0.code: 22870, expected 2008-12-31"],
    ],
    [
      "a code that is a province's",
      [["2021-06-01"]],
      "58",
      ["not-valid-then club.communes.0.code: 58, expected 2021-06-01"],
    ],
    [
      "a code that is nobody's",
      [["2021-06-01"]],
      "00001",
      ["not-valid-then club.communes.0.code: 00001, expected 2021-06-01"],
    ],
  ])("%s", (_, list, value, lines) => {
    const sections = { club: { ...club, communes: spans(list, code(value)) } };
    expect(issueLines(sections, { units })).toEqual(lines);
    expect(issueLines(sections, { units: unitIndex(units) })).toEqual(lines);
    expect(issueLines(sections)).toEqual([]);
  });

  test("an association serves a commune of that time, where it names one", () => {
    const communes = spans([["2021-06-01"]], code("22870"));
    const name = "Hội Người cao tuổi xã Minh Họa";
    const parentAssociations = [
      { name, from: "2021-06-01", to: "2025-06-30", communeCode: "22870" },
      { name, from: "2025-07-01", to: "2025-12-31", communeCode: "22870" },
      { name, from: "2026-01-01" },
    ];
    expect(issueLines({ club: { ...club, communes, parentAssociations } }, { units })).toEqual([
      "not-valid-then club.parentAssociations.1.communeCode: 22870, expected 2025-07-01",
    ]);
  });
});
