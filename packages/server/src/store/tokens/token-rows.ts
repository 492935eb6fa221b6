import type { Kysely } from "kysely";
import type { Tables } from "../tables.ts";
import type { StoredToken } from "./stored-token.ts";

/** Looks a token up by its hash. */
export async function findToken(
  db: Kysely<Tables>,
  hash: string,
): Promise<StoredToken | undefined> {
  const row = await db.selectFrom("tokens").selectAll().where("hash", "=", hash).executeTakeFirst();
  return row && storedToken(row);
}

/** Every token that was ever made, oldest first. */
export async function listTokens(db: Kysely<Tables>): Promise<readonly StoredToken[]> {
  const rows = await db
    .selectFrom("tokens")
    .selectAll()
    .orderBy("created_at")
    .orderBy("id")
    .execute();
  return rows.map(storedToken);
}

/** Adds a token. */
export async function addToken(db: Kysely<Tables>, token: StoredToken): Promise<void> {
  await db
    .insertInto("tokens")
    .values({
      id: token.id,
      hash: token.hash,
      role: token.role,
      scope: JSON.stringify(token.scope),
      label: token.label,
      created_at: token.createdAt,
      expires_at: token.expiresAt,
      revoked_at: token.revokedAt ?? null,
    })
    .execute();
}

/** Takes a token back; gives false where there is none, or it was taken back before. */
export async function revokeToken(db: Kysely<Tables>, id: string, at: string): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable("tokens")
    .set({ revoked_at: at })
    .where("id", "=", id)
    .where("revoked_at", "is", null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

function storedToken(row: Tables["tokens"]): StoredToken {
  return {
    id: row.id,
    hash: row.hash,
    role: row.role,
    scope: JSON.parse(row.scope),
    label: row.label,
    createdAt: row.created_at,
    expiresAt: row.expires_at,
    ...(row.revoked_at !== null && { revokedAt: row.revoked_at }),
  };
}
