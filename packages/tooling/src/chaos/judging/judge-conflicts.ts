import { canonical, receiptOf, type StoredRow } from "../stored-rows.ts";
import type { NamedCopy } from "../witness.ts";
import { type Evidence, type Finding, isAccepted, isConflict, keyIn } from "./evidence.ts";

/** Conflicts that no person was shown, or could miss on another page, and open ones that the server does not list. */
export function judgeConflicts(evidence: Evidence): Finding[] {
  const { stored, listed, phones } = evidence;
  const open = stored.rows.filter((row) => isConflict(row) && !isDecided(row, evidence));
  return [
    ...stored.rows.filter(isConflict).flatMap((row) => unseen(row, evidence)),
    ...open
      .filter((row) => !isNamed(row, listed))
      .map(({ id, revision }): Finding => {
        const what = `${id} revision ${revision} is an open conflict that the server does not list`;
        return { kind: "unseen", what };
      }),
    ...phones.flatMap(({ isToldElsewhere }, i): Finding[] => {
      const what = `another form on phone ${i} says nothing of what waits for a person there`;
      return isToldElsewhere === false ? [{ kind: "unseen", what }] : [];
    }),
  ];
}

/**
 * Shown on the phone that sent it. One that had warned and was closed is shown nothing: an officer finds it in
 * the list, until the person on that phone decides about what was sent from there.
 */
function unseen(row: StoredRow, evidence: Evidence): Finding[] {
  const isInGoodHands = isNamed(row, evidence.listed) || isDecided(row, evidence);
  if (isShown(row, evidence) || (isWarned(row, evidence) && isInGoodHands)) return [];
  const what = `${row.id} revision ${row.revision} is a conflict that nobody was shown`;
  return [{ kind: "unseen", what }];
}

function isShown(row: StoredRow, evidence: Evidence): boolean {
  const { witness, phones } = evidence;
  return sendersOf(row, evidence).some(
    ({ device, submission }) =>
      witness.conflictsSeen.has(`${device}/${row.id}/${row.revision}`) ||
      witness.contentsInConflict.has(`${device}/${keyIn(evidence, submission)}`) ||
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

/** A person has decided about this copy since: it is named, or it came from where the decision did. */
function isDecided(row: StoredRow, { stored }: Evidence): boolean {
  const accepted = stored.rows.filter(isAccepted);
  return accepted.some(
    ({ id, revision, document }) =>
      isNamed(row, document.settles ?? []) ||
      (id === row.id &&
        revision > row.revision &&
        accepted.find((each) => each.id === id)?.revision === revision),
  );
}

function isNamed({ id, revision, hash }: StoredRow, names: readonly NamedCopy[]): boolean {
  return names.some(
    (name) =>
      name.submissionId === id && name.revision === revision && name.receipt === receiptOf(hash),
  );
}
