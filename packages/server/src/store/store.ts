import type { AdministrativeUnit, Meeting, Register } from "@ishc/core";
import type { Subject } from "../contract/delivery-rule.ts";
import type { Deciding } from "../contract/open-copies.ts";
import type { BackupEntry } from "./backup/backup-entry.ts";
import type { ForgetOrder, ForgetOutcome, WithdrawOrder } from "./forgetting/forget-order.ts";
import type { Change, StoredChange } from "./history/stored-change.ts";
import type { StoredToken } from "./tokens/stored-token.ts";

/** A register as it is stored. */
export interface StoredRegister {
  /** The document. */
  readonly register: Register;
  /** 1 for the first one; one more with every change. */
  readonly version: number;
}

/** Which versions of everything there are. */
export interface Versions {
  /** Versions of registers, by the id of the club. */
  readonly registers: ReadonlyMap<string, number>;
  /** One more with every change of the administrative units. */
  readonly units: number;
}

/**
 * What is known of a stored submission without opening it. Of one that is opened the document itself says what it
 * replaces and what it settles.
 */
export interface StoredDelivery extends Deciding {
  /** The club. */
  readonly clubId: string;
  /** True when it took the place of an earlier revision. */
  readonly amendment: boolean;
  /** When it came in: an ISO instant. */
  readonly receivedAt: string;
}

/** What was sent, of whatever kind: what is the same in all of them. */
export interface SubmissionDocument {
  /** Kind of document, such as `ishc-attendance`. */
  readonly kind: string;
  /** Id of the submission. */
  readonly id: string;
  /** Its revision. */
  readonly revision: number;
  /** The club it is for. */
  readonly clubId: string;
}

/** A submission as it is stored. Submissions are only ever added. */
export interface StoredSubmission extends StoredDelivery {
  /** What was sent. */
  readonly submission: SubmissionDocument;
}

/** What of a register the attendance of one meeting touches. */
export interface RegisterAroundMeeting {
  /** The club; of its members ids, kinds and days of membership alone, of its meetings the one asked for where it is known. */
  readonly register: Register;
  /** Version of the whole register. */
  readonly version: number;
  /** How many meetings the whole register has. */
  readonly count: number;
  /** Where the meeting stands in their list, or will, once its attendance is recorded. */
  readonly place: number;
}

/** What can be asked of a store, inside a transaction or outside. */
export interface StoreReader {
  /**
   * Reads a club's register.
   *
   * @param clubId - id of the club
   * @returns the register with its version; undefined for an unknown club
   */
  readRegister(clubId: string): Promise<StoredRegister | undefined>;
  /**
   * Reads what the attendance of a meeting touches, in less time than all of a register takes.
   *
   * @param clubId - id of the club
   * @param meeting - the meeting, known or new
   * @returns undefined where the register has to be read as a whole: it is not there, is in an earlier
   * format, reports no meetings, or others of them would change places
   */
  readAroundMeeting(
    clubId: string,
    meeting: Pick<Meeting, "id" | "date">,
  ): Promise<RegisterAroundMeeting | undefined>;
  /**
   * Reads every register.
   *
   * @returns all of them, in the order of club ids
   */
  readRegisters(): Promise<readonly StoredRegister[]>;
  /**
   * Reads which versions there are, and opens no document: what was worked out from
   * the same version of a register still holds.
   *
   * @returns the versions
   */
  readVersions(): Promise<Versions>;
  /**
   * Reads what was ever submitted for a club, conflicts included, unopened: documents may be long, and many.
   *
   * @param clubId - id of the club
   * @param subject - a meeting, say; unless given, all of them
   * @returns the deliveries, oldest first
   */
  readDeliveries(clubId: string, subject?: Subject): Promise<readonly StoredDelivery[]>;
  /**
   * Opens one submission that was read unopened.
   *
   * @param delivery - the submission
   * @returns what was sent
   */
  readDocument(delivery: StoredDelivery): Promise<SubmissionDocument>;
  /**
   * Reads all that was submitted on one subject, conflicts included.
   *
   * @param clubId - id of the club
   * @param subject - a meeting, say
   * @returns the submissions, oldest first
   */
  readSubmissions(clubId: string, subject: Subject): Promise<readonly StoredSubmission[]>;
  /**
   * Reads all that the rule of delivery looks at when a submission comes in: what was
   * submitted under its id, and on its subject, unopened.
   *
   * @param clubId - id of the club
   * @param submission - the one that comes in
   * @returns the deliveries, oldest first
   */
  readRelated(
    clubId: string,
    submission: { readonly submissionId: string; readonly subject: Subject },
  ): Promise<readonly StoredDelivery[]>;
  /**
   * Reads the administrative units.
   *
   * @returns all of them, past ones included
   */
  readUnits(): Promise<readonly AdministrativeUnit[]>;
  /**
   * Reads who changed what in a club's register. What an earlier release stored
   * has no history: the first change then says what became different from it.
   *
   * @param clubId - id of the club
   * @param page - at most `limit` changes, of those after version `after`; from the first unless given
   * @returns the changes, oldest first
   */
  readHistory(
    clubId: string,
    page: { readonly after?: number; readonly limit: number },
  ): Promise<readonly StoredChange[]>;
  /**
   * Finds a token.
   *
   * @param hash - SHA-256 of its secret, in lower-case hexadecimal
   * @returns the token, also one that is not in force; undefined for an unknown one
   */
  findToken(hash: string): Promise<StoredToken | undefined>;
  /**
   * Reads the tokens.
   *
   * @returns all that were ever made, oldest first
   */
  listTokens(): Promise<readonly StoredToken[]>;
  /**
   * Says who was forgotten, so that nobody brings them back.
   *
   * @param clubId - id of the club
   * @param memberIds - ids of members, in the roll or not
   * @returns those of them that were forgotten
   */
  readForgotten(clubId: string, memberIds: readonly string[]): Promise<readonly string[]>;
}

