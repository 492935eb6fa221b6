import {
  AREAS,
  ATTENDANCE_STATUSES,
  INDICATORS,
  ISSUE_CODES,
  type Issue,
  RULE_PACKS,
  SOURCES,
} from "@ishc/core";
import { describe, expect, test } from "vitest";
import {
  areaName,
  attendanceStatusName,
  authorityName,
  describeIssue,
  indicatorWords,
  LOCALES,
  outcomeName,
  reasonText,
  sourceTitle,
} from "./index.ts";

const MARKS = /[àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ]/i;

describe.each(LOCALES)("the words in %s", (locale) => {
  const all: Record<string, string[]> = {
    areas: AREAS.map((area) => areaName(area, locale)),
    statuses: ATTENDANCE_STATUSES.map((status) => attendanceStatusName(status, locale)),
    indicators: INDICATORS.flatMap(({ id }) => Object.values(indicatorWords(id, locale))),
    outcomes: (["met", "above", "missed", "unknown"] as const).map((each) =>
      outcomeName(each, locale),
    ),
    authorities: (["law", "guideline", "practice", "our-choice"] as const).map((each) =>
      authorityName(each, locale),
    ),
    reasons: (["no-clubs", "not-due", "not-reported", "no-base", "all-blank"] as const).map(
      (each) => reasonText(each, locale),
    ),
    issues: ISSUE_CODES.map((code) =>
      describeIssue({ code, path: [], expected: 3, received: 4 }, locale),
    ),
    statements: RULE_PACKS.flatMap((pack) => pack.rules.map((rule) => rule.statement[locale])),
  };

  test.each(Object.entries(all))("%s are there, in composed Unicode, without holes", (_, words) => {
    expect(words.length).toBeGreaterThan(0);
    for (const word of words) {
      expect(word.trim()).not.toBe("");
      expect(word).toBe(word.normalize("NFC"));
      expect(word).not.toMatch(/[{}]|undefined|\?$/);
    }
  });

  test("issue texts differ by code, so that a code can be told from its words", () => {
    expect(new Set(all["issues"]).size).toBe(ISSUE_CODES.length);
  });
});

test("Vietnamese words are Vietnamese", () => {
  const words = [
    ...AREAS.map((area) => areaName(area, "vi")),
    ...ISSUE_CODES.map((code) => describeIssue({ code, path: [] }, "vi")),
    ...INDICATORS.map(({ id }) => indicatorWords(id, "vi").name),
  ];
  for (const word of words) expect(word).toMatch(MARKS);
});

test.each<[string, Issue, string, string]>([
  ["a blank field", { code: "missing", path: ["club", "name"] }, "Chưa điền.", "This is missing."],
  [
    "a day that does not exist",
    { code: "bad-date", path: ["meetings", 0, "date"], received: "2023-02-29" },
    "“29/02/2023” không phải ngày có trong lịch. Viết năm-tháng-ngày, ví dụ 2024-05-13.",
    "“29 February 2023” is not a day of the calendar. Write year-month-day, such as 2024-05-13.",
  ],
  [
    "a month that does not exist stays as it was written",
    { code: "bad-date", path: [], received: "2023-13-01" },
    "“2023-13-01” không phải ngày có trong lịch. Viết năm-tháng-ngày, ví dụ 2024-05-13.",
    "“2023-13-01” is not a day of the calendar. Write year-month-day, such as 2024-05-13.",
  ],
  [
    "a member off the roll",
    { code: "not-on-roll", path: ["marks", 0, "memberId"], expected: "2024-05-17", received: "m9" },
    "“m9” không có tên trong danh sách ngày 17/05/2024.",
    "“m9” was not on the roll on 17 May 2024.",
  ],
  [
    "text with a dollar sign, which a replacement could trip over",
    { code: "duplicate", path: [], received: "$&" },
    "“$&” bị ghi hai lần.",
    "“$&” is entered twice.",
  ],
  [
    "a word that every object answers to",
    { code: "duplicate", path: [], received: "constructor" },
    "“constructor” bị ghi hai lần.",
    "“constructor” is entered twice.",
  ],
  [
    "a text where a list is needed",
    { code: "wrong-type", path: [], expected: "array", received: "x" },
    "Sai kiểu dữ liệu: cần danh sách.",
    "Wrong kind of value: a list is needed.",
  ],
])("says %s", (_, issue, vi, en) => {
  expect(describeIssue(issue, "vi")).toBe(vi);
  expect(describeIssue(issue, "en")).toBe(en);
});

test("sources keep the title they were published under", () => {
  for (const key of Object.keys(SOURCES) as (keyof typeof SOURCES)[]) {
    expect(sourceTitle(key)).toBe(SOURCES[key].title);
  }
});
