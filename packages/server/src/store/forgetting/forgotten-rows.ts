import type { Kysely } from "kysely";
import { sha256 } from "../../hash/sha-256.ts";
import type { Tables } from "../tables.ts";

/**
 * Remembers that an id was forgotten, so that nobody brings the person back. A hash is
 * kept, and no pseudonym beside it: whoever tries ids learns that one was forgotten, not
 * which row it was.
 */
export async function addForgotten(
  db: Kysely<Tables>,
  clubId: string,
  memberId: string,
): Promise<void> {
  await addForgottenHash(db, clubId, await hashOf(clubId, memberId));
}

/** Remembers what was remembered in another database. */
export async function addForgottenHash(
  db: Kysely<Tables>,
  clubId: string,
  hash: string,
): Promise<void> {
  await db.insertInto("forgotten").values({ club_id: clubId, member_hash: hash }).execute();
}

/** Those of some ids that were forgotten. */
export async function readForgotten(
  db: Kysely<Tables>,
  clubId: string,
  memberIds: readonly string[],
): Promise<readonly string[]> {
  const rows = await db
    .selectFrom("forgotten")
    .select("member_hash")
    .where("club_id", "=", clubId)
    .execute();
  if (rows.length === 0) return [];
  const hashes = new Set(rows.map(({ member_hash }) => member_hash));
  const asked = await Promise.all(
    memberIds.map(async (id) => ({ id, hash: await hashOf(clubId, id) })),
  );
  return asked.filter(({ hash }) => hashes.has(hash)).map(({ id }) => id);
}

/** Of the club as well: the same id in two clubs is two people. */
function hashOf(clubId: string, memberId: string): Promise<string> {
  return sha256(JSON.stringify([clubId, memberId]));
}
