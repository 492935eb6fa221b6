import type { CivilDate } from "../calendar/civil-date.ts";
import { ClubBooks } from "../fund/club-books.ts";
import { outstandingOf } from "../fund/loan-sums.ts";
import type { Issue, IssuePath } from "../issue.ts";
import type { Register } from "../register/register.ts";

/**
 * What somebody is still part of on a day: the roll, a post, care, a loan. Who
 * is forgotten would be counted on for ever, and nobody could ask for the money.
 */
export function whatLasts(register: Register, memberId: string, on: CivilDate): Issue[] {
  return [
    ...datedRows(register, memberId).flatMap(({ to, path }) => endIssue(to, [...path, "to"], on)),
    ...owedLoans(register, memberId, on),
  ];
}

function endIssue(to: CivilDate | undefined, path: IssuePath, on: CivilDate): Issue[] {
  if (to === undefined) return [{ code: "missing", path }];
  return to > on ? [{ code: "in-future", path, expected: on, received: to }] : [];
}

interface DatedRow {
  readonly to: CivilDate | undefined;
  readonly path: IssuePath;
}

function datedRows({ members, board, volunteers, care }: Register, memberId: string): DatedRow[] {
  const needs = new Set(care?.people?.filter((need) => need.memberId === memberId).map(idOf));
  const isTheirs = (row: { readonly memberId?: string | undefined }) => row.memberId === memberId;
  return [
    ...(members ?? []).flatMap(({ id, memberships }, i) =>
      id === memberId ? rows(memberships, ["members", i, "memberships"], () => true) : [],
    ),
    ...rows(board, ["board"], isTheirs),
    ...rows(volunteers, ["volunteers"], isTheirs),
    ...(volunteers ?? []).flatMap(({ mentees }, i) =>
      rows(mentees, ["volunteers", i, "mentees"], isTheirs),
    ),
    ...rows(care?.people, ["care", "people"], isTheirs),
    ...rows(
      care?.pairings,
      ["care", "pairings"],
      (pairing) => isTheirs(pairing) || needs.has(pairing.personId),
    ),
  ];
}

const idOf = ({ id }: { readonly id: string }) => id;

function rows<T extends { readonly to?: CivilDate | undefined }>(
  list: readonly T[] | undefined,
  path: IssuePath,
  isTheirs: (row: T) => boolean,
): DatedRow[] {
  return (list ?? []).flatMap((row, i) =>
    isTheirs(row) ? [{ to: row.to, path: [...path, i] }] : [],
  );
}

/** Loans that were not paid back: so much was lent, so much is settled, and the two are not equal. */
function owedLoans({ funds }: Register, memberId: string, on: CivilDate): Issue[] {
  const histories = (funds && new ClubBooks(funds).historiesOn(on)) ?? [];
  return histories.flatMap((history, i): Issue[] => {
    const owed = outstandingOf(history);
    if (history.loan.memberId !== memberId || owed === 0) return [];
    const expected = history.paidOutVnd;
    const path = ["funds", "loans", i];
    return [{ code: "not-balanced", path, expected, received: expected - owed }];
  });
}
