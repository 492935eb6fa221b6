import {
  INDICATOR_GROUPS,
  type IndicatorGroup,
  indicator,
  type Measurement,
  type Scorecard,
} from "@ishc/core";
import {
  areaName,
  describeFinding,
  formatDate,
  formatMonth,
  formatPeriod,
  formatValue,
  fraction,
  indicatorGroupName,
  indicatorName,
  type Locale,
  reasonText,
} from "@ishc/i18n";
import { padEnd, padStart, widest } from "../terminal/columns.ts";
import { printable } from "../terminal/printable.ts";
import type { Style, Styled } from "../terminal/style.ts";
import { SCORECARD_WORDS } from "./scorecard-words.ts";

/** How a finding stands, at a glance. */
const MARKS: Readonly<Record<Scorecard["findings"][number]["outcome"], readonly [Style, string]>> =
  {
    met: ["green", "✓"],
    above: ["green", "↑"],
    missed: ["red", "✗"],
    unknown: ["dim", "?"],
  };

/** A scorecard for a terminal: indicators by what they are about, the eight areas, findings, attendance by month. */
export function scorecardText(card: Scorecard, locale: Locale, styled: Styled): string[] {
  const words = SCORECARD_WORDS[locale];
  const { club, period, asOf, rulePack } = card;
  const sections = [
    ...INDICATOR_GROUPS.map(
      (group) => [indicatorGroupName(group, locale), groupLines(card, group, locale)] as const,
    ),
    [words.areas, areaLines(card, locale, styled)] as const,
    [words.findings(rulePack?.name[locale]), findingLines(card, locale, styled)] as const,
    [words.attendance, trendLines(card, locale)] as const,
  ];
  const commune = club.communeCode === undefined ? [] : [words.commune(club.communeCode)];
  return [
    styled("bold", printable(club.name)),
    printable([club.id, club.village, ...commune].join(" · ")),
    words.days(formatPeriod(period, locale), formatDate(asOf, locale)),
    ...sections
      .filter(([, lines]) => lines.length > 0)
      .flatMap(([title, lines]) => ["", styled("bold", title), ...lines]),
  ];
}

function groupLines(card: Scorecard, group: IndicatorGroup, locale: Locale): string[] {
  const ofGroup = card.measurements.filter((each) => indicator(each.indicator).group === group);
  return columns(
    ofGroup.map((each) => [
      indicatorName(each.indicator, locale),
      formatValue(each, locale),
      whatText(each, locale),
    ]),
  );
}

/** Of how many; where there is no number, why. */
function whatText(measurement: Measurement, locale: Locale): string {
  if (measurement.status === "not-measurable") return reasonText(measurement.reason, locale);
  return fraction(measurement, locale);
}

function areaLines({ areas }: Scorecard, locale: Locale, styled: Styled): string[] {
  const width = widest(areas.map(({ area }) => areaName(area, locale)));
  return areas.map(({ area, entries, lastDate }) => {
    const mark = entries > 0 ? styled("green", "✓") : styled("dim", "–");
    const last = lastDate && formatDate(lastDate, locale);
    const evidence = SCORECARD_WORDS[locale].evidence(entries, last);
    return `  ${mark} ${padEnd(areaName(area, locale), width)}  ${evidence}`;
  });
}

function findingLines({ findings }: Scorecard, locale: Locale, styled: Styled): string[] {
  return findings.flatMap((finding) => {
    const { rule, outcome } = finding;
    const severity = SCORECARD_WORDS[locale].severity[rule.severity];
    return [
      `  ${styled(...MARKS[outcome])} ${rule.statement[locale]} (${severity})`,
      `    ${describeFinding(finding, locale)}`,
    ];
  });
}

function trendLines({ trend }: Scorecard, locale: Locale): string[] {
  return columns(
    trend.map(({ month, attendance }) => [
      formatMonth(month, locale),
      formatValue(attendance, locale),
      whatText(attendance, locale),
    ]),
  );
}

/** A name, a number and what it is of. */
function columns(rows: readonly (readonly [string, string, string])[]): string[] {
  const names = widest(rows.map(([name]) => name));
  const values = widest(rows.map(([, value]) => value));
  return rows.map(
    ([name, value, what]) => `  ${padEnd(name, names)}  ${padStart(value, values)}  ${what}`,
  );
}
