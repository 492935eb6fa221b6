import { type Meeting, REGISTER_SCHEMA_VERSION, type Register } from "@ishc/core";
import { type Kysely, sql } from "kysely";
import { type ChangedValue, changedValues } from "../history/changed-values.ts";
import { prepared } from "../prepared.ts";
import type { RegisterAroundMeeting } from "../store.ts";
import type { Tables } from "../tables.ts";
import { putPart } from "./part-rows.ts";
import { placeAmong } from "./place-among.ts";
import { MEETINGS, meetingPart } from "./register-part.ts";
import { membersOn } from "./roll-rows.ts";

/** Reads what there is around a meeting: of other meetings the days alone. */
export async function readAroundMeeting(
  db: Kysely<Tables>,
  clubId: string,
  { id, date }: Pick<Meeting, "id" | "date">,
): Promise<RegisterAroundMeeting | undefined> {
  const [row] = await rowAround(db, { clubId, meetingId: id });
  if (!row || row.meetings === null || row.club === null) return undefined;
  if (row.schemaVersion !== String(REGISTER_SCHEMA_VERSION)) return undefined;
  const days = row.days?.split(" ") ?? [];
  const place = placeAmong(days, date, row.position ?? undefined);
  if (place === undefined) return undefined;
  return { register: registerOf(row, row.club), version: row.version, count: days.length, place };
}

/** What is opened of a club; documents are JSON text. */
interface Row {
  readonly version: number;
  readonly schemaVersion: string | null;
  readonly club: string | null;
  /** The list of meetings without what is in it, where they were reported. */
  readonly meetings: string | null;
  /** The meeting, where it is known, and its place. */
  readonly meeting: string | null;
  readonly position: number | null;
  readonly roll: string | null;
  /** Days of all meetings in their order. */
  readonly days: string | null;
}

/**
 * One statement, so that no change falls in between, and one row. Days come from an index alone:
 * a meeting is as long as a page, and a club has hundreds in the end.
 */
const rowAround = prepared<{ clubId: string; meetingId: string }, Row>((db, value) => {
  const parts = db.selectFrom("register_parts").where("club_id", "=", value("clubId"));
  const section = (name: string) =>
    parts.where("section", "=", name).where("row_id", "=", "").select("document");
  const meetings = parts.where("section", "=", MEETINGS);
  const meeting = meetings.where("row_id", "=", value("meetingId"));
  const roll = db.selectFrom("rolls").where("club_id", "=", value("clubId")).select("document");
  const days = meetings
    .where("row_id", "<>", "")
    .select(sql<string | null>`string_agg(day, ' ' order by position)`.as("days"));
  return db
    .selectFrom("registers")
    .where("club_id", "=", value("clubId"))
    .select([
      "version",
      section("schemaVersion").as("schemaVersion"),
      section("club").as("club"),
      section(MEETINGS).as("meetings"),
      meeting.select("document").as("meeting"),
      meeting.select("position").as("position"),
      roll.as("roll"),
      days.as("days"),
    ]);
});

function registerOf({ schemaVersion, roll, meeting }: Row, club: string): Register {
  return {
    schemaVersion: Number(schemaVersion),
    club: JSON.parse(club),
    ...(roll !== null && { members: membersOn(roll) }),
    meetings: meeting === null ? [] : [JSON.parse(meeting)],
  } as unknown as Register;
}

/** Stores a meeting where it belongs, and says what became different. */
export async function putMeeting(
  db: Kysely<Tables>,
  { register, count, place }: RegisterAroundMeeting,
  meeting: Meeting,
): Promise<ChangedValue[]> {
  const clubId = register.club.id;
  const [before] = register.meetings ?? [];
  if (!before && place < count) await makeRoom(db, clubId, place);
  await putPart(db, clubId, meetingPart(meeting, place));
  if (before) return changedValues(before, meeting, [MEETINGS, place]);
  return [{ path: [MEETINGS], from: place, before: [], after: [meeting] }];
}

async function makeRoom(db: Kysely<Tables>, clubId: string, place: number): Promise<void> {
  await db
    .updateTable("register_parts")
    .set(({ eb }) => ({ position: eb("position", "+", 1) }))
    .where("club_id", "=", clubId)
    .where("section", "=", MEETINGS)
    .where("row_id", "<>", "")
    .where("position", ">=", place)
    .execute();
}
