import {
  AREAS,
  ATTENDANCE_STATUSES,
  INDICATORS,
  ISSUE_CODES,
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
  issueName,
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
    "issue names": ISSUE_CODES.map((code) => issueName(code, locale)),
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

test("sources keep the title they were published under", () => {
  for (const key of Object.keys(SOURCES) as (keyof typeof SOURCES)[]) {
    expect(sourceTitle(key)).toBe(SOURCES[key].title);
  }
});