/** What can be done inside a transaction: everything below happens, or nothing. */
export interface StoreTransaction extends StoreReader {
  /**
   * Makes others who want to change this club wait until the transaction ends,
   * so that what is read from here on is still so when it is written.
   *
   * @param clubId - id of the club; an unknown one is no error
   */
  lockClub(clubId: string): Promise<void>;
  /**
   * Does the same for several clubs at once. Of two transactions that lock some of the same clubs one waits for
   * the other, where each names all its clubs at once.
   *
   * @param clubIds - ids of the clubs, any number of them, in any order
   */
  lockClubs(clubIds: readonly string[]): Promise<void>;
  /**
   * Stores a register in place of an earlier one, or as a new one. It must come
   * from `parseRegister`. What became different is added to the history of the club.
   *
   * @param register - the document
   * @param change - who stores it, when and why
   * @returns its version
   */
  writeRegister(register: Register, change: Change): Promise<number>;
  /**
   * Stores one meeting in place of an earlier one, or as a new one. Nothing else may
   * change by it. What became different is added to the history of the club.
   *
   * @param around - what {@link StoreReader.readAroundMeeting} gave of it in this transaction, after
   * the club was locked
   * @param meeting - the meeting as it is now
   * @param change - who stores it, when and why
   * @returns the version of the register
   */
  writeMeeting(around: RegisterAroundMeeting, meeting: Meeting, change: Change): Promise<number>;
  /**
   * Adds a submission to the history of a club.
   *
   * @param submission - what came in and what became of it
   */
  addSubmission(submission: StoredSubmission): Promise<void>;
  /**
   * Stores administrative units in place of all earlier ones.
   *
   * @param units - from `parseUnits`
   */
  writeUnits(units: readonly AdministrativeUnit[]): Promise<void>;
  /**
   * Adds a token.
   *
   * @param token - with an id and a hash that no other has
   */
  addToken(token: StoredToken): Promise<void>;
  /**
   * Takes a token back for ever.
   *
   * @param id - id of the token
   * @param at - when: an ISO instant
   * @returns false where there is no such token, or it was taken back before
   */
  revokeToken(id: string, at: string): Promise<boolean>;
}

/**
 * Where registers and submissions are kept. Asynchronous, so that a database
 * across a network can stand behind it. Every method may throw `StoreError`.
 */
export interface Store extends StoreReader {
  /**
   * Runs some work so that all of it is stored, or nothing, also when the power
   * fails in between.
   *
   * @param work - reads and writes through the transaction it is given
   * @returns what the work returns
   */
  transaction<T>(work: (transaction: StoreTransaction) => Promise<T>): Promise<T>;
  /**
   * Forgets a member: in the register, in every earlier version of it, and in all that was
   * submitted. Every total stays; see `forgetMember` of the core for what else does. One
   * transaction, then the old pages of a SQLite file are overwritten. Copies that
   * were made before still have the person. Of whoever is struck off the roll it is done as well.
   *
   * @param order - who, and the day
   * @param change - who does it, when and why; kept in the history, without the name
   * @returns `invalid` with what has not ended yet; `repeated` where it was done before
   * @throws StoreError `not-wiped` where it is done and only the old pages could not go; done again, they do
   */
  forgetMember(order: ForgetOrder, change: Change): Promise<ForgetOutcome>;
  /**
   * Withdraws what a member agreed to, and takes what rested on it alone out of the register, of every earlier
   * version of it, and of all that was submitted; see `withdrawConsent` of the core.
   *
   * @param order - whose, which purposes, and the day
   * @param change - who does it, when and why; kept in the history
   * @returns `invalid` for somebody who is not on the roll, and never was
   * @throws StoreError `not-wiped` where it is done and only the old pages could not go; done again, they do
   */
  withdrawConsent(order: WithdrawOrder, change: Change): Promise<ForgetOutcome>;
  /**
   * Gives everything that is stored at one moment to some work, while others go on reading and
   * writing: a copy that holds together.
   *
   * @param work - is given the entries, which come as fast as it takes them
   * @returns what the work returns
   */
  readAll<T>(work: (entries: AsyncIterable<BackupEntry>) => Promise<T>): Promise<T>;
  /**
   * Stores everything that {@link readAll} gave, of this or another kind of database, in one that is empty: all
   * of it, or nothing.
   *
   * @param entries - the entries, in their order; where they throw, nothing is stored
   * @throws BackupRefused where something is stored already
   */
  restore(entries: AsyncIterable<BackupEntry>): Promise<void>;
  /** Closes the store. Nothing may be asked of it afterwards. */
  close(): Promise<void>;
}
