import type { Queued, Shown } from "./in-page.ts";
import { canonical, hashOf, type Stored, type StoredRow } from "./stored-rows.ts";
import type { Met } from "./troubled-line.ts";
import { keyOfShown, keyOfSubmission, type Save, type Witness } from "./witness.ts";

/**
 * What must not be.
 *
 * - `lost`: what a person saved or entered is nowhere, or a receipt was given for it and it is not stored
 * - `twice`: one save is stored two times, or something is stored that nobody saved
 * - `unseen`: a conflict that was stored and not shown to whoever sent it
 * - `wrong`: anything else, such as a register that does not say what the record says
 * - `broken`: the run could not be finished, and proves nothing
 */
export const FINDING_KINDS = ["lost", "twice", "unseen", "wrong", "broken"] as const;

/** One of {@link FINDING_KINDS}. */
export type FindingKind = (typeof FINDING_KINDS)[number];

/** One thing that must not be. */
export interface Finding {
  readonly kind: FindingKind;
  readonly what: string;
}

/** How a phone is found at the end. */
export interface PhoneAtEnd {
  readonly shown: Shown | undefined;
  readonly queue: readonly Queued[];
}

/** All that is compared at the end of a run. */
export interface Evidence {
  readonly witness: Witness;
  readonly stored: Stored;
  readonly phones: readonly PhoneAtEnd[];
  /** Receipts that reached a phone, as the line carried them. */
  readonly receipts: readonly { readonly submissionId: string; readonly revision: number }[];
  /** Troubles that submissions met with. */
  readonly met: readonly Met[];
  /** How often the server was killed. */
  readonly kills: number;
}

/** Compares what people entered, saved and saw with what there is. */
export function judge(evidence: Evidence): Finding[] {
  return [
    ...savesLost(evidence),
    ...receiptsWithoutRow(evidence),
    ...enteredLost(evidence),
    ...storedTwice(evidence),
    ...conflictsUnseen(evidence),
    ...registerWrong(evidence),
    ...queuesLeft(evidence),
    ...evidence.witness.complaints.map((what): Finding => ({ kind: "wrong", what })),
  ];
}

/** What nobody has to find again, since the person was told that the phone does not keep it. */
export function lostWithWarning(evidence: Evidence): number {
  const saves = evidence.witness.saves.filter((save) => save.isWarned && !isSafe(save, evidence));
  const entered = [...evidence.witness.entered].filter(
    ({ isWarned, device, key }) => isWarned && !isFound(device, key, evidence),
  );
  return new Set([
    ...saves.map(({ submission }) => keyOfSubmission(submission)),
    ...entered.map(({ key }) => key),
  ]).size;
}

function savesLost(evidence: Evidence): Finding[] {
  return evidence.witness.saves
    .filter((save) => save.isConfirmed && !save.isWarned && !isSafe(save, evidence))
    .map(({ device, submission }) => ({
      kind: "lost",
      what: `phone ${device} saved ${canonical(submission)}, which is neither stored nor in its queue`,
    }));
}

/** Stored as it was saved, or still in the queue of the phone. */
export function isSafe(
  { device, submission }: Save,
  { stored, phones }: Pick<Evidence, "stored" | "phones">,
): boolean {
  const text = canonical(submission);
  const isStored = stored.rows.some(({ document }) => canonical(document) === text);
  return isStored || (phones[device]?.queue.some(({ body }) => canonical(body) === text) ?? false);
}

function receiptsWithoutRow({ receipts, stored }: Evidence): Finding[] {
  const accepted = new Set(
    stored.rows.filter(isAccepted).map(({ id, revision }) => `${id}/${revision}`),
  );
  return receipts
    .filter(({ submissionId, revision }) => !accepted.has(`${submissionId}/${revision}`))
    .map(({ submissionId, revision }) => ({
      kind: "lost",
      what: `a receipt was given for ${submissionId} revision ${revision}, which is not stored`,
    }));
}

function enteredLost(evidence: Evidence): Finding[] {
  return [...evidence.witness.entered]
    .filter(({ device, key, isWarned }) => !isWarned && !isFound(device, key, evidence))
    .map(({ device, key }) => ({
      kind: "lost",
      what: `phone ${device} was given ${key}, which is in no draft, queue or database; it shows ${shownKey(evidence, device)}`,
    }));
}

function shownKey({ phones }: Evidence, device: number): string {
  const shown = phones[device]?.shown;
  return shown ? keyOfShown(shown) : "nothing";
}

function isFound(device: number, key: string, evidence: Evidence): boolean {
  const { stored, phones } = evidence;
  if (shownKey(evidence, device) === key) return true;
  if (stored.rows.some(({ document }) => keyOfSubmission(document) === key)) return true;
  const queue = phones[device]?.queue ?? [];
  return queue.some(({ body }) => keyOfSubmission(body as StoredRow["document"]) === key);
}

function storedTwice({ witness, stored }: Evidence): Finding[] {
  const saved = new Set(witness.saves.map(({ submission }) => canonical(submission)));
  const seen = new Set<string>();
  return stored.rows.flatMap(({ id, revision, hash, document }): Finding[] => {
    const text = canonical(document);
    const isRepeated = seen.has(text);
    seen.add(text);
    if (isRepeated)
      return [{ kind: "twice", what: `${id} revision ${revision} is stored two times` }];
    if (!saved.has(text)) return [{ kind: "twice", what: `stored, and saved by nobody: ${text}` }];
    if (hash !== hashOf(document)) return [{ kind: "wrong", what: `the hash of ${id} is ${hash}` }];
    return [];
  });
}

function conflictsUnseen({ witness, stored, phones }: Evidence): Finding[] {
  return stored.rows.filter(isConflict).flatMap(({ id, revision, document }): Finding[] => {
    const text = canonical(document);
    const senders = witness.saves.filter(({ submission }) => canonical(submission) === text);
    // Told that the phone keeps nothing, and closed before the answer: the list of the club has it.
    const isSeen = senders.some(
      ({ device, isWarned }) =>
        isWarned ||
        witness.conflictsSeen.has(`${device}/${id}/${revision}`) ||
        phones[device]?.shown?.isConflictShown,
    );
    if (isSeen) return [];
    return [
      { kind: "unseen", what: `${id} revision ${revision} is a conflict that nobody was shown` },
    ];
  });
}

/** The accepted one that was stored last holds the meeting. */
function registerWrong({ stored: { rows, registerKey } }: Evidence): Finding[] {
  const holder = rows.filter(isAccepted).at(-1);
  const expected = holder && keyOfSubmission(holder.document);
  if (registerKey === expected) return [];
  return [{ kind: "wrong", what: `the register says ${registerKey}, and the record ${expected}` }];
}

function queuesLeft({ phones }: Evidence): Finding[] {
  return phones.flatMap(({ queue, shown }, device) =>
    queue
      .filter(({ state }) => state !== "needs-you")
      .map(
        ({ id, revision, state }): Finding => ({
          kind: "wrong",
          what: `phone ${device} did not send ${id} revision ${revision} in time; it is ${state}, and the form says: ${shown?.text}`,
        }),
      ),
  );
}

function isAccepted({ outcome }: StoredRow): boolean {
  return outcome === "accepted";
}

/** A conflict that the server stored. */
export function isConflict(row: StoredRow): boolean {
  return !isAccepted(row);
}
