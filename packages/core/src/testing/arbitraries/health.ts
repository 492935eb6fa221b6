import fc from "fast-check";
import type { Meeting } from "../../activity/meeting.ts";
import type { Health } from "../../care/health-record.ts";
import type { Member } from "../../club/member.ts";
import { occasions } from "./activities.ts";
import { civilDates } from "./days.ts";
import { numbered } from "./lists.ts";
import { someOnRoll } from "./people.ts";

/** Days of measuring, some at meetings and some with readings kept; check-ups. */
export function healthBooks(
  roll: readonly Member[],
  meetings: readonly Meeting[] = [],
): fc.Arbitrary<Health> {
  const round = occasions(meetings).chain((occasion) =>
    someOnRoll(roll, occasion.date).chain((measured) =>
      fc
        .record(
          { measured: fc.constant(measured), readings: readingsOf(measured) },
          { requiredKeys: ["measured"] },
        )
        .map((more) => ({ ...occasion, ...more })),
    ),
  );
  const checkUp = civilDates("2023-06-01", "2025-03-31").chain((date) =>
    fc.record(
      {
        date: fc.constant(date),
        memberIds: someOnRoll(roll, date),
        provider: fc.constant("Trạm y tế xã"),
      },
      { requiredKeys: ["date", "memberIds"] },
    ),
  );
  const books = { rounds: numbered("r", round), checkUps: numbered("k", checkUp, 2) };
  return fc.record(books, { requiredKeys: [] });
}

function readingsOf(measured: readonly string[]) {
  return fc.subarray([...measured]).chain((ids) =>
    fc.tuple(
      ...ids.map((memberId) =>
        fc.record(
          {
            memberId: fc.constant(memberId),
            systolicMmHg: fc.integer({ min: 200, max: 300 }),
            diastolicMmHg: fc.integer({ min: 20, max: 200 }),
            weightGrams: fc.integer({ min: 10_000, max: 300_000 }),
          },
          { requiredKeys: ["memberId"] },
        ),
      ),
    ),
  );
}
