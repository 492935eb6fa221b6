import { type CivilDate, isCivilDate, type Meeting, monthOf, type Register } from "@ishc/core";

/**
 * The meeting whose attendance is to be taken now: the oldest general meeting
 * of this month, up to today, that waits for it; failing that this month's
 * latest, to be amended; failing that a new one, held today.
 */
export function meetingToTake(register: Register, today: CivilDate): Meeting {
  const ofMonth = (register.meetings ?? [])
    .filter((meeting) => meeting.kind === "general" && meeting.status !== "cancelled")
    .filter(({ date }) => monthOf(date) === monthOf(today) && date <= today)
    .sort((a, b) => (a.date < b.date ? -1 : 1));
  const waiting = ofMonth.find((meeting) => meeting.attendance === undefined);
  return waiting ?? ofMonth.at(-1) ?? newMeeting(register, today);
}

/**
 * The meeting with an id: one of the register, or a new one named by its day,
 * which is what {@link meetingToTake} gives out before it is stored.
 */
export function meetingById(register: Register, id: string, today: CivilDate): Meeting | undefined {
  const known = register.meetings?.find((meeting) => meeting.id === id);
  if (known) return known;
  const day = id.slice(0, 10);
  if (!isCivilDate(day) || day > today) return undefined;
  const added = newMeeting(register, day);
  return added.id === id ? added : undefined;
}

function newMeeting(register: Register, date: CivilDate): Meeting {
  const taken = new Set(register.meetings?.map((meeting) => meeting.id));
  let id: string = date;
  for (let n = 2; taken.has(id); n += 1) id = `${date}-${n}`;
  return { id, date, kind: "general", status: "planned" };
}
