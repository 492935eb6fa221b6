import type { Json } from "../forms/form-script.ts";
import { canonical } from "../stored-rows.ts";
import { keyOf, type Save } from "../witness.ts";
import { type Evidence, type Finding, isAccepted, keyIn } from "./evidence.ts";

/** What was saved, received or entered, and is nowhere; what waits in a queue, though all is well. */
export function judgeSaves(evidence: Evidence): Finding[] {
  return [
    ...savesLost(evidence),
    ...receiptsWithoutRow(evidence),
    ...enteredLost(evidence),
    ...queuesLeft(evidence),
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
    .filter((save) => save.isConfirmed && !save.isWarned && !save.isDecided)
    .filter((save) => !isSafe(save, evidence))
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
  const begun = phones[device]?.begun;
  if (begun && keyOf(begun.answers) === key) return true;
  if (stored.rows.some(({ document }) => keyIn(evidence, document) === key)) return true;
  const queue = phones[device]?.queue ?? [];
  return queue.some(({ body }) => keyIn(evidence, body as Json) === key);
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
