import type { Kysely } from "kysely";
import { sql } from "kysely";
import { prepared } from "../prepared.ts";
import type { Tables } from "../tables.ts";

/** Counts a change of a club's register; the first one makes it known. */
export async function nextVersion(db: Kysely<Tables>, clubId: string): Promise<number> {
  const [row] = await countChange(db, { clubId });
  return row?.version ?? 1;
}

const countChange = prepared<{ clubId: string }, { version: number }>((db, value) =>
  db
    .insertInto("registers")
    .values({ club_id: value("clubId"), version: 1 })
    .onConflict((conflict) =>
      conflict.column("club_id").doUpdateSet({ version: sql`registers.version + 1` }),
    )
    .returning("version"),
);
