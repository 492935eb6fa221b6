import fc from "fast-check";
import type { Activity } from "../../activity/activity.ts";
import { ACTIVITY_KINDS } from "../../activity/activity-kind.ts";
import { AREAS } from "../../activity/area.ts";
import type { Meeting } from "../../activity/meeting.ts";
import type { Member } from "../../club/member.ts";
import { civilDates } from "./days.ts";
import { numbered } from "./lists.ts";
import { someOnRoll } from "./people.ts";

/** Activities, some of them part of a meeting. */
export function activityLists(
  roll: readonly Member[],
  meetings: readonly Meeting[] = [],
): fc.Arbitrary<Activity[]> {
  const one = fc.tuple(occasions(meetings), fc.constantFrom(...AREAS)).chain(([occasion, area]) =>
    fc
      .record(
        {
          kind: fc.constantFrom<string>(...ACTIVITY_KINDS[area], "x-rice-bank"),
          note: fc.constant("Việc chung của thôn"),
          peopleReached: fc.nat({ max: 500 }),
          memberIds: someOnRoll(roll, occasion.date),
          partner: fc.constant("Trạm y tế xã"),
          spentVnd: fc.nat({ max: 5_000_000 }),
          evidence: fc.constant("Ảnh lưu tại câu lạc bộ"),
          settledOn: civilDates(occasion.date),
        },
        { requiredKeys: [] },
      )
      .map((more) => ({ area, ...occasion, ...more })),
  );
  return numbered("a", one, 12);
}

/** A day of its own, or the meeting something was part of with its day. */
export function occasions(meetings: readonly Meeting[]) {
  const days = civilDates("2023-10-01", "2025-03-31").map(
    (date): { date: string; meetingId?: string } => ({ date }),
  );
  if (meetings.length === 0) return days;
  return fc.oneof(
    days,
    fc.constantFrom(...meetings).map(({ id, date }) => ({ date, meetingId: id })),
  );
}
