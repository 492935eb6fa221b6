import { chaosRegister } from "./chaos-register.ts";
import type { Queued } from "./device-in-page.ts";
import type { Shown } from "./form-in-page.ts";
import type { FormScript, Json } from "./forms/form-script.ts";
import { canonical, hashOf, type Stored, type StoredRow } from "./stored-rows.ts";
import type { Met } from "./troubled-line.ts";
import { keyOf, type Save, type Witness } from "./witness.ts";

/**
 * What must not be.
 *
 * - `lost`: what a person saved or entered is nowhere, or a receipt was given for it and it is not stored
 * - `twice`: one save is stored two times, or something is stored that nobody saved
 * - `unseen`: a conflict that was stored, and that no person was shown
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

/** A submission that the server lists as an open conflict. */
export interface ListedCopy {
  readonly submissionId: string;
  readonly revision: number;
}

/** All that is compared at the end of a run. */
export interface Evidence {
  readonly script: FormScript;
  readonly witness: Witness;
  readonly stored: Stored;
  readonly listed: readonly ListedCopy[];
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
    ...conflictsUnlisted(evidence),
    ...registerWrong(evidence),
    ...registerTwice(evidence),
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
    ...saves.map(({ submission }) => keyIn(evidence, submission)),
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
  return shown ? keyOf(shown.answers) : "nothing";
}

function isFound(device: number, key: string, evidence: Evidence): boolean {
  const { stored, phones } = evidence;
  if (shownKey(evidence, device) === key) return true;
  if (stored.rows.some(({ document }) => keyIn(evidence, document) === key)) return true;
  const queue = phones[device]?.queue ?? [];
  return queue.some(({ body }) => keyIn(evidence, body as Json) === key);
}

function keyIn({ script }: Evidence, document: Json): string {
  return keyOf(script.answersOf(document));
}

function storedTwice({ script, witness, stored }: Evidence): Finding[] {
  const before = new Map(rowsBefore(script).map((row) => [script.subjectOf(row), row]));
  const saved = new Set(witness.saves.map(({ submission }) => canonical(submission)));
  const seen = new Set<string>();
  return stored.rows.flatMap(({ id, revision, hash, document }): Finding[] => {
    const text = canonical(document);
    const isRepeated = seen.has(text);
    seen.add(text);
    if (isRepeated)
      return [{ kind: "twice", what: `${id} revision ${revision} is stored two times` }];
    if (isImported(document, before.get(script.subjectOf(document)))) return [];
    if (!saved.has(text)) return [{ kind: "twice", what: `stored, and saved by nobody: ${text}` }];
    if (hash !== hashOf(document)) return [{ kind: "wrong", what: `the hash of ${id} is ${hash}` }];
    return [];
  });
}

function rowsBefore(script: FormScript): readonly Json[] {
  return script.rows(chaosRegister(""));
}

/** What the register said before anybody sent anything becomes a submission too, with an id from its hash. */
function isImported(document: Json, before: Json | undefined): boolean {
  return before !== undefined && canonical({ ...document, ...before }) === canonical(document);
}

/** Shown on the phone that sent it. One that had warned and was closed is shown nothing: an officer finds it in the list. */
function conflictsUnseen({ witness, stored, phones, listed }: Evidence): Finding[] {
  return stored.rows.filter(isConflict).flatMap((row): Finding[] => {
    const { id, revision } = row;
    const text = canonical(row.document);
    const senders = witness.saves.filter(({ submission }) => canonical(submission) === text);
    const isShown = senders.some(
      ({ device }) =>
        witness.conflictsSeen.has(`${device}/${id}/${revision}`) ||
        phones[device]?.shown?.isConflictShown,
    );
    const isWarned = senders.some((save) => save.isWarned);
    if (isShown || (isWarned && isListed(row, listed))) return [];
    const where = isWarned ? ", on a phone that had warned, and that is not listed" : "";
    const what = `${id} revision ${revision} is a conflict that nobody was shown${where}`;
    return [{ kind: "unseen", what }];
  });
}

function isListed({ id, revision }: StoredRow, listed: Evidence["listed"]): boolean {
  return listed.some((copy) => copy.submissionId === id && copy.revision === revision);
}

/** Whatever was kept since a person last decided is to be in the list. */
function conflictsUnlisted({ script, stored: { rows }, listed }: Evidence): Finding[] {
  const decidedAt = (subject: string) =>
    rows.findLastIndex(
      (row) =>
        isAccepted(row) &&
        row.document.replaces !== undefined &&
        script.subjectOf(row.document) === subject,
    );
  return rows
    .filter((row, i) => isConflict(row) && i > decidedAt(script.subjectOf(row.document)))
    .filter((row) => !isListed(row, listed))
    .map(({ id, revision }) => ({
      kind: "unseen",
      what: `${id} revision ${revision} is an open conflict that the server does not list`,
    }));
}

/** The accepted one that was stored last holds its subject, and the register says so once. */
function registerWrong(evidence: Evidence): Finding[] {
  const { script, stored } = evidence;
  const holders = new Map(
    stored.rows.filter(isAccepted).map((row) => [script.subjectOf(row.document), row.document]),
  );
  return [...holders].flatMap(([subject, document]): Finding[] => {
    const found = script
      .rows(stored.register)
      .filter((row) => script.subjectOf(row) === subject)
      .map((row) => keyIn(evidence, row));
    const expected = keyIn(evidence, document);
    if (found.length === 1 && found[0] === expected) return [];
    const kind = found.length === 0 ? "lost" : found.length > 1 ? "twice" : "wrong";
    const said = found.length === 0 ? "nothing" : found.join(" and ");
    return [{ kind, what: `the register says ${said} of ${subject}, and the record ${expected}` }];
  });
}

/** Nothing is in the register that nobody sent, and nothing that was sent is there under two ids. */
function registerTwice(evidence: Evidence): Finding[] {
  const { script, stored } = evidence;
  const sent = new Set(stored.rows.map(({ document }) => script.subjectOf(document)));
  const before = new Set(rowsBefore(script).map(script.subjectOf));
  const seen = new Set<string>();
  return script.rows(stored.register).flatMap((row): Finding[] => {
    const subject = script.subjectOf(row);
    const key = keyIn(evidence, row);
    const isRepeated = sent.has(subject) && seen.has(key);
    if (sent.has(subject)) seen.add(key);
    if (isRepeated) return [{ kind: "twice", what: `the register has ${key} two times` }];
    if (sent.has(subject) || before.has(subject)) return [];
    return [{ kind: "twice", what: `in the register, and sent by nobody: ${key}` }];
  });
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
