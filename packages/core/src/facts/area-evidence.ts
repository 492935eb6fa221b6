import { AREAS, type Area } from "../activity/area.ts";
import { agendaAreas } from "../activity/meeting.ts";
import type { CivilDate } from "../calendar/civil-date.ts";
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
  const days = daysByArea(register, asOf);
  return AREAS.map((area) => {
    const counted = days[area].filter((date) => from <= date && date <= to).sort();
    const lastDate = counted[counted.length - 1];
    const months = [...new Set(counted.map(monthOf))];
    return { area, entries: counted.length, months, ...(lastDate !== undefined && { lastDate }) };
  });
}

/** Every day with evidence of what is asked for, as it is known on a day, in no order. */
export function evidenceDays(
  register: AreaWork,
  { areas = [], kinds = [] }: EvidenceOf,
  asOf: CivilDate,
): CivilDate[] {
  const days = daysByArea(register, asOf);
  const ofKind = (register.activities ?? []).filter(
    ({ area, kind }) => kind !== undefined && kinds.includes(kind) && !areas.includes(area),
  );
  const all = [...areas.flatMap((area) => days[area]), ...ofKind.map(({ date }) => date)];
  return all.filter((day) => day <= asOf);
}

function daysByArea(register: AreaWork, asOf: CivilDate): Record<Area, CivilDate[]> {
  const { activities = [], meetings = [], care, health, funds, support } = register;
  const days: Record<Area, CivilDate[]> = {
    livelihood: ledgerDays(funds?.incomeGeneration, LENDING, asOf),
    health: [],
    "home-care": (care?.visits ?? []).map(({ date }) => date),
    "self-help": [],
    rights: [],
    learning: (support?.training ?? []).map(({ date }) => date),
    culture: [],
    resources: [
      ...ledgerDays(funds?.incomeGeneration, INCOME, asOf),
      ...ledgerDays(funds?.operating, INCOME, asOf),
    ],
  };
  for (const { measured, date } of health?.rounds ?? [])
    if (measured.length > 0) days.health.push(date);
  for (const { memberIds, date } of health?.checkUps ?? [])
    if (memberIds.length > 0) days.health.push(date);
  for (const { area, date } of activities) days[area].push(date);
  for (const meeting of meetings) {
    if (meeting.status !== "held") continue;
    for (const area of agendaAreas(meeting) ?? []) days[area].push(meeting.date);
  }
  return days;
}

const LENDING: ReadonlySet<LedgerKind> = new Set<LedgerKind>(["loan", "principal", "interest"]);
const INCOME: ReadonlySet<LedgerKind> = new Set<LedgerKind>([
  "interest",
  "fee",
  "gift",
  "joint-work",
]);

/** The days of entries that still stand on a day: neither taken back nor taking one back. */
function ledgerDays(
  fund: Fund | undefined,
  kinds: ReadonlySet<LedgerKind>,
  asOf: CivilDate,
): CivilDate[] {
  const entries = (fund?.entries ?? []).filter(({ date }) => date <= asOf);
  const takenBack = new Set(entries.flatMap(({ reverses }) => reverses ?? []));
  return entries
    .filter(({ id, kind, reverses }) => kinds.has(kind) && !reverses && !takenBack.has(id))
    .map(({ date }) => date);
}
