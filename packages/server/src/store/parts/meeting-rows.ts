import { type Meeting, REGISTER_SCHEMA_VERSION, type Register } from "@ishc/core";
import { type Kysely, sql } from "kysely";
import { type ChangedValue, changedValues } from "../history/changed-values.ts";
import { prepared } from "../prepared.ts";
import type { RegisterAroundMeeting } from "../store.ts";
import type { Tables } from "../tables.ts";
import { putPart } from "./part-rows.ts";
import { placeAmong } from "./place-among.ts";
import { joined, MEETINGS, meetingPart } from "./register-part.ts";

/** The sections that the attendance of a meeting is held against. */
const SECTIONS = ["schemaVersion", "club", "members", MEETINGS];

/** Reads what there is around a meeting: other meetings are counted, and not opened. */
export async function readAroundMeeting(
  db: Kysely<Tables>,
  clubId: string,
  meeting: Pick<Meeting, "id" | "date">,
): Promise<RegisterAroundMeeting | undefined> {
  const rows = await rowsAround(db, { clubId, meetingId: meeting.id });
  const days = rows.filter(isDay).sort((a, b) => a.position - b.position);
  const place = placeAmong(
    days.map(({ row_id, day }) => ({ id: row_id, day })),
    meeting,
  );
  const parts = rows.filter((row) => !isDay(row));
  const register = joined(parts.flatMap(openedPart)) as Register;
  const isPresent = register.schemaVersion === REGISTER_SCHEMA_VERSION;
  if (!isPresent || !register.meetings || place === undefined) return undefined;
  return { register, version: parts[0]?.version ?? 0, count: days.length, place };
}

/** One statement, so that no change falls in between: what is opened, then the day of every meeting. */
const rowsAround = prepared<{ clubId: string; meetingId: string }, Row>((db, value) => {
  const opened = db
    .selectFrom("registers")
    .innerJoin("register_parts", "register_parts.club_id", "registers.club_id")
    .select(["version", "section", "row_id", "position", "day"])
    .select(
      sql<string | null>`
        case
          when section = 'members'
            then (select document from rolls where rolls.club_id = registers.club_id)
          else register_parts.document
        end
      `.as("document"),
    )
    .where("registers.club_id", "=", value("clubId"))
    .where("section", "in", SECTIONS)
    .where("row_id", "in", ["", value("meetingId")]);
  // Answered from an index alone: a meeting is as long as a page, and a club has hundreds in the end.
  const days = db
    .selectFrom("register_parts")
    .select([
      sql<number>`0`.as("version"),
      "section",
      "row_id",
      "position",
      "day",
      sql<string | null>`cast(null as text)`.as("document"),
    ])
    .where("club_id", "=", value("clubId"))
    .where("section", "=", MEETINGS)
    .where("row_id", "<>", "");
  return opened.unionAll(days);
});

/** A part with the version of its register: of the members their roll, of a day no document. */
type Row = Omit<Tables["register_parts"], "club_id" | "document"> & {
  readonly version: number;
  readonly document: string | null;
};

function isDay({ row_id, document }: Row): boolean {
  return row_id !== "" && document === null;
}

function openedPart({ section, row_id, position, day, document }: Row) {
  return document === null ? [] : [{ section, rowId: row_id, position, day, document }];
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
