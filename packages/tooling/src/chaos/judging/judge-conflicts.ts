import { canonical, type StoredRow } from "../stored-rows.ts";
import { type Evidence, type Finding, isAccepted, isConflict } from "./evidence.ts";

/** Conflicts that no person was shown, and open ones that the server does not list. */
export function judgeConflicts(evidence: Evidence): Finding[] {
  const { stored, listed } = evidence;
  const open = stored.rows.filter((row) => isConflict(row) && !isDecided(row, evidence));
  return [
    ...stored.rows.filter(isConflict).flatMap((row) => unseen(row, evidence)),
    ...open
      .filter((row) => !isListed(row, listed))
      .map(({ id, revision }): Finding => {
        const what = `${id} revision ${revision} is an open conflict that the server does not list`;
        return { kind: "unseen", what };
      }),
  ];
}

/**
 * Shown on the phone that sent it. One that had warned and was closed is shown nothing: until a person
 * decides on the subject an officer finds it in the list.
 */
function unseen(row: StoredRow, evidence: Evidence): Finding[] {
  const isInList = isListed(row, evidence.listed) || isDecided(row, evidence);
  if (isShown(row, evidence) || (isWarned(row, evidence) && isInList)) return [];
  const what = `${row.id} revision ${row.revision} is a conflict that nobody was shown`;
  return [{ kind: "unseen", what }];
}

/** Conflicts of phones that had warned, closed by whoever decided on the subject afterwards. */
export function decidedOver(evidence: Evidence): number {
  return evidence.stored.rows.filter(
    (row) => isConflict(row) && !isShown(row, evidence) && isDecided(row, evidence),
  ).length;
}

function isShown(row: StoredRow, evidence: Evidence): boolean {
  const { witness, phones } = evidence;
  return sendersOf(row, evidence).some(
    ({ device }) =>
      witness.conflictsSeen.has(`${device}/${row.id}/${row.revision}`) ||
      phones[device]?.shown?.isConflictShown,
  );
}

function isWarned(row: StoredRow, evidence: Evidence): boolean {
  return sendersOf(row, evidence).some((save) => save.isWarned);
}

function sendersOf({ document }: StoredRow, { witness }: Evidence) {
  const text = canonical(document);
  return witness.saves.filter(({ submission }) => canonical(submission) === text);
}

function isListed({ id, revision }: StoredRow, listed: Evidence["listed"]): boolean {
  return listed.some((copy) => copy.submissionId === id && copy.revision === revision);
}

/** A person has decided on the subject since. */
function isDecided(row: StoredRow, { script, stored }: Evidence): boolean {
  const subject = script.subjectOf(row.document);
  return stored.rows
    .slice(stored.rows.indexOf(row) + 1)
    .some(
      (later) =>
        isAccepted(later) &&
        later.document.replaces !== undefined &&
        script.subjectOf(later.document) === subject,
    );
}
