import type { CivilDate } from "../calendar/civil-date.ts";
import { type Month, monthOf } from "../calendar/month.ts";
import type { Activity } from "./activity.ts";
import { AREAS, type Area } from "./area.ts";
import { agendaAreas, type Meeting } from "./meeting.ts";

/** What a club has to show for one area in a span of days. */
export interface AreaEvidence {
  /** The area. */
  readonly area: Area;
  /** Activities and meetings that count as evidence; 0 or more. */
  readonly entries: number;
  /** The months they fall in, in order. */
  readonly months: readonly Month[];
  /** The day of the last one; absent where there is none. */
  readonly lastDate?: CivilDate;
}

/** The sections of a register that evidence is looked for in. */
export interface AreaWork {
  /** What the club did. */
  readonly activities?: readonly Activity[] | undefined;
  /** Its meetings; those held count for the areas their agenda covered. */
  readonly meetings?: readonly Meeting[] | undefined;
}

/**
 * What a club has to show for each of the eight areas. Evidence is an activity
 * in the area, or a meeting held whose agenda covered it (our choice: no source
 * says what counts).
 *
 * @param register - the club's register
 * @param from - the first day that counts
 * @param to - the last day that counts
 * @returns one entry an area, in the order of {@link AREAS}
 * @example
 * import { areaEvidence } from "@ishc/core";
 * import { buildRegister } from "@ishc/core/testing";
 * const register = buildRegister({ activities: [{ id: "a1", area: "health", date: "2024-05-13" }] });
 * areaEvidence(register, "2024-05-01", "2024-05-31")[1]; // { area: "health", entries: 1, months: ["2024-05"], lastDate: "2024-05-13" }
 */
export function areaEvidence(register: AreaWork, from: CivilDate, to: CivilDate): AreaEvidence[] {
  const dates = new Map<Area, CivilDate[]>(AREAS.map((area) => [area, []]));
  for (const { area, date } of register.activities ?? []) dates.get(area)?.push(date);
  for (const meeting of register.meetings ?? []) {
    if (meeting.status !== "held") continue;
    for (const area of agendaAreas(meeting) ?? []) dates.get(area)?.push(meeting.date);
  }
  return AREAS.map((area) => {
    const counted = (dates.get(area) ?? []).filter((date) => from <= date && date <= to).sort();
    const lastDate = counted[counted.length - 1];
    const months = [...new Set(counted.map(monthOf))];
    return { area, entries: counted.length, months, ...(lastDate !== undefined && { lastDate }) };
  });
}
