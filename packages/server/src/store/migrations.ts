import type { Kysely } from "kysely";
import { type Migration, Migrator } from "kysely/migration";
import { changeSubmission, submissionsOf } from "./forgetting/redact-submissions.ts";
import { makeForgetting, whileUnguarded } from "./forgetting/redaction-guard.ts";
import { onlyAddedTo } from "./history/only-added-to.ts";
import { addParts } from "./parts/part-rows.ts";
import { partsOf } from "./parts/register-part.ts";
import { rollOf } from "./parts/roll-rows.ts";
import { StoreError } from "./store-error.ts";
import { guardNames, NAMES } from "./submissions/guard-names.ts";
import { namesIn } from "./submissions/submission-rows.ts";
import type { Tables } from "./tables.ts";

/**
 * Every change of the tables, by name, in order. One that was released is never
 * edited: add another. SQL that PostgreSQL reads as well.
 */
const MIGRATIONS: Record<string, Migration> = {
  "0001-registers-submissions-units": {
    async up(db: Kysely<unknown>) {
      await db.schema
        .createTable("registers")
        .addColumn("club_id", "text", (column) => column.primaryKey())
        .addColumn("version", "integer", (column) => column.notNull())
        .addColumn("document", "text", (column) => column.notNull())
        .execute();
      await db.schema
        .createTable("submissions")
        .addColumn("club_id", "text", (column) => column.notNull())
        .addColumn("submission_id", "text", (column) => column.notNull())
        .addColumn("revision", "integer", (column) => column.notNull())
        .addColumn("content_hash", "text", (column) => column.notNull())
        .addColumn("meeting_id", "text", (column) => column.notNull())
        .addColumn("outcome", "text", (column) => column.notNull())
        .addColumn("amendment", "integer", (column) => column.notNull())
        .addColumn("received_at", "text", (column) => column.notNull())
        .addColumn("document", "text", (column) => column.notNull())
        .addPrimaryKeyConstraint("submissions_once", [
          "club_id",
          "submission_id",
          "revision",
          "content_hash",
        ])
        .addForeignKeyConstraint("submissions_club", ["club_id"], "registers", ["club_id"])
        .execute();
      await db.schema
        .createTable("units")
        .addColumn("position", "integer", (column) => column.primaryKey())
        .addColumn("document", "text", (column) => column.notNull())
        .execute();
    },
  },
  // A unit named one unit above it; since then it lies in each for a span of days.
  "0002-dated-parents": {
    async up(db: Kysely<{ units: Tables["units"] }>) {
      const rows = await db.selectFrom("units").selectAll().execute();
      for (const { position, document } of rows) {
        const { parentCode, ...unit } = JSON.parse(document);
        if (parentCode === undefined) continue;
        const span = { from: unit.from, ...(unit.to !== undefined && { to: unit.to }) };
        const dated = JSON.stringify({ ...unit, parents: [{ code: parentCode, ...span }] });
        await db
          .updateTable("units")
          .set({ document: dated })
          .where("position", "=", position)
          .execute();
      }
    },
  },
  // Attendance was the only thing submitted; now a submission may be about a member as well.
  "0003-subjects": {
    async up(db: Kysely<unknown>) {
      await db.schema.alterTable("submissions").renameColumn("meeting_id", "subject_id").execute();
      await db.schema
        .alterTable("submissions")
        .addColumn("subject_kind", "text", (column) => column.notNull().defaultTo("meeting"))
        .execute();
    },
  },
  "0004-tokens": {
    async up(db: Kysely<unknown>) {
      await db.schema
        .createTable("tokens")
        .addColumn("id", "text", (column) => column.primaryKey())
        .addColumn("hash", "text", (column) => column.notNull().unique())
        .addColumn("role", "text", (column) => column.notNull())
        .addColumn("scope", "text", (column) => column.notNull())
        .addColumn("label", "text", (column) => column.notNull())
        .addColumn("created_at", "text", (column) => column.notNull())
        .addColumn("expires_at", "text", (column) => column.notNull())
        .addColumn("revoked_at", "text")
        .execute();
    },
  },
  "0005-changes": {
    async up(db: Kysely<unknown>) {
      await db.schema
        .createTable("changes")
        .addColumn("club_id", "text", (column) => column.notNull())
        .addColumn("version", "integer", (column) => column.notNull())
        .addColumn("changed_at", "text", (column) => column.notNull())
        .addColumn("changed_by", "text", (column) => column.notNull())
        .addColumn("device", "text")
        .addColumn("why", "text", (column) => column.notNull())
        .addColumn("changed_values", "text", (column) => column.notNull())
        .addPrimaryKeyConstraint("changes_once", ["club_id", "version"])
        .addForeignKeyConstraint("changes_club", ["club_id"], "registers", ["club_id"])
        .execute();
      await onlyAddedTo(db, "changes");
      await onlyAddedTo(db, "submissions");
    },
  },
  // A register was one text; now what changes by itself lies by itself, and is found by its subject.
  "0006-register-parts": {
    async up(db: Kysely<Tables & { registers: { document: string } }>) {
      await db.schema
        .createTable("register_parts")
        .addColumn("club_id", "text", (column) => column.notNull())
        .addColumn("section", "text", (column) => column.notNull())
        .addColumn("row_id", "text", (column) => column.notNull())
        .addColumn("position", "integer", (column) => column.notNull())
        .addColumn("day", "text")
        .addColumn("document", "text", (column) => column.notNull())
        .addPrimaryKeyConstraint("register_parts_once", ["club_id", "section", "row_id"])
        .addForeignKeyConstraint("register_parts_club", ["club_id"], "registers", ["club_id"])
        .execute();
      for (const { club_id } of await db.selectFrom("registers").select("club_id").execute()) {
        const { document } = await db
          .selectFrom("registers")
          .select("document")
          .where("club_id", "=", club_id)
          .executeTakeFirstOrThrow();
        await addParts(db, club_id, partsOf(JSON.parse(document)));
      }
      await db.schema.alterTable("registers").dropColumn("document").execute();
      await db.schema
        .createIndex("submissions_subject")
        .on("submissions")
        .columns(["club_id", "subject_id"])
        .execute();
    },
  },
  // Whoever keeps what was worked out from the units has to learn that they changed.
  "0007-version-of-units": {
    async up(db: Kysely<Tables>) {
      await db.schema
        .createTable("versions")
        .addColumn("name", "text", (column) => column.primaryKey())
        .addColumn("version", "integer", (column) => column.notNull())
        .execute();
      await db.insertInto("versions").values({ name: "units", version: 1 }).execute();
    },
  },
  // Whoever asks to be forgotten must be, in the history as well.
  "0008-forgetting": {
    async up(db: Kysely<unknown>) {
      await makeForgetting(db);
    },
  },
  // Attendance asks who was on the roll, and nothing else of what is known of members.
  "0009-rolls": {
    async up(db: Kysely<Tables>) {
      await db.schema
        .createTable("rolls")
        .addColumn("club_id", "text", (column) => column.primaryKey())
        .addColumn("document", "text", (column) => column.notNull())
        .addForeignKeyConstraint("rolls_club", ["club_id"], "registers", ["club_id"])
        .execute();
      await writeRolls(db);
    },
  },
  // Attendance asks of other meetings their days, and nothing else.
  "0010-days-of-meetings": {
    async up(db: Kysely<unknown>) {
      await db.schema
        .createIndex("register_parts_days")
        .on("register_parts")
        .columns(["club_id", "section", "position", "row_id", "day"])
        .execute();
    },
  },
  // The roll is written in half as many letters.
  "0011-shorter-rolls": {
    async up(db: Kysely<Tables>) {
      await db.deleteFrom("rolls").execute();
      await writeRolls(db);
    },
  },
  // What a submission replaces and settles is asked of all on its subject, however long they are.
  "0012-names-beside-documents": {
    async up(db: Kysely<unknown>) {
      for (const column of NAMES) {
        await db.schema.alterTable("submissions").addColumn(column, "text").execute();
      }
      await whileUnguarded(db, () => writeNames(db as Kysely<Tables>));
      await guardNames(db);
    },
  },
};

