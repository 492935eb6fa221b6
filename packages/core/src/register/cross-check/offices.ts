import type { BoardTerm } from "../../club/management-board.ts";
import type { Volunteer } from "../../club/volunteer.ts";
import type { IssuePath } from "../../issue.ts";
import { type Checking, checkAlive, checkMemberId, checkTerm } from "./people.ts";
import { checkSpans } from "./spans.ts";

/** Board terms: of people on the roll throughout, and nobody twice in a post at a time. */
export function checkBoard(board: readonly BoardTerm[], checking: Checking): void {
  checkSpans(board, ["board"], checking.report, ({ memberId, post }) => `${memberId} ${post}`);
  board.forEach((term, i) => {
    checkTerm(term, ["board", i], checking);
  });
}

/** Volunteers: on the roll throughout, nobody twice in a role at a time; those they mentor are known. */
export function checkVolunteers(volunteers: readonly Volunteer[], checking: Checking): void {
  checkSpans(volunteers, ["volunteers"], checking.report, nameOfRole);
  volunteers.forEach((volunteer, i) => {
    checkTerm(volunteer, ["volunteers", i], checking);
    checkMentees(volunteer.mentees ?? [], ["volunteers", i, "mentees"], checking);
  });
}

/** In “other” roles, a person may do several things. */
function nameOfRole({ memberId, role }: Volunteer, i: number): string {
  return role === "other" ? `${memberId} ${role} ${i}` : `${memberId} ${role}`;
}

function checkMentees(
  mentees: NonNullable<Volunteer["mentees"]>,
  path: IssuePath,
  checking: Checking,
): void {
  checkSpans(mentees, path, checking.report, ({ memberId }) => memberId);
  mentees.forEach(({ memberId, from }, i) => {
    const person = checkMemberId(memberId, [...path, i], checking);
    checkAlive(person?.diedOn, from, [...path, i, "from"], checking.report);
  });
}
