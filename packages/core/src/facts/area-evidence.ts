import { AREAS, type Area } from "../activity/area.ts";
import { agendaAreas } from "../activity/meeting.ts";
import type { CivilDate } from "../calendar/civil-date.ts";
import { dayNumber, dayOfNumber } from "../calendar/day-number.ts";
import { type Month, monthOf } from "../calendar/month.ts";
import type { Fund, LedgerKind } from "../fund/ledger.ts";
import type { Register } from "../register/register.ts";

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
  const found = Object.fromEntries(AREAS.map((area) => [area, new Found()])) as Record<Area, Found>;
  const [first, last] = [dayNumber(from), dayNumber(to)];
  let [known, day] = ["", 0];
  eachEvidence(register, asOf, (area, date) => {
    if (date !== known) [known, day] = [date, dayNumber(date)]; // Lists go by day.
    if (first <= day && day <= last) found[area].add(day);
  });
  return AREAS.map((area) => found[area].of(area));
}

/** Every day with evidence of what is asked for, as it is known on a day, in no order. */
export function evidenceDays(
  register: AreaWork,
  { areas = [], kinds = [] }: EvidenceOf,
  asOf: CivilDate,
): CivilDate[] {
  const days: CivilDate[] = [];
  eachEvidence(register, asOf, (area, date) => {
    if (areas.includes(area)) days.push(date);
  });
  for (const { area, kind, date } of register.activities ?? []) {
    if (kind !== undefined && kinds.includes(kind) && !areas.includes(area)) days.push(date);
  }
  return days.filter((day) => day <= asOf);
}

/** What was found in one area up to now, by numbers of days. */
class Found {
  private readonly _months = new Set<number>();
  private _entries = 0;
  private _lastDay = 0;
  private _month = 0;

  add(day: number): void {
    this._entries += 1;
    if (day > this._lastDay) this._lastDay = day;
    const month = Math.floor(day / 100);
    if (month === this._month) return;
    this._month = month;
    this._months.add(month);
  }

  of(area: Area): AreaEvidence {
    const months = [...this._months].sort((a, b) => a - b);
    return {
      area,
      entries: this._entries,
      months: months.map((month) => monthOf(dayOfNumber(month * 100))),
      ...(this._lastDay > 0 && { lastDate: dayOfNumber(this._lastDay) }),
    };
  }
}

type Visit = (area: Area, date: CivilDate) => void;

/** Walks through all that counts, in no order. */
function eachEvidence(register: AreaWork, asOf: CivilDate, visit: Visit): void {
  const { activities = [], meetings = [], care, funds, support } = register;
  for (const { area, date } of activities) visit(area, date);
  for (const meeting of meetings) {
    if (meeting.status !== "held") continue;
    for (const area of agendaAreas(meeting) ?? []) visit(area, meeting.date);
  }
  for (const { date } of care?.visits ?? []) visit("home-care", date);
  for (const { date } of support?.training ?? []) visit("learning", date);
  eachHealthDay(register, visit);
  eachLedgerDay(funds?.incomeGeneration, { evidence: IN_INCOME_FUND, asOf }, visit);
  eachLedgerDay(funds?.operating, { evidence: IN_OPERATING_FUND, asOf }, visit);
}

function eachHealthDay({ health }: AreaWork, visit: Visit): void {
  for (const { measured, date } of health?.rounds ?? []) {
    if (measured.length > 0) visit("health", date);
  }
  for (const { memberIds, date } of health?.checkUps ?? []) {
    if (memberIds.length > 0) visit("health", date);
  }
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
function eachLedgerDay(
  fund: Fund | undefined,
  { evidence, asOf }: { readonly evidence: LedgerEvidence; readonly asOf: CivilDate },
  visit: Visit,
): void {
  const takenBack = new Set<string>();
  for (const { date, reverses } of fund?.entries ?? []) {
    if (reverses !== undefined && date <= asOf) takenBack.add(reverses);
  }
  for (const { id, kind, date, reverses } of fund?.entries ?? []) {
    const areas = evidence[kind];
    if (!areas || date > asOf || reverses !== undefined) continue;
    if (takenBack.size > 0 && takenBack.has(id)) continue;
    for (const area of areas) visit(area, date);
  }
}
