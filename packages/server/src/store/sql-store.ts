import { type AdministrativeUnit, migrateRegister, type Register } from "@ishc/core";
import { type Kysely, sql } from "kysely";
import { readAtOneMoment, restoreEntries } from "./backup/copies.ts";
import { forgetInStore, withdrawInStore } from "./forgetting/forget-in-store.ts";
import type { ForgetOutcome } from "./forgetting/forget-order.ts";
import { readForgotten } from "./forgetting/forgotten-rows.ts";
import { addChange, readHistory } from "./history/change-rows.ts";
import type { Change } from "./history/stored-change.ts";
import { changedParts, valuesOf } from "./parts/changed-parts.ts";
import { putMeeting, readAroundMeeting } from "./parts/meeting-rows.ts";
import { nextVersion } from "./parts/next-version.ts";
import { readParts, type StoredParts, writeParts } from "./parts/part-rows.ts";
import { joined, partsOf } from "./parts/register-part.ts";
import type { Store, StoredRegister, StoreReader, StoreTransaction } from "./store.ts";
import { StoreError } from "./store-error.ts";
import {
  addSubmission,
  readDeliveries,
  readDocument,
  readRelated,
  readSubmissions,
} from "./submissions/submission-rows.ts";
import type { Tables } from "./tables.ts";
import { addToken, findToken, listTokens, revokeToken } from "./tokens/token-rows.ts";

/** What differs from database to database. */
export interface Peculiarities {
  /** Turns what a database threw into a StoreError where it is one; gives back anything else. */
  readonly translate: (error: unknown) => unknown;
  /** Makes other transactions that want to change one of these clubs, known or not, wait for this one. */
  readonly lockClubs: (db: Kysely<Tables>, clubIds: readonly string[]) => Promise<void>;
  /** Removes from the disk what was taken out of the tables, as far as the database does not by itself. */
  readonly wipe: (db: Kysely<Tables>) => Promise<void>;
  /** Begins a transaction that only reads, and sees one moment however long it lasts. */
  readonly beginReading: string;
  /**
   * Does something once other programs let it be done: again, where one of them was in the way and it may be
   * repeated. Nothing else has to wait meanwhile.
   */
  readonly whenFree: <T>(work: () => Promise<T>, mayRepeat?: () => boolean) => Promise<T>;
}

/** A store on any database that Kysely speaks to. */
export function sqlStore(db: Kysely<Tables>, peculiarities: Peculiarities): Store {
  const { translate, lockClubs, wipe, whenFree } = peculiarities;
  const guarded = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      throw translate(error);
    }
  };
  const reading = <T>(work: () => Promise<T>) => guarded(() => whenFree(work));
  /** One transaction, begun as soon as it may be. What fails within it is not done again. */
  const inTransaction = <T>(work: (inner: Kysely<Tables>) => Promise<T>): Promise<T> => {
    let isBegun = false;
    const begin = () =>
      db.transaction().execute((inner) => {
        isBegun = true;
        return work(inner);
      });
    return whenFree(begin, () => !isBegun);
  };
  /** Orders that took something out; the first may be one of an earlier run of the program. */
  let ordersDone = 1;
  let ordersWiped = 0;
  /**
   * One transaction; then also the old pages of files go. Done again, it does what failed the first time, and
   * no more: writing a file anew keeps everybody else from it.
   */
  const redacting = (work: (inner: Kysely<Tables>) => Promise<ForgetOutcome>) =>
    guarded(async () => {
      const done = await inTransaction(work);
      if (done.outcome === "done") ordersDone += 1;
      const isAsked = done.outcome === "done" || done.outcome === "repeated";
      if (isAsked && ordersWiped < ordersDone) await wipeOrders();
      return done;
    });
  /** Orders that are done meanwhile wipe by themselves: their pages may have been passed already. */
  const wipeOrders = async () => {
    const upTo = ordersDone;
    try {
      await wipe(db);
    } catch (error) {
      throw new StoreError("not-wiped", translate(error));
    }
    ordersWiped = Math.max(ordersWiped, upTo);
  };
  const reader = readerOn(db);
  return {
    readRegister: (clubId) => reading(() => reader.readRegister(clubId)),
    readAroundMeeting: (clubId, meeting) =>
      reading(() => reader.readAroundMeeting(clubId, meeting)),
    readRegisters: () => reading(() => reader.readRegisters()),
    readVersions: () => reading(() => reader.readVersions()),
    readDeliveries: (clubId, subject) => reading(() => reader.readDeliveries(clubId, subject)),
    readDocument: (delivery) => reading(() => reader.readDocument(delivery)),
    readSubmissions: (clubId, subject) => reading(() => reader.readSubmissions(clubId, subject)),
    readRelated: (clubId, submission) => reading(() => reader.readRelated(clubId, submission)),
    readUnits: () => reading(() => reader.readUnits()),
    readHistory: (clubId, page) => reading(() => reader.readHistory(clubId, page)),
    findToken: (hash) => reading(() => reader.findToken(hash)),
    listTokens: () => reading(() => reader.listTokens()),
    readForgotten: (clubId, ids) => reading(() => reader.readForgotten(clubId, ids)),
    forgetMember: (order, change) =>
      redacting(async (inner) => {
        await lockClubs(inner, [order.clubId]);
        return forgetInStore(inner, order, writing(inner, change));
      }),
    withdrawConsent: (order, change) =>
      redacting(async (inner) => {
        await lockClubs(inner, [order.clubId]);
        return withdrawInStore(inner, { ...order, at: change.at }, writing(inner, change));
      }),
    readAll: (work) => readAtOneMoment(db, peculiarities, work),
    restore: (entries) => guarded(() => inTransaction((inner) => restoreEntries(inner, entries))),
    transaction: (work) =>
      guarded(() => inTransaction((inner) => work(transactionOn(inner, lockClubs)))),
    close: () => guarded(() => db.destroy()),
  };
}

