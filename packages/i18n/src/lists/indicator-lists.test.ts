import {
  FACTS,
  INDICATOR_GROUPS,
  INDICATORS,
  PERIOD_KINDS,
  RELATIVE_PERIODS,
  TOPICS,
} from "@ishc/core";
import { describe, expect, test } from "vitest";
import {
  factKindName,
  indicatorDirectionName,
  indicatorGroupName,
  indicatorKindName,
  indicatorUnitName,
  LOCALES,
  type Locale,
  periodKindName,
  relativePeriodName,
  topicName,
} from "../index.ts";

type Names = readonly [
  what: string,
  values: readonly string[],
  name: (value: never, locale: Locale) => string,
];

const distinct = (values: readonly string[]) => [...new Set(values)];

const lists: Names[] = [
  ["groups", INDICATOR_GROUPS, indicatorGroupName],
  ["kinds", distinct(INDICATORS.map(({ kind }) => kind)), indicatorKindName],
  ["units", distinct(INDICATORS.map(({ unit }) => unit)), indicatorUnitName],
  ["directions", distinct(INDICATORS.map(({ direction }) => direction)), indicatorDirectionName],
  ["topics", TOPICS, topicName],
  ["kinds of facts", distinct(FACTS.map(({ kind }) => kind)), factKindName],
  ["kinds of periods", PERIOD_KINDS, periodKindName],
  ["relative periods", RELATIVE_PERIODS, relativePeriodName],
];

describe.each(lists)("the %s", (_, values, name) => {
  test.each(LOCALES)("have a name each in %s, without a hole", (locale) => {
    const names = values.map((value) => name(value as never, locale));
    expect(new Set(names).size).toBe(values.length);
    for (const each of names) {
      expect(each).toMatch(/^[\p{L}\d].*[\p{L}\d)]$/u);
      expect(each).toBe(each.normalize("NFC"));
    }
  });
});

test.each<[string, string, string]>([
  [topicName("board", "vi"), topicName("board", "en"), "Ban Chủ nhiệm / the management board"],
  [
    relativePeriodName("last-quarter", "vi"),
    relativePeriodName("last-quarter", "en"),
    "Quý trước / Last quarter",
  ],
  [indicatorUnitName("times", "vi"), indicatorUnitName("times", "en"), "lần / times"],
  [periodKindName("half-year", "vi"), periodKindName("half-year", "en"), "6 tháng / half-year"],
])("%s / %s", (vi, en, both) => {
  expect(`${vi} / ${en}`).toBe(both);
});
