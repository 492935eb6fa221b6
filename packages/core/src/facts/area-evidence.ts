import { AREAS, type Area } from "../activity/area.ts";
import { agendaAreas } from "../activity/meeting.ts";
import type { CivilDate } from "../calendar/civil-date.ts";
import { dayNumber, dayOfNumber } from "../calendar/day-number.ts";
import { type Month, monthOf } from "../calendar/month.ts";
import type { Fund, LedgerKind } from "../fund/ledger.ts";
import type { Register } from "../register/register.ts";
import { DaysFound } from "./days-found.ts";

/** What a club has to show for one area in a span of days. */
export interface AreaEvidence {
  /** The area. */
  readonly area: Area;
  /** What counts as evidence; 0 or more. */
  readonly entries: number;
  /** The months it falls in, in order. */
  readonly months: readonly Month[];
  /** The day of the last one; absent where there is none. */
  readonly lastDate?: CivilDate;
}

/** The sections of a register that evidence is looked for in. */
export type AreaWork = Pick<
  Partial<Register>,
  "activities" | "meetings" | "care" | "health" | "funds" | "support"
>;

/** What counts as evidence: all that counts in some areas, and some kinds of activity besides. */
export interface EvidenceOf {
  /** Areas, with all that counts in them. */
  readonly areas?: readonly Area[];
  /** Kinds of activity, of whatever area: `exchange`, `x-rice-bank`. */
  readonly kinds?: readonly string[];
}

/**
 * What a club has to show for each of the eight areas. Everywhere, an activity
 * in the area counts, and a meeting held whose agenda covered it. Besides:
 *
 * | area | also counts |
 * |---|---|
 * | `livelihood` | a loan paid out, principal or interest paid back |
 * | `health` | a day of measuring or of general check-ups, of one member at least |
 * | `home-care` | a visit to a person in need |
 * | `learning` | training that people of the club took part in |
 * | `resources` | interest, fees, gifts or income from joint work |
 *
 * Our choice: no source says what counts. An entry of a ledger that was taken
 * back is no evidence.
 *
 * @param register - the club's register
 * @param from - the first day that counts
 * @param to - the last day that counts
 * @param asOf - the day it is looked at from; what was taken back by then does not count. `to` unless given
 * @returns one entry an area, in the order of {@link AREAS}
 * @example
 * import { areaEvidence } from "@ishc/core";
 * import { buildRegister } from "@ishc/core/testing";
 * const register = buildRegister({ activities: [{ id: "a1", area: "health", date: "2024-05-13" }] });
 * areaEvidence(register, "2024-05-01", "2024-05-31")[1]; // { area: "health", entries: 1, months: ["2024-05"], lastDate: "2024-05-13" }
 */
export function areaEvidence(
  register: AreaWork,
  from: CivilDate,
  to: CivilDate,
  asOf: CivilDate = to,
): AreaEvidence[] {
  const span = { first: dayNumber(from), last: dayNumber(to) };
  const found = byArea(() => new DaysFound(span));
  gather(register, asOf, found);
  return AREAS.map((area) => evidenceOf(area, found[area]));
}

function evidenceOf(area: Area, { entries, months, lastDay }: DaysFound): AreaEvidence {
  const ordered = months.sort((a, b) => a - b);
  return {
    area,
    entries,
    months: ordered.map(monthText),
    ...(lastDay > 0 && { lastDate: dayOfNumber(lastDay) }),
  };
}

/** The months met, as texts: clubs have them in common. */
const MONTHS = new Map<number, Month>();

function monthText(month: number): Month {
  const known = MONTHS.get(month);
  if (known !== undefined) return known;
  const text = monthOf(dayOfNumber(month * 100));
  MONTHS.set(month, text);
  return text;
}

/** Every day with evidence of what is asked for, as it is known on a day, in no order. */
export function evidenceDays(
  register: AreaWork,
  { areas = [], kinds = [] }: EvidenceOf,
  asOf: CivilDate,
): CivilDate[] {
  const days: CivilDate[] = [];
  const wanted = { add: (day: CivilDate) => days.push(day) };
  gather(
    register,
    asOf,
    byArea((area) => (areas.includes(area) ? wanted : UNWANTED)),
  );
  for (const { area, kind, date } of register.activities ?? []) {
    if (kind !== undefined && kinds.includes(kind) && !areas.includes(area)) days.push(date);
  }
  return days.filter((day) => day <= asOf);
}

/** Takes the days on which there is evidence in an area. */
interface Finder {
  add(day: CivilDate): unknown;
}

const UNWANTED: Finder = { add: () => undefined };

function byArea<T>(make: (area: Area) => T): Record<Area, T> {
  return Object.fromEntries(AREAS.map((area) => [area, make(area)])) as Record<Area, T>;
}

/** Hands over all that counts, in no order. */
function gather(register: AreaWork, asOf: CivilDate, found: Readonly<Record<Area, Finder>>): void {
  const { activities = [], meetings = [], care, health, funds, support } = register;
  for (const { area, date } of activities) found[area].add(date);
  for (const meeting of meetings) {
    if (meeting.status !== "held") continue;
    for (const area of agendaAreas(meeting) ?? []) found[area].add(meeting.date);
  }
  for (const { date } of care?.visits ?? []) found["home-care"].add(date);
  for (const { date } of support?.training ?? []) found.learning.add(date);
  for (const { measured, date } of health?.rounds ?? []) {
    if (measured.length > 0) found.health.add(date);
  }
  for (const { memberIds, date } of health?.checkUps ?? []) {
    if (memberIds.length > 0) found.health.add(date);
  }
  gatherEntries(funds?.incomeGeneration, { evidence: IN_INCOME_FUND, asOf }, found);
  gatherEntries(funds?.operating, { evidence: IN_OPERATING_FUND, asOf }, found);
}

type LedgerEvidence = Readonly<Partial<Record<LedgerKind, readonly Area[]>>>;

const INCOME = ["resources"] as const;

const IN_OPERATING_FUND: LedgerEvidence = {
  interest: INCOME,
  fee: INCOME,
  gift: INCOME,
  "joint-work": INCOME,
};

const IN_INCOME_FUND: LedgerEvidence = {
  ...IN_OPERATING_FUND,
  loan: ["livelihood"],
  principal: ["livelihood"],
  interest: ["livelihood", "resources"],
};

/** Entries that still stand on a day: neither taken back nor taking one back. */
function gatherEntries(
  fund: Fund | undefined,
  { evidence, asOf }: { readonly evidence: LedgerEvidence; readonly asOf: CivilDate },
  found: Readonly<Record<Area, Finder>>,
): void {
  const takenBack = new Set<string>();
  for (const { date, reverses } of fund?.entries ?? []) {
    if (reverses !== undefined && date <= asOf) takenBack.add(reverses);
  }
  for (const { id, kind, date, reverses } of fund?.entries ?? []) {
    const areas = evidence[kind];
    if (!areas || date > asOf || reverses !== undefined) continue;
    if (takenBack.size > 0 && takenBack.has(id)) continue;
    for (const area of areas) found[area].add(date);
  }
}
