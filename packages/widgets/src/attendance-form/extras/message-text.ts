import { ATTENDANCE_STATUSES } from "@ishc/core";
import { areaName, formatCount } from "@ishc/i18n";
import { dayInWords } from "../day-in-words.ts";
import type { FormView } from "../form-view.ts";
import { extrasWords } from "./extras-words.ts";

/** What was entered, as a text that a person can send and another can type in again. */
export function messageText({ sheet, entries, tally, words: own, locale }: FormView): string {
  const words = extrasWords(own);
  const count = (n: number) => formatCount(n, locale);
  const { club, meeting, members } = sheet;
  const listed = (status: string, names: string[]) =>
    names.length > 0 ? [words.listed(status, count(names.length), names.join(", "))] : [];
  const nameOf = ({ name }: { readonly name: string }) => name;
  const marks = ATTENDANCE_STATUSES.flatMap((status) => {
    const named = members.filter(({ id }) => entries.marks.get(id) === status);
    return listed(words.statuses[status], named.map(nameOf));
  });
  const blank = members.filter(({ id }) => !entries.marks.has(id));
  const areas = (entries.areas ?? []).map((area) => areaName(area, locale));
  return [
    words.title[meeting.kind],
    club.name.includes(club.village) ? club.name : `${club.name}, ${club.village}`,
    dayInWords(meeting.date, words),
    words.came(count(tally.present), count(tally.eligible)),
    ...marks,
    ...listed(words.unmarked, blank.map(nameOf)),
    ...(entries.guests.trim() === "" ? [] : [`${words.guests}: ${entries.guests.trim()}`]),
    ...(areas.length > 0 ? [`${words.areas}: ${areas.join(", ")}`] : []),
  ].join("\n");
}
