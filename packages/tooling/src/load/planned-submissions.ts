import { type AttendanceSubmission, type Register, shiftDay } from "@ishc/core";

/**
 * Attendance of meetings that no register has yet, club after club, so that as
 * many clubs as possible send at the same time: the last evening of a month. A club
 * that sends more than once does so in the order of days.
 *
 * @param registers - whose clubs send
 * @param count - how many submissions
 * @param today - the day after the last meeting
 */
export function* plannedSubmissions(
  registers: readonly Register[],
  count: number,
  today: string,
): Generator<AttendanceSubmission> {
  const rounds = Math.ceil(count / registers.length);
  for (let i = 0; i < count; i += 1) {
    const register = registers[i % registers.length] as Register;
    const round = Math.floor(i / registers.length);
    yield submission(register, { number: i, date: shiftDay(today, { days: round - rounds }) });
  }
}

function submission(
  { club, members = [] }: Register,
  { number, date }: { readonly number: number; readonly date: string },
): AttendanceSubmission {
  const onRoll = members.filter(({ memberships }) =>
    memberships.some(({ from, to }) => from <= date && (to === undefined || date <= to)),
  );
  return {
    kind: "ishc-attendance",
    version: 1,
    id: `load-${number}`,
    revision: 1,
    clubId: club.id,
    meeting: { id: `load-${number}`, date },
    marks: onRoll.map(({ id }, k) => ({
      memberId: id,
      status: k % 7 === 0 ? "absent" : "present",
    })),
    guests: number % 4,
  };
}
