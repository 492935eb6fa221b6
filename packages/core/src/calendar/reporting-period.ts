import { misuse } from "../errors.ts";
import type { Issue, ParseResult } from "../issue.ts";
import { type CivilDate, lastDayOfMonth } from "./civil-date.ts";
import type { Month } from "./month.ts";

/** The kinds of period that the calendar has. */
export const PERIOD_KINDS = ["month", "quarter", "half-year", "year"] as const;

/** One of {@link PERIOD_KINDS}. */
export type PeriodKind = (typeof PERIOD_KINDS)[number];

/** A span of days that a report covers. */
export interface ReportingPeriod {
  /** Stable id: `2024-05`, `2024-Q2`, `2024-H1`, `2024`, or `2025-08--2030-12` for a span of months. */
  readonly id: string;
  /** Month, quarter, half-year or year; `span` for any other run of whole months, a plan or a year to date. */
  readonly kind: PeriodKind | "span";
  /** Its first day. */
  readonly from: CivilDate;
  /** Its last day. */
  readonly to: CivilDate;
}

const SHAPE = /^((?:1[89]|2[01])\d\d)(?:-(0[1-9]|1[0-2])|-Q([1-4])|-H([12]))?$/;
const SPAN = /^((?:1[89]|2[01])\d\d-(?:0[1-9]|1[0-2]))--((?:1[89]|2[01])\d\d-(?:0[1-9]|1[0-2]))$/;

/**
 * Reads the id of a reporting period. Quarters and halves are those of the
 * calendar year; no source gives the clubs another reporting year.
 *
 * @param id - `yyyy-MM`, `yyyy-Q1`…`Q4`, `yyyy-H1`/`H2`, `yyyy` or `yyyy-MM--yyyy-MM`
 * @returns the period, or an issue `bad-format`
 * @example
 * import { parsePeriod } from "@ishc/core";
 * parsePeriod("2024-Q2"); // { ok: true, value: { id: "2024-Q2", kind: "quarter", from: "2024-04-01", to: "2024-06-30" } }
 * parsePeriod("2024-Q5").ok; // false
 */
export function parsePeriod(id: unknown): ParseResult<ReportingPeriod> {
  const match = typeof id === "string" ? SHAPE.exec(id) : null;
  if (!match) return parseSpan(id);
  const [text, year = "", month, quarter, half] = match;
  if (month) return { ok: true, value: span(text, "month", year, Number(month), 1) };
  if (quarter) return { ok: true, value: span(text, "quarter", year, Number(quarter) * 3 - 2, 3) };
  if (half) return { ok: true, value: span(text, "half-year", year, Number(half) * 6 - 5, 6) };
  return { ok: true, value: span(text, "year", year, 1, 12) };
}

/** Our choice, far above any plan: a period comes from addresses, and each month of it costs work. */
const LONGEST_SPAN_YEARS = 30;

function parseSpan(id: unknown): ParseResult<ReportingPeriod> {
  const [, from = "", to = ""] = (typeof id === "string" && SPAN.exec(id)) || [];
  const isTooLong = Number(to.slice(0, 4)) - Number(from.slice(0, 4)) > LONGEST_SPAN_YEARS;
  if (from === "" || to < from || isTooLong) return { ok: false, issues: [badPeriod(id)] };
  return { ok: true, value: spanOfMonths(from, to) };
}

/**
 * Any run of whole months as a period: a plan, a project, a year to date.
 *
 * @param from - its first month
 * @param to - its last month
 * @returns the period
 * @throws RangeError when it ends before it begins
 * @example
 * import { spanOfMonths } from "@ishc/core";
 * spanOfMonths("2025-08", "2030-12"); // { id: "2025-08--2030-12", kind: "span", from: "2025-08-01", to: "2030-12-31" }
 */
export function spanOfMonths(from: Month, to: Month): ReportingPeriod {
  if (to < from) throw misuse(`a last month from ${from} on`, to, "Give the earlier month first.");
  return { id: `${from}--${to}`, kind: "span", from: `${from}-01`, to: lastDayOfMonth(to) };
}

/**
 * The reporting period that contains a day.
 *
 * @param day - a day
 * @param kind - how long a period
 * @returns the period
 * @example
 * import { periodContaining } from "@ishc/core";
 * periodContaining("2024-05-13", "half-year").id; // "2024-H1"
 */
export function periodContaining(day: CivilDate, kind: PeriodKind): ReportingPeriod {
  const length = { month: 1, quarter: 3, "half-year": 6, year: 12 }[kind];
  const part = Math.ceil(Number(day.slice(5, 7)) / length);
  const suffix = {
    month: `-${day.slice(5, 7)}`,
    quarter: `-Q${part}`,
    "half-year": `-H${part}`,
    year: "",
  };
  const year = day.slice(0, 4);
  return span(`${year}${suffix[kind]}`, kind, year, (part - 1) * length + 1, length);
}

function span(
  id: string,
  kind: PeriodKind,
  year: string,
  first: number,
  length: number,
): ReportingPeriod {
  const month = (n: number) => `${year}-${String(n).padStart(2, "0")}`;
  return { id, kind, from: `${month(first)}-01`, to: lastDayOfMonth(month(first + length - 1)) };
}

function badPeriod(received: unknown): Issue {
  const shown = typeof received === "string" ? received.slice(0, 200) : typeof received;
  return { code: "bad-format", path: [], expected: "reporting-period", received: shown };
}
