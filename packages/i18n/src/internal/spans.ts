import { type Month, type PeriodKind, parsePeriod } from "@ishc/core";
import { formatMonth, formatPeriod } from "../dates.ts";
import { PERIOD_KIND_NAMES } from "../lists/periods.ts";
import type { Locale } from "../locale.ts";

/** How often: “mỗi quý”, “a quarter”. */
export function everySpan(kind: PeriodKind, locale: Locale): string {
  return `${locale === "vi" ? "mỗi" : "a"} ${PERIOD_KIND_NAMES[kind][locale]}`;
}

/** So many spans: “2 quý”, “2 quarters”. */
export function spansCounted(count: number, kind: PeriodKind, locale: Locale): string {
  if (locale === "en") return `${count} ${kind}${count === 1 ? "" : "s"}`;
  return kind === "half-year" ? `${count} kỳ 6 tháng` : `${count} ${PERIOD_KIND_NAMES[kind].vi}`;
}

/** Spans by their ids; months of one year share it: “tháng 2, 4 đến 7/2024”. */
export function spanNames(ids: readonly string[], locale: Locale): string {
  const years = new Map<string, Month[]>();
  const others: string[] = [];
  for (const id of ids) {
    const period = parsePeriod(id);
    if (!period.ok) others.push(id);
    else if (period.value.kind !== "month") others.push(formatPeriod(period.value, locale));
    else years.set(id.slice(0, 4), [...(years.get(id.slice(0, 4)) ?? []), id]);
  }
  return [...[...years.values()].map((months) => monthNames(months, locale)), ...others].join(", ");
}

function monthNames(months: readonly Month[], locale: Locale): string {
  const year = months[0]?.slice(0, 4) ?? "";
  const name = (month: Month) =>
    locale === "vi" ? String(Number(month.slice(5))) : formatMonth(month, locale).split(" ")[0];
  const names = runs(months).map(([first, ...rest]) => {
    const last = rest[rest.length - 1];
    if (last === undefined) return name(first);
    const to = rest.length === 1 ? "," : locale === "vi" ? " đến" : " to";
    return `${name(first)}${to} ${name(last)}`;
  });
  return locale === "vi" ? `tháng ${names.join(", ")}/${year}` : `${names.join(", ")} ${year}`;
}

/** Months of one year, those that follow each other together. */
function runs(months: readonly Month[]): [Month, ...Month[]][] {
  const all: [Month, ...Month[]][] = [];
  let before = Number.NaN;
  for (const month of months) {
    const number = Number(month.slice(5));
    if (number === before + 1) all[all.length - 1]?.push(month);
    else all.push([month]);
    before = number;
  }
  return all;
}
