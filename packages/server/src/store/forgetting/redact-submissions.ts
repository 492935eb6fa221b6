import type { Kysely } from "kysely";
import type { Tables } from "../tables.ts";

/** A submission, opened. */
export interface OpenedSubmission {
  readonly subject: { readonly kind: string; readonly id: string };
  readonly document: unknown;
}

/**
 * Redacts what was ever submitted for a club. Hashes stay: what comes in once more is known by them.
 *
 * @returns how many there was something to take out of
 */
export async function redactSubmissions(
  db: Kysely<Tables>,
  clubId: string,
  redact: (submission: OpenedSubmission) => OpenedSubmission,
): Promise<number> {
  let rows = 0;
  for await (const row of submissionsOf(db, clubId)) {
    const left = redact(opened(row));
    const changed = { subject_id: left.subject.id, document: JSON.stringify(left.document) };
    if (changed.subject_id === row.subject_id && changed.document === row.document) continue;
    await changeSubmission(db, row, changed);
    rows += 1;
  }
  return rows;
}

/** Changes one submission, as far as the guard of the table lets it. */
export async function changeSubmission(
  db: Kysely<Tables>,
  row: Tables["submissions"],
  change: Partial<Tables["submissions"]>,
): Promise<void> {
  await db
    .updateTable("submissions")
    .set(change)
    .where("club_id", "=", row.club_id)
    .where("submission_id", "=", row.submission_id)
    .where("revision", "=", row.revision)
    .where("content_hash", "=", row.content_hash)
    .execute();
}

function opened(row: Tables["submissions"]): OpenedSubmission {
  return {
    subject: { kind: row.subject_kind, id: row.subject_id },
    document: JSON.parse(row.document),
  };
}

/** So many submissions are held in memory at once. */
const PAGE = 100;

/** Every submission of a club, page by page in the order of its key. */
export async function* submissionsOf(
  db: Kysely<Tables>,
  clubId: string,
): AsyncGenerator<Tables["submissions"]> {
  let last: Tables["submissions"] | undefined;
  for (;;) {
    const after = last;
    let query = db.selectFrom("submissions").selectAll().where("club_id", "=", clubId);
    if (after) {
      query = query.where(({ eb, refTuple, tuple }) =>
        eb(
          refTuple("submission_id", "revision", "content_hash"),
          ">",
          tuple(after.submission_id, after.revision, after.content_hash),
        ),
      );
    }
    const rows = await query
      .orderBy("submission_id")
      .orderBy("revision")
      .orderBy("content_hash")
      .limit(PAGE)
      .execute();
    yield* rows;
    last = rows.at(-1);
    if (!last) return;
  }
}
