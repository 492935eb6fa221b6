import fc from "fast-check";
import type { Activity } from "../activity/activity.ts";
import { AREAS } from "../activity/area.ts";
import { ATTENDANCE_STATUSES } from "../activity/attendance-status.ts";
import type { Meeting } from "../activity/meeting.ts";
import type { CivilDate } from "../calendar/civil-date.ts";
import type { PartialDate } from "../calendar/partial-date.ts";
import { CLUB_STAGES, type Club } from "../club/club.ts";
import { BOARD_POSTS, type BoardTerm } from "../club/management-board.ts";
import type { Member, Membership } from "../club/member.ts";
import { REGISTER_SCHEMA_VERSION, type Register } from "../register/register.ts";

const DAY = 86_400_000;

/** A day between two others, both included. */
export function civilDates(from: CivilDate, to: CivilDate): fc.Arbitrary<CivilDate> {
  return fc
    .integer({ min: Date.parse(from) / DAY, max: Date.parse(to) / DAY })
    .map((day) => new Date(day * DAY).toISOString().slice(0, 10));
}

/** A birth date known to the day, the month or only the year. */
export function partialDates(from: CivilDate, to: CivilDate): fc.Arbitrary<PartialDate> {
  return fc
    .tuple(civilDates(from, to), fc.constantFrom(4, 7, 10))
    .map(([day, length]) => day.slice(0, length));
}

const SYLLABLES = "Nguyễn Đặng Trần Lê Thị Văn Hồng Ánh Hường Đức Mỹ Quý Thủy Hòa Dũng Vượng".split(
  " ",
);

/** An invented Vietnamese name of two to four words. */
const personNames: fc.Arbitrary<string> = fc
  .array(fc.constantFrom(...SYLLABLES), { minLength: 2, maxLength: 4 })
  .map((words) => words.join(" "));

/** Spans on the roll, one after the other. */
const memberships: fc.Arbitrary<Membership[]> = fc
  .tuple(
    fc.uniqueArray(civilDates("2019-01-01", "2025-12-31"), { minLength: 1, maxLength: 5 }),
    fc.infiniteStream(
      fc.constantFrom("official" as const, "official" as const, "honorary" as const),
    ),
  )
  .map(([days, kinds]) => {
    const sorted = [...days].sort();
    const starts = sorted.filter((_, i) => i % 2 === 0);
    return starts.map((from, i) => {
      const to = sorted[i * 2 + 1];
      const { value: kind } = kinds.next();
      return { kind, from, ...(to !== undefined && { to }) };
    });
  });

function members(count: number): fc.Arbitrary<Member[]> {
  const one = fc.record(
    {
      name: personNames,
      sex: fc.constantFrom("female" as const, "male" as const),
      birthDate: partialDates("1930-01-01", "1999-12-31"),
      group: fc.constantFrom("Tổ 1", "Tổ 2"),
      memberships,
    },
    { requiredKeys: ["name", "sex", "memberships"] },
  );
  return fc
    .array(one, { minLength: count, maxLength: count })
    .map((list) => list.map((member, i) => ({ id: `m${i + 1}`, ...member })));
}

function meetings(memberIds: readonly string[]): fc.Arbitrary<Meeting[]> {
  const marks = fc.subarray([...memberIds]).chain((ids) =>
    fc.tuple(
      ...ids.map((memberId) =>
        fc.record({
          memberId: fc.constant(memberId),
          status: fc.constantFrom(...ATTENDANCE_STATUSES),
        }),
      ),
    ),
  );
  const one = fc.record(
    {
      date: civilDates("2023-10-01", "2025-03-31"),
      kind: fc.constantFrom("general" as const, "general" as const, "board" as const),
      status: fc.constantFrom(
        "held" as const,
        "held" as const,
        "planned" as const,
        "cancelled" as const,
      ),
      agenda: fc.subarray([...AREAS]).map((areas) => areas.map((area) => ({ area }))),
      attendance: marks,
      guests: fc.nat({ max: 20 }),
    },
    { requiredKeys: ["date", "kind", "status"] },
  );
  return fc
    .array(one, { maxLength: 10 })
    .map((list) => list.map((meeting, i) => ({ id: `t${i + 1}`, ...meeting })));
}

function board(memberIds: readonly string[]): fc.Arbitrary<BoardTerm[]> {
  if (memberIds.length === 0) return fc.constant([]);
  return fc.array(
    fc.record({
      memberId: fc.constantFrom(...memberIds),
      post: fc.constantFrom(...BOARD_POSTS),
      from: civilDates("2020-01-01", "2024-12-31"),
    }),
    { maxLength: 7 },
  );
}

const activities: fc.Arbitrary<Activity[]> = fc
  .array(
    fc.record(
      {
        area: fc.constantFrom(...AREAS),
        date: civilDates("2023-10-01", "2025-03-31"),
        peopleReached: fc.nat({ max: 500 }),
      },
      { requiredKeys: ["area", "date"] },
    ),
    { maxLength: 12 },
  )
  .map((list) => list.map((activity, i) => ({ id: `a${i + 1}`, ...activity })));

const clubs: fc.Arbitrary<Club> = fc
  .record({
    id: fc.constantFrom("club-01", "club-02", "club-03"),
    from: civilDates("2020-01-01", "2023-12-31"),
    later: fc.array(
      fc.record({
        stage: fc.constantFrom(...CLUB_STAGES),
        from: civilDates("2024-01-01", "2024-12-31"),
      }),
      { maxLength: 3 },
    ),
  })
  .map(({ id, from, later }) => ({
    id,
    name: "CLB Thôn Minh Họa",
    village: "Thôn Minh Họa",
    communes: [{ code: "00001", from }],
    stages: [{ stage: "active", from }, ...[...later].sort((a, b) => (a.from < b.from ? -1 : 1))],
  }));

/** A sound register around the year 2024: any section may be absent, empty or filled. */
export const registers: fc.Arbitrary<Register> = fc
  .integer({ min: 0, max: 8 })
  .chain((count) => {
    const ids = Array.from({ length: count }, (_, i) => `m${i + 1}`);
    return fc.record(
      {
        schemaVersion: fc.constant(REGISTER_SCHEMA_VERSION),
        club: clubs,
        members: members(count),
        board: board(ids),
        meetings: meetings(ids),
        activities,
      },
      { requiredKeys: ["schemaVersion", "club", "members"] },
    );
  })
  .chain((register) => fc.constantFrom<Register>(register, register, withoutMembers(register)));

/** References into the roll are not checked where the roll was not reported. */
function withoutMembers({ members: _, ...register }: Register): Register {
  return register;
}
