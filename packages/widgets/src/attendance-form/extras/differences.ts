import type { Area, AttendanceSheet } from "@ishc/core";
import type { Difference } from "../../form/extras/difference.ts";
import { type AttendanceEntries, entriesOf, readGuests } from "../attendance-draft.ts";
import type { AttendanceWords } from "../form-view.ts";
import { extrasWords } from "./extras-words.ts";

/** Two records of one meeting. */
export interface Records {
  /** The meeting as it is stored. */
  readonly stored: AttendanceSheet;
  /** The sheet that was filled in here. */
  readonly sheet: AttendanceSheet;
  /** What was entered. */
  readonly entries: AttendanceEntries;
}

/** What two records of one meeting say differently, in the order of the form. */
export function differences(
  { stored, sheet, entries }: Records,
  own: AttendanceWords,
  nameOfArea: (area: Area) => string,
): Difference[] {
  const words = extrasWords(own);
  const theirs = entriesOf(stored);
  const people = new Map([...sheet.members, ...stored.members].map(({ id, name }) => [id, name]));
  const mark = ({ marks }: AttendanceEntries, id: string) => {
    const status = marks.get(id);
    return status ? (words.statusNames[status] ?? words.statuses[status]) : words.compareBlank;
  };
  const guests = (said: AttendanceEntries) => String(readGuests(said.guests) ?? words.compareNone);
  const areas = (said: AttendanceEntries) =>
    (said.areas ?? []).map(nameOfArea).join(", ") || words.noAreas;
  const all = [
    ...[...people].map(([id, about]) => row(about, mark(theirs, id), mark(entries, id))),
    row(words.guests, guests(theirs), guests(entries)),
    row(words.areas, areas(theirs), areas(entries)),
  ];
  return all.filter((each) => each.stored !== each.mine);
}

function row(about: string, stored: string, mine: string): Difference {
  return { about, stored, mine };
}
