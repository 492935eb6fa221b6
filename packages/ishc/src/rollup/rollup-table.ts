import { type Facts, type IndicatorId, measure } from "@ishc/core";
import {
  formatCount,
  formatDate,
  formatPeriod,
  formatValue,
  indicatorName,
  type Locale,
} from "@ishc/i18n";
import { printable } from "../terminal/printable.ts";
import type { Styled } from "../terminal/style.ts";
import { table } from "../terminal/table.ts";
import type { FilesRollup } from "./files-rollup.ts";
import { ROLLUP_WORDS } from "./rollup-words.ts";
import type { UnitRow, UnitRows } from "./unit-rows.ts";

/** How a roll-up is shown. */
export interface TableView {
  readonly units: UnitRows;
  readonly show: readonly IndicatorId[];
  readonly locale: Locale;
  readonly styled: Styled;
}

/** A roll-up for people: what it is of, a row a unit, and the total. */
export function rollupTable(result: FilesRollup, view: TableView): string[] {
  const { units, locale, styled } = view;
  const words = ROLLUP_WORDS[locale];
  const { period, asOf, registersByClub } = result;
  const rest =
    units.unplaced && isSome(units.unplaced) ? [rowOf(words.unplaced, units.unplaced, view)] : [];
  return [
    styled("bold", words.title(formatPeriod(period, locale), formatDate(asOf, locale))),
    words.counted(registersByClub.size),
    "",
    ...table({
      columns: columns(view),
      groups: [
        units.rows.map((row) => rowOf(unitName(row), row.facts, view)),
        rest,
        [rowOf(words.total, units.total, view)],
      ],
    }),
    ...(units.withoutClubs > 0 ? ["", words.withoutClubs(units.withoutClubs)] : []),
  ];
}

function isSome({ values }: Facts): boolean {
  return Object.values(values).some((count) => count > 0);
}

function columns({ show, locale }: TableView) {
  const words = ROLLUP_WORDS[locale];
  const numbers = [words.clubs, words.members, ...show.map((id) => indicatorName(id, locale))];
  return [
    { heading: words.unit, isNumber: false },
    ...numbers.map((heading) => ({ heading, isNumber: true })),
  ];
}

function rowOf(name: string, facts: Facts, { show, locale }: TableView): string[] {
  const { clubs, members } = facts.values;
  return [
    name,
    formatCount(clubs, locale),
    formatCount(members, locale),
    ...show.map((id) => formatValue(measure(id, facts), locale)),
  ];
}

function unitName({ code, name }: UnitRow): string {
  return printable(name === undefined ? code : `${code} ${name}`);
}
