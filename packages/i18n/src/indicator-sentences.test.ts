import {
  type Facts,
  INDICATORS,
  type IndicatorDefinition,
  measure,
  noFacts,
  parsePeriod,
  RULE_PACKS,
  SOURCES,
} from "@ishc/core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  describeMeasurement,
  formatCount,
  formatDate,
  formatValue,
  LOCALES,
  passportSentence,
} from "./index.ts";
import { singular } from "./internal/counted.ts";

const periods = ["2024-05", "2024-Q4", "2024-H2", "2024", "2025-08--2030-12"].map((id) => {
  const read = parsePeriod(id);
  if (!read.ok) throw new Error(`no period ${id}`);
  return read.value;
});

const count = fc.oneof(fc.constantFrom(0, 1, 2), fc.nat(5_000_000_000));

/** Facts on which an indicator can be measured, and those on which it cannot. */
function factsFor(definition: IndicatorDefinition): fc.Arbitrary<Facts> {
  const { kind, topic, numerator, denominator, blank } = definition;
  const counts = fc.record({ above: count, rest: count, blank: count, below: count });
  const clubs = fc.record({ counted: fc.nat(2000), notReported: fc.nat(2), notDue: fc.nat(2) });
  return fc
    .tuple(fc.constantFrom(...periods), counts, clubs)
    .map(([period, of, { counted, notReported, notDue }]) => {
      const none = noFacts(period, period.to);
      const unknown = blank ? of.blank : 0;
      return {
        ...none,
        values: {
          ...none.values,
          clubsInPeriod: counted + notReported + notDue,
          [`${topic}Counted`]: counted,
          [`${topic}NotReported`]: notReported,
          [`${topic}NotDue`]: notDue,
          ...(blank && { [blank]: unknown }),
          [numerator]: of.above,
          [denominator]: kind === "share" ? of.above + unknown + of.rest : of.below,
        },
      };
    });
}

/** Names of documents and rules may be in any language. */
const NAMES = [
  ...Object.values(SOURCES).map(({ short }) => short),
  ...RULE_PACKS.map(({ name }) => name),
].sort((a, b) => b.vi.length - a.vi.length);

const withoutNames = (sentence: string, locale: "vi" | "en") =>
  NAMES.reduce((text, name) => text.replace(name[locale], ""), sentence);

/** Any syllable that Vietnamese can have, its marks taken away; and the numbers of quarters. */
const SYLLABLE =
  /^(b|c|ch|d|đ|g|gh|gi|h|k|kh|l|m|n|ng|ngh|nh|p|ph|qu|r|s|t|th|tr|v|x)?[aeiouy]{1,3}(c|ch|m|n|ng|nh|p|t)?$|^i[iv]+$/;
const bare = (word: string) => word.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

describe.each(INDICATORS)("$id", (definition: IndicatorDefinition) => {
  const measured = factsFor(definition).map((facts) =>
    measure(definition.id as (typeof INDICATORS)[number]["id"], facts, {
      rulePack: RULE_PACKS[0]?.id,
    }),
  );

  test.each(LOCALES)("is one whole sentence in %s, short and in full", (locale) => {
    fc.assert(
      fc.property(measured, (each) => {
        for (const sentence of [
          describeMeasurement(each, locale),
          passportSentence(each, locale),
        ]) {
          expect(sentence).toMatch(/^\p{Lu}/u);
          expect(sentence).toMatch(/[^.]\.$/);
          expect(sentence).not.toMatch(/\. |\.\.|;;|, ,| {2}|undefined|NaN|null|Infinity|\[|\{/);
          expect(sentence).toBe(sentence.normalize("NFC"));
        }
      }),
      { seed: 1336, numRuns: 40 },
    );
  });

  test.each(LOCALES)("tells in %s every number that is not zero, and when", (locale) => {
    fc.assert(
      fc.property(measured, (each) => {
        const sentence = passportSentence(each, locale);
        const { numerator, denominator, blank, clubsCounted, clubsNotReported, clubsNotDue } = each;
        const clubs = [clubsCounted, clubsNotReported, clubsNotDue];
        const numbers =
          each.status === "measured" ? [numerator, denominator, blank, ...clubs] : clubs;
        for (const number of numbers) {
          if (number > 0) expect(sentence).toContain(` ${formatCount(number, locale)} `);
        }
        expect(sentence).toContain(formatDate(each.asOf, locale));
        if (each.status === "measured") expect(sentence).toContain(formatValue(each, locale));
      }),
      { seed: 1336, numRuns: 40 },
    );
  });

  test("has no English word in Vietnamese", () => {
    fc.assert(
      fc.property(measured, (each) => {
        for (const sentence of [describeMeasurement(each, "vi"), passportSentence(each, "vi")]) {
          const words = withoutNames(sentence, "vi").match(/\p{L}+/gu) ?? [];
          expect(words.filter((word) => !SYLLABLE.test(bare(word)))).toEqual([]);
        }
      }),
      { seed: 1336, numRuns: 20 },
    );
  });

  test("is counted in English in ones and in many", () => {
    for (const { vi, en } of [definition.above, definition.below]) {
      const isMoney = vi.startsWith("đồng");
      expect([en, isMoney ? en.startsWith("đồng") : singular(en) !== en]).toEqual([en, true]);
      expect(en).not.toMatch(/\b(who|that|which) (?!had|did|could|must|can|may)\w*[a-ce-z]\b/);
    }
  });

  test("names money where it counts money", () => {
    const { numerator, denominator, above, below } = definition;
    const isMoney = [numerator, denominator].map((fact) => fact.endsWith("Vnd"));
    expect([above, below].map(({ vi }) => vi.startsWith("đồng"))).toEqual(isMoney);
  });
});
