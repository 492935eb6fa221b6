import fc from "fast-check";
import { AREAS } from "../../activity/area.ts";
import { ATTENDANCE_STATUSES } from "../../activity/attendance-status.ts";
import type { Meeting } from "../../activity/meeting.ts";
import type { CivilDate } from "../../calendar/civil-date.ts";
import type { Member } from "../../club/member.ts";
import { civilDates } from "./days.ts";
import { numbered } from "./lists.ts";
import { someOnRoll } from "./people.ts";

/** Meetings of two years or so, with marks of people on the roll. */
export function meetingLists(roll: readonly Member[]): fc.Arbitrary<Meeting[]> {
  const one = civilDates("2023-10-01", "2025-03-31").chain((date) => meetingOn(date, roll));
  return numbered("t", one, 10);
}

function meetingOn(date: CivilDate, roll: readonly Member[]) {
  return fc.record(
    {
      date: fc.constant(date),
      kind: fc.constantFrom("general" as const, "general" as const, "board" as const),
      status: fc.constantFrom(
        "held" as const,
        "held" as const,
        "planned" as const,
        "cancelled" as const,
      ),
      reason: fc.constant("Mưa bão"),
      agenda: agendas,
      attendance: marksOn(date, roll),
      guests: fc.nat({ max: 20 }),
    },
    { requiredKeys: ["date", "kind", "status"] },
  );
}

const agendas = fc
  .tuple(fc.subarray([...AREAS]), fc.boolean())
  .map(([areas, hasTopic]) => [
    ...areas.map((area) => ({ area })),
    ...(hasTopic ? [{ topic: "Kế hoạch tháng sau" }] : []),
  ]);

function marksOn(date: CivilDate, roll: readonly Member[]) {
  const statuses = fc.array(fc.constantFrom(...ATTENDANCE_STATUSES), {
    minLength: roll.length,
    maxLength: roll.length,
  });
  return fc
    .tuple(someOnRoll(roll, date), statuses)
    .map(([ids, marked]) =>
      ids.map((memberId, i) => ({ memberId, status: marked[i] ?? ("present" as const) })),
    );
}
