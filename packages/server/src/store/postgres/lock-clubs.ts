import { type Kysely, sql } from "kysely";
import type { Tables } from "../tables.ts";

/** Sets our locks apart from those of other programs in the same database. */
const OURS = 20_793_624;

/**
 * Clubs share so many locks: the table of all locks of a server has room for some 7,000 by default, and one import
 * may be of more clubs. Few enough for small servers; enough that two clubs seldom wait for each other.
 */
const LOCKS = 1024;

/**
 * Locks the names of clubs rather than their rows: that holds off a second new register of the same club as
 * well. What is read after it is what others stored before they let go. Always in one order, so that of two who
 * lock several clubs one waits for the other, and neither for ever.
 */
export async function lockClubs(db: Kysely<Tables>, clubIds: readonly string[]): Promise<void> {
  await sql`
    select pg_advisory_xact_lock(${sql.lit(OURS)}, lock)
    from (
      select distinct (hashtextextended(club_id, 0) & ${sql.lit(LOCKS - 1)})::int as lock
      from unnest(${clubIds}::text[]) as club_id
      order by lock
    ) as locks`.execute(db);
}
