import type { Kysely } from "kysely";
import { prepared } from "../prepared.ts";
import type { Tables } from "../tables.ts";
import type { StoredChange } from "./stored-change.ts";

/** Adds a change to the history of its club. */
export async function addChange(db: Kysely<Tables>, change: StoredChange): Promise<void> {
  await insert(db, {
    club_id: change.clubId,
    version: change.version,
    changed_at: change.at,
    changed_by: change.by,
    device: change.device ?? null,
    why: change.why,
    changed_values: JSON.stringify(change.values),
  });
}

const insert = prepared<Tables["changes"]>((db, value) =>
  db.insertInto("changes").values({
    club_id: value("club_id"),
    version: value("version"),
    changed_at: value("changed_at"),
    changed_by: value("changed_by"),
    device: value("device"),
    why: value("why"),
    changed_values: value("changed_values"),
  }),
);

/** Changes of a club above a version, in their order. */
export async function readHistory(
  db: Kysely<Tables>,
  clubId: string,
  { after = 0, limit }: { readonly after?: number; readonly limit: number },
): Promise<readonly StoredChange[]> {
  const rows = await db
    .selectFrom("changes")
    .selectAll()
    .where("club_id", "=", clubId)
    .where("version", ">", after)
    .orderBy("version")
    .limit(limit)
    .execute();
  return rows.map((row) => ({
    clubId: row.club_id,
    version: row.version,
    at: row.changed_at,
    by: row.changed_by,
    ...(row.device !== null && { device: row.device }),
    why: row.why,
    values: JSON.parse(row.changed_values),
  }));
}
