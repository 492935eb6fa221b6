import type { Kysely } from "kysely";
import { prepared } from "../prepared.ts";
import type { Tables } from "../tables.ts";
import type { ChangedParts } from "./changed-parts.ts";
import type { RegisterPart } from "./register-part.ts";
import { writeRoll } from "./roll-rows.ts";

/** The parts of one version of a register. */
export interface StoredParts {
  readonly clubId: string;
  readonly version: number;
  readonly parts: readonly RegisterPart[];
}

/** Reads the parts of one club's register, or of all: one statement, so that no change falls in between. */
export async function readParts(db: Kysely<Tables>, clubId?: string): Promise<StoredParts[]> {
  const all = db
    .selectFrom("registers")
    .innerJoin("register_parts", "register_parts.club_id", "registers.club_id")
    .select(["registers.club_id", "version", "section", "row_id", "position", "day", "document"]);
  const asked = clubId === undefined ? all : all.where("registers.club_id", "=", clubId);
  const clubs = new Map<string, StoredParts & { readonly parts: RegisterPart[] }>();
  for (const { club_id, version, ...row } of await asked.execute()) {
    const club = clubs.get(club_id) ?? { clubId: club_id, version, parts: [] };
    clubs.set(club_id, club);
    club.parts.push(partOf(row));
  }
  return [...clubs.values()];
}

/** Rows in one statement: databases bound how many values one may carry. */
const ROWS_AT_ONCE = 500;

/** Stores what changed from earlier parts to later ones. */
export async function writeParts(
  db: Kysely<Tables>,
  clubId: string,
  changes: ChangedParts,
): Promise<void> {
  for (const part of changes.gone) await removePart(db, clubId, part);
  await addParts(db, clubId, changes.changed);
  await writeRoll(db, clubId, changes);
}

/** Stores parts, in place of those that are there. */
export async function addParts(
  db: Kysely<Tables>,
  clubId: string,
  changed: readonly RegisterPart[],
): Promise<void> {
  for (let at = 0; at < changed.length; at += ROWS_AT_ONCE) {
    await putParts(db, clubId, changed.slice(at, at + ROWS_AT_ONCE));
  }
}

async function removePart(db: Kysely<Tables>, clubId: string, part: RegisterPart): Promise<void> {
  await db
    .deleteFrom("register_parts")
    .where("club_id", "=", clubId)
    .where("section", "=", part.section)
    .where("row_id", "=", part.rowId)
    .execute();
}

async function putParts(
  db: Kysely<Tables>,
  clubId: string,
  parts: readonly RegisterPart[],
): Promise<void> {
  await upsert(
    db,
    parts.map((part) => rowOf(clubId, part)),
  ).execute();
}

/** Stores one part, in place of the one that is there. */
export async function putPart(
  db: Kysely<Tables>,
  clubId: string,
  part: RegisterPart,
): Promise<void> {
  await upsertOne(db, rowOf(clubId, part));
}

function upsert(db: Kysely<Tables>, rows: readonly Row[]) {
  return db
    .insertInto("register_parts")
    .values(rows)
    .onConflict((conflict) =>
      conflict.columns(["club_id", "section", "row_id"]).doUpdateSet(({ ref }) => ({
        position: ref("excluded.position"),
        day: ref("excluded.day"),
        document: ref("excluded.document"),
      })),
    );
}

const upsertOne = prepared<Row>((db, value) =>
  upsert(db, [
    {
      club_id: value("club_id"),
      section: value("section"),
      row_id: value("row_id"),
      position: value("position"),
      day: value("day"),
      document: value("document"),
    },
  ]),
);

type Row = Tables["register_parts"];

function rowOf(clubId: string, { section, rowId, position, day, document }: RegisterPart): Row {
  return { club_id: clubId, section, row_id: rowId, position, day, document };
}

function partOf({ section, row_id, position, day, document }: Omit<Row, "club_id">): RegisterPart {
  return { section, rowId: row_id, position, day, document };
}