function readerOn(db: Kysely<Tables>): StoreReader {
  return {
    async readRegister(clubId) {
      const [stored] = await readParts(db, clubId);
      return stored && storedRegister(stored);
    },
    readAroundMeeting: (clubId, meeting) => readAroundMeeting(db, clubId, meeting),
    async readRegisters() {
      const all = await readParts(db);
      // Databases order texts by the rules of some language each.
      return all.sort((a, b) => (a.clubId < b.clubId ? -1 : 1)).map(storedRegister);
    },
    async readVersions() {
      const rows = await db.selectFrom("registers").select(["club_id", "version"]).execute();
      const units = await db
        .selectFrom("versions")
        .select("version")
        .where("name", "=", "units")
        .executeTakeFirstOrThrow();
      const registers = new Map(rows.map(({ club_id, version }) => [club_id, version]));
      return { registers, units: units.version };
    },
    readDeliveries: (clubId, subject) => readDeliveries(db, clubId, subject),
    readDocument: (delivery) => readDocument(db, delivery),
    readSubmissions: (clubId, subject) => readSubmissions(db, clubId, subject),
    readRelated: (clubId, submission) => readRelated(db, clubId, submission),
    async readUnits() {
      const rows = await db.selectFrom("units").select("document").orderBy("position").execute();
      return rows.map((row) => JSON.parse(row.document) as AdministrativeUnit);
    },
    readHistory: (clubId, page) => readHistory(db, clubId, page),
    findToken: (hash) => findToken(db, hash),
    listTokens: () => listTokens(db),
    readForgotten: (clubId, ids) => readForgotten(db, clubId, ids),
  };
}

/** Writes what is left of a register, and says why without the words that are to go. */
function writing(db: Kysely<Tables>, change: Change) {
  return (register: Register, text: (text: string) => string) =>
    writeRegister(db, register, { ...change, why: text(change.why) });
}

function transactionOn(
  db: Kysely<Tables>,
  lockClubs: Peculiarities["lockClubs"],
): StoreTransaction {
  return {
    ...readerOn(db),
    lockClub: (clubId) => lockClubs(db, [clubId]),
    lockClubs: (clubIds) => lockClubs(db, clubIds),
    async writeRegister(register, change) {
      await lockClubs(db, [register.club.id]);
      return writeRegister(db, register, change);
    },
    async writeMeeting(around, meeting, change) {
      const clubId = around.register.club.id;
      const version = await nextVersion(db, clubId);
      const values = await putMeeting(db, around, meeting);
      await addChange(db, { ...change, clubId, version, values });
      return version;
    },
    addSubmission: (stored) => addSubmission(db, stored),
    async writeUnits(units) {
      await db
        .updateTable("versions")
        .set({ version: sql`version + 1` })
        .where("name", "=", "units")
        .execute();
      await db.deleteFrom("units").execute();
      for (const [position, unit] of units.entries()) {
        await db
          .insertInto("units")
          .values({ position, document: JSON.stringify(unit) })
          .execute();
      }
    },
    addToken: (token) => addToken(db, token),
    revokeToken: (id, at) => revokeToken(db, id, at),
  };
}

/** Stores a register of a club that is locked. */
async function writeRegister(
  db: Kysely<Tables>,
  register: Register,
  change: Change,
): Promise<number> {
  const clubId = register.club.id;
  const before = (await readParts(db, clubId))[0]?.parts ?? [];
  const after = partsOf(register);
  const version = await nextVersion(db, clubId);
  const changed = changedParts(before, after);
  await writeParts(db, clubId, changed);
  const values = valuesOf(changed, before, after);
  await addChange(db, { ...change, clubId, version, values });
  return version;
}

/**
 * Documents are trusted: only what a parser accepted is ever written. One that
 * an earlier release wrote is brought up to the present format as it is read.
 */
function storedRegister({ parts, version }: StoredParts): StoredRegister {
  return { register: migrateRegister(joined(parts)) as Register, version };
}