async function writeNames(db: Kysely<Tables>): Promise<void> {
  for (const { club_id } of await db.selectFrom("registers").select("club_id").execute()) {
    for await (const row of submissionsOf(db, club_id)) {
      const names = namesIn(JSON.parse(row.document));
      if (names.replaces === null && names.settles === null) continue;
      await changeSubmission(db, row, names);
    }
  }
}

async function writeRolls(db: Kysely<Tables>): Promise<void> {
  for (const { club_id } of await db.selectFrom("registers").select("club_id").execute()) {
    const members = await db
      .selectFrom("register_parts")
      .select("document")
      .where("club_id", "=", club_id)
      .where("section", "=", "members")
      .executeTakeFirst();
    const document = members && rollOf(members.document);
    if (document) await db.insertInto("rolls").values({ club_id, document }).execute();
  }
}

/**
 * Brings the tables up to date.
 *
 * @param upTo - name of the last change to make; all of them unless given
 * @throws StoreError `newer` when the database knows changes that this version does not
 */
// biome-ignore lint/suspicious/noExplicitAny: what the migrator asks for
export async function migrate(db: Kysely<any>, upTo?: string): Promise<void> {
  const provider = { getMigrations: async () => MIGRATIONS };
  const migrator = new Migrator({ db, provider });
  const { error, results } = await (upTo === undefined
    ? migrator.migrateToLatest()
    : migrator.migrateTo(upTo));
  if (error === undefined) return;
  const isNewer = results === undefined && /previously executed migration/.test(String(error));
  throw isNewer ? new StoreError("newer", error) : error;
}
