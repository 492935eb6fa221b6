import {
  type IndicatorDefinition,
  indicator,
  type Measurement,
  type PublishedMeasurement,
  parsePeriod,
  RULE_PACKS,
  type RulePack,
  SOURCES,
} from "@ishc/core";
import { formatDate, formatWithin } from "./dates.ts";
import { fractionInWords } from "./fractions.ts";
import { describeFormula } from "./indicators.ts";
import { blankText, clubsCounted } from "./internal/missing.ts";
import { PASSPORT_PHRASES } from "./internal/passport-phrases.ts";
import { valueInSentence } from "./internal/value-in-sentence.ts";
import { topicName } from "./lists/facts.ts";
import type { Locale } from "./locale.ts";
import { reasonText } from "./measurements.ts";
import { suppressionText } from "./published.ts";
import { authorityName } from "./sources.ts";

/** What a rule pack is called, where it is none of the kit's own. */
export type NamedPack = Pick<RulePack, "id" | "name">;

/**
 * Says a number with its whole passport in one sentence, as it can stand in a
 * report by itself: the number, what it is made of, when, of how many clubs, how
 * many are missing, how it is reckoned, under which rules, and who says so. Where
 * there is no number, or it is kept back, the sentence says why.
 *
 * @param measurement - from `measure` or `publishMeasurement`
 * @param locale - the language
 * @param rulePack - the rules in force, where they are an association's own
 * @returns one sentence with its full stop
 * @example
 * import { factsFromTotals, measure, periodContaining } from "@ishc/core";
 * import { passportSentence } from "@ishc/i18n";
 * const may = periodContaining("2024-05-31", "month");
 * const facts = factsFromTotals(may, "2024-05-31", { clubs: 1, sexMembers: 60, women: 39 });
 * passportSentence(measure("women-share", facts), "vi");
 * // "Tỷ lệ phụ nữ trong tháng 5/2024, tính đến ngày 31/05/2024: 65%, tức là 39 phụ nữ trên 60 hội viên; tính trên 1 câu lạc bộ, không thiếu câu lạc bộ nào; cách tính: lấy số phụ nữ chia cho số hội viên; nguồn: Quyết định 1336/QĐ-TTg năm 2020 (văn bản pháp luật)."
 * passportSentence(measure("women-share", facts), "en");
 * // "Share of women in May 2024, as of 31 May 2024: 65%, which is 39 women out of 60 members; counted over 1 club, with no club missing; worked out as women divided by members; source: Decision 1336/QĐ-TTg of 2020 (law)."
 */
export function passportSentence(
  measurement: PublishedMeasurement,
  locale: Locale,
  rulePack?: NamedPack,
): string {
  const definition = indicator(measurement.indicator);
  const clauses = [
    `${headingText(measurement, definition, locale)}: ${resultText(measurement, definition, locale)}`,
    ...(measurement.status === "measured" ? blankText(measurement, definition, locale) : []),
    ...(measurement.status === "suppressed" ? [] : clubsText(measurement, definition, locale)),
    PASSPORT_PHRASES[locale].formula(describeFormula(measurement.indicator, locale)),
    ...rulesText(measurement, locale, rulePack),
    PASSPORT_PHRASES[locale].source(sourceText(definition, locale)),
  ];
  return `${clauses.join("; ")}.`;
}

function headingText(
  { period, asOf }: PublishedMeasurement,
  { name }: IndicatorDefinition,
  locale: Locale,
): string {
  const read = parsePeriod(period);
  const { inPeriod, asOf: onDay } = PASSPORT_PHRASES[locale];
  const when = read.ok ? formatWithin(read.value, locale) : inPeriod(period);
  return `${name[locale]} ${when}, ${onDay(formatDate(asOf, locale))}`;
}

function resultText(
  measurement: PublishedMeasurement,
  definition: IndicatorDefinition,
  locale: Locale,
): string {
  const { noNumber, isMadeOf } = PASSPORT_PHRASES[locale];
  if (measurement.status === "suppressed") return suppressionText(measurement.reason, locale);
  if (measurement.status === "not-measurable") {
    return noNumber(reasonText(measurement.reason, locale));
  }
  const value = valueInSentence(measurement, definition, locale);
  return isMadeOf(value, fractionInWords(measurement, definition, locale));
}

/** Nothing where there is no club at all: the reason says so. */
function clubsText(
  { clubsCounted: inNumber, clubsNotReported, clubsNotDue }: Measurement,
  { topic }: IndicatorDefinition,
  locale: Locale,
): string[] {
  const phrases = PASSPORT_PHRASES[locale];
  const clubs = (count: number) => clubsCounted(count, locale);
  if (inNumber + clubsNotReported + clubsNotDue === 0) return [];
  const missing = [
    ...(clubsNotReported > 0
      ? [phrases.notReported(clubs(clubsNotReported), topicName(topic, locale))]
      : []),
    ...(clubsNotDue > 0 ? [phrases.notDue(clubs(clubsNotDue))] : []),
  ];
  const all = [
    inNumber === 0 ? phrases.nobodyCounted : phrases.countedOver(clubs(inNumber)),
    ...(missing.length === 0 ? [phrases.nobodyMissing] : missing),
  ];
  return [all.join(", ")];
}

/** Nothing where whoever measured named no rules, or the number is kept back. */
function rulesText(
  measurement: PublishedMeasurement,
  locale: Locale,
  own: NamedPack | undefined,
): string[] {
  const id = "rulePack" in measurement ? measurement.rulePack : null;
  if (id === null) return [];
  const pack = own?.id === id ? own : RULE_PACKS.find((each) => each.id === id);
  return [PASSPORT_PHRASES[locale].rules(pack?.name[locale] ?? id)];
}

/** How binding it is; for a choice of the kit that is all there is to say. */
function sourceText({ source, authority }: IndicatorDefinition, locale: Locale): string {
  const binding = authorityName(authority, locale);
  return source === "kit" ? binding : `${SOURCES[source].short[locale]} (${binding})`;
}
