import { type AdministrativeUnit, migrateRegister, type Register } from "@ishc/core";
import { type Kysely, sql } from "kysely";
import type {
  Store,
  StoredDelivery,
  StoredRegister,
  StoredSubmission,
  StoreReader,
  StoreTransaction,
  SubmissionDocument,
} from "./store.ts";
import type { Tables } from "./tables.ts";

/** Turns what a database threw into a StoreError where it is one; gives back anything else. */
export type Translate = (error: unknown) => unknown;

/** A store on any database that Kysely speaks to. */
export function sqlStore(db: Kysely<Tables>, translate: Translate): Store {
  const guarded = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      throw translate(error);
    }
  };
  const reader = readerOn(db);
  return {
    readRegister: (clubId) => guarded(() => reader.readRegister(clubId)),
    readRegisters: () => guarded(() => reader.readRegisters()),
    readDeliveries: (clubId) => guarded(() => reader.readDeliveries(clubId)),
    readSubmissions: (clubId, subject) => guarded(() => reader.readSubmissions(clubId, subject)),
    readUnits: () => guarded(() => reader.readUnits()),
    transaction: (work) =>
      guarded(() => db.transaction().execute((inner) => work(transactionOn(inner)))),
    close: () => guarded(() => db.destroy()),
  };
}

function readerOn(db: Kysely<Tables>): StoreReader {
  return {
    async readRegister(clubId) {
      const row = await db
        .selectFrom("registers")
        .select(["document", "version"])
        .where("club_id", "=", clubId)
        .executeTakeFirst();
      return row && storedRegister(row);
    },
    async readRegisters() {
      const rows = await db
        .selectFrom("registers")
        .select(["document", "version"])
        .orderBy("club_id")
        .execute();
      return rows.map(storedRegister);
    },
    async readDeliveries(clubId) {
      const rows = await db
        .selectFrom("submissions")
        .select(DELIVERY)
        .where("club_id", "=", clubId)
        .orderBy("received_at")
        .orderBy("revision")
        .execute();
      return rows.map(storedDelivery);
    },
    async readSubmissions(clubId, subject) {
      const rows = await db
        .selectFrom("submissions")
        .selectAll()
        .where("club_id", "=", clubId)
        .where("subject_kind", "=", subject.kind)
        .where("subject_id", "=", subject.id)
        .orderBy("received_at")
        .orderBy("revision")
        .execute();
      return rows.map((row) => ({
        ...storedDelivery(row),
        submission: JSON.parse(row.document) as SubmissionDocument,
      }));
    },
    async readUnits() {
      const rows = await db.selectFrom("units").select("document").orderBy("position").execute();
      return rows.map((row) => JSON.parse(row.document) as AdministrativeUnit);
    },
  };
}

function transactionOn(db: Kysely<Tables>): StoreTransaction {
  return {
    ...readerOn(db),
    async lockClub(clubId) {
      // Changes nothing, yet takes the row's lock in every database, unlike `for update`.
      await db
        .updateTable("registers")
        .set({ version: sql`version` })
        .where("club_id", "=", clubId)
        .execute();
    },
    async writeRegister(register) {
      const { version } = await db
        .insertInto("registers")
        .values({ club_id: register.club.id, version: 1, document: JSON.stringify(register) })
        .onConflict((conflict) =>
          conflict.column("club_id").doUpdateSet({
            version: sql`registers.version + 1`,
            document: sql`excluded.document`,
          }),
        )
        .returning("version")
        .executeTakeFirstOrThrow();
      return version;
    },
    async addSubmission(stored) {
      await db.insertInto("submissions").values(submissionRow(stored)).execute();
    },
    async writeUnits(units) {
      await db.deleteFrom("units").execute();
      for (const [position, unit] of units.entries()) {
        await db
          .insertInto("units")
          .values({ position, document: JSON.stringify(unit) })
          .execute();
      }
    },
  };
}

/**
 * Documents are trusted: only what a parser accepted is ever written. One that
 * an earlier release wrote is brought up to the present format as it is read.
 */
function storedRegister(row: { document: string; version: number }): StoredRegister {
  return { register: migrateRegister(JSON.parse(row.document)) as Register, version: row.version };
}

const DELIVERY = [
  "club_id",
  "submission_id",
  "revision",
  "content_hash",
  "subject_kind",
  "subject_id",
  "outcome",
  "amendment",
  "received_at",
] as const;

function storedDelivery(
  row: Pick<Tables["submissions"], (typeof DELIVERY)[number]>,
): StoredDelivery {
  return {
    clubId: row.club_id,
    submissionId: row.submission_id,
    revision: row.revision,
    contentHash: row.content_hash,
    subject: { kind: row.subject_kind, id: row.subject_id },
    outcome: row.outcome,
    amendment: row.amendment === 1,
    receivedAt: row.received_at,
  };
}

function submissionRow(stored: StoredSubmission): Tables["submissions"] {
  return {
    club_id: stored.clubId,
    submission_id: stored.submissionId,
    revision: stored.revision,
    content_hash: stored.contentHash,
    subject_kind: stored.subject.kind,
    subject_id: stored.subject.id,
    outcome: stored.outcome,
    amendment: stored.amendment ? 1 : 0,
    received_at: stored.receivedAt,
    document: JSON.stringify(stored.submission),
  };
}
