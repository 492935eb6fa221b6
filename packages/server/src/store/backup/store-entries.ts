import type { Kysely } from "kysely";
import { addForgottenHash } from "../forgetting/forgotten-rows.ts";
import { addChange } from "../history/change-rows.ts";
import type { ChangedValue } from "../history/changed-values.ts";
import { writeParts } from "../parts/part-rows.ts";
import { partsOf } from "../parts/register-part.ts";
import type { SubmissionDocument } from "../store.ts";
import { addSubmission } from "../submissions/submission-rows.ts";
import type { Tables } from "../tables.ts";
import type { StoredToken } from "../tokens/stored-token.ts";
import { addToken } from "../tokens/token-rows.ts";
import type { BackupEntry } from "./backup-entry.ts";

/** Whether nothing was ever stored. */
export async function isEmpty(db: Kysely<Tables>): Promise<boolean> {
  for (const table of ["registers", "units", "tokens"] as const) {
    const { rows } = await db
      .selectFrom(table)
      .select(({ fn }) => fn.countAll().as("rows"))
      .executeTakeFirstOrThrow();
    if (Number(rows) > 0) return false;
  }
  return true;
}

/**
 * Stores entries as they are, in an empty store. What is of a club comes behind its register.
 *
 * @param entries - from a copy; may throw, and then nothing may be kept of them
 */
export async function storeEntries(
  db: Kysely<Tables>,
  entries: AsyncIterable<BackupEntry>,
): Promise<void> {
  let clubId = "";
  let units = 0;
  for await (const entry of entries) {
    switch (entry.kind) {
      case "unit":
        await addUnit(db, units, entry.unit);
        units += 1;
        break;
      case "register":
        clubId = entry.clubId;
        await addRegister(db, entry);
        break;
      default:
        await addRow(db, clubId, entry);
    }
  }
  if (units > 0) await countUnits(db);
}

/** Whoever keeps what was worked out from the units learns that there are others. */
async function countUnits(db: Kysely<Tables>): Promise<void> {
  await db
    .updateTable("versions")
    .set(({ eb }) => ({ version: eb("version", "+", 1) }))
    .where("name", "=", "units")
    .execute();
}

async function addUnit(db: Kysely<Tables>, position: number, unit: unknown): Promise<void> {
  await db
    .insertInto("units")
    .values({ position, document: JSON.stringify(unit) })
    .execute();
}

type EntryOf<K extends BackupEntry["kind"]> = BackupEntry & { readonly kind: K };

async function addRegister(
  db: Kysely<Tables>,
  { clubId, version, register }: EntryOf<"register">,
): Promise<void> {
  await db.insertInto("registers").values({ club_id: clubId, version }).execute();
  await writeParts(db, clubId, { gone: [], changed: partsOf(register) });
}

function addRow(
  db: Kysely<Tables>,
  clubId: string,
  entry: EntryOf<"change" | "submission" | "forgotten" | "token">,
): Promise<unknown> {
  switch (entry.kind) {
    case "change": {
      const { kind: _, values, device, ...change } = entry;
      return addChange(db, {
        ...change,
        ...(device !== undefined && { device }),
        clubId,
        values: values as unknown as readonly ChangedValue[],
      });
    }
    case "submission": {
      const { kind: _, submission, ...delivery } = entry;
      const sent = submission as unknown as SubmissionDocument;
      return addSubmission(db, { ...delivery, clubId, submission: sent });
    }
    case "forgotten":
      return addForgottenHash(db, clubId, entry.hash);
    case "token": {
      const { kind: _, ...token } = entry;
      return addToken(db, token as StoredToken);
    }
  }
}
