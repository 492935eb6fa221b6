import type { Kysely } from "kysely";
import { readHistory } from "../history/change-rows.ts";
import { readParts } from "../parts/part-rows.ts";
import { joined } from "../parts/register-part.ts";
import { storedSubmission } from "../submissions/submission-rows.ts";
import type { Tables } from "../tables.ts";
import { listTokens } from "../tokens/token-rows.ts";
import type { BackupEntry } from "./backup-entry.ts";
import { submissionKey } from "./entry-order.ts";

/**
 * Reads everything a store keeps, club by club, with as little in memory as one register
 * and one page of its history. In an order of its own: databases order texts by
 * the rules of some language each, and two copies of the same must be equal.
 *
 * @param db - in a transaction that sees one moment
 */
export async function* readEntries(db: Kysely<Tables>): AsyncGenerator<BackupEntry> {
  const units = await db.selectFrom("units").select("document").orderBy("position").execute();
  for (const { document } of units) yield { kind: "unit", unit: JSON.parse(document) };
  const clubs = await db.selectFrom("registers").select("club_id").execute();
  for (const clubId of inOrder(clubs.map(({ club_id }) => club_id))) yield* clubEntries(db, clubId);
  const tokens = await listTokens(db);
  for (const token of inOrder(tokens, ({ id }) => id)) yield { kind: "token", ...token };
}

async function* clubEntries(db: Kysely<Tables>, clubId: string): AsyncGenerator<BackupEntry> {
  const [stored] = await readParts(db, clubId);
  if (!stored) return;
  const register = joined(stored.parts) as Record<string, unknown>;
  yield { kind: "register", clubId, version: stored.version, register };
  yield* changeEntries(db, clubId);
  yield* submissionEntries(db, clubId);
  const forgotten = await db
    .selectFrom("forgotten")
    .select("member_hash")
    .where("club_id", "=", clubId)
    .execute();
  const hashes = forgotten.map(({ member_hash }) => member_hash);
  for (const hash of inOrder(hashes)) yield { kind: "forgotten", hash };
}

/** So many rows are held in memory at once. */
const PAGE = 100;

async function* changeEntries(db: Kysely<Tables>, clubId: string): AsyncGenerator<BackupEntry> {
  let after = 0;
  for (;;) {
    const page = await readHistory(db, clubId, { after, limit: PAGE });
    for (const { clubId: _, values, ...change } of page) {
      yield { kind: "change", ...change, values: values.map((value) => ({ ...value })) };
    }
    const last = page.at(-1);
    if (!last) return;
    after = last.version;
  }
}

async function* submissionEntries(db: Kysely<Tables>, clubId: string): AsyncGenerator<BackupEntry> {
  const keys = await db
    .selectFrom("submissions")
    .select(["submission_id", "revision", "content_hash"])
    .where("club_id", "=", clubId)
    .execute();
  const keyOf = ({ submission_id, revision, content_hash }: (typeof keys)[number]) =>
    submissionKey({ submissionId: submission_id, revision, contentHash: content_hash });
  for (const key of inOrder(keys, keyOf)) {
    const row = await db
      .selectFrom("submissions")
      .selectAll()
      .where("club_id", "=", clubId)
      .where("submission_id", "=", key.submission_id)
      .where("revision", "=", key.revision)
      .where("content_hash", "=", key.content_hash)
      .executeTakeFirstOrThrow();
    const { clubId: _, submission, ...delivery } = storedSubmission(row);
    yield { kind: "submission", ...delivery, submission: { ...submission } };
  }
}

/** In the order of UTF-16 code units. */
function inOrder<T>(all: readonly T[], keyOf: (each: T) => string = String): T[] {
  const keyed = all.map((each) => ({ each, key: keyOf(each) }));
  return keyed.sort((a, b) => (a.key < b.key ? -1 : 1)).map(({ each }) => each);
}
