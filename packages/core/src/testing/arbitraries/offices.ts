import fc from "fast-check";
import { AREAS } from "../../activity/area.ts";
import { BOARD_POSTS, type BoardTerm } from "../../club/management-board.ts";
import type { Member } from "../../club/member.ts";
import { VOLUNTEER_ROLES, type Volunteer } from "../../club/volunteer.ts";
import { civilDates, spanWithin } from "./days.ts";
import { distinctBy, listOf } from "./lists.ts";
import { type Stay, staysOf } from "./people.ts";

/** Terms on the board, each within one stay on the roll. */
export function boards(roll: readonly Member[]): fc.Arbitrary<BoardTerm[]> {
  return listOf(staysOf(roll), boardTerm, 7).map((terms) =>
    distinctBy(terms, ({ memberId, post }) => `${memberId} ${post}`),
  );
}

function boardTerm({ memberId, ...stay }: Stay): fc.Arbitrary<BoardTerm> {
  const mark = fc.integer({ min: 1, max: 5 });
  const filled = fc.record(
    {
      post: fc.constantFrom(...BOARD_POSTS),
      areas: fc.subarray([...AREAS]),
      selfAssessment: fc.record({
        date: civilDates("2021-01-01"),
        health: mark,
        means: mark,
        commitment: mark,
      }),
    },
    { requiredKeys: ["post"] },
  );
  return fc.tuple(filled, spanWithin(stay)).map(([term, span]) => ({ memberId, ...span, ...term }));
}

/** Volunteers, each within one stay on the roll; some with somebody they mentor. */
export function volunteerLists(roll: readonly Member[]): fc.Arbitrary<Volunteer[]> {
  const stays = staysOf(roll);
  const mentees = listOf(stays, mentee, 2).map((all) =>
    distinctBy(all, ({ memberId }) => memberId),
  );
  const volunteer = ({ memberId, ...stay }: Stay): fc.Arbitrary<Volunteer> =>
    fc
      .tuple(
        fc.constantFrom(...VOLUNTEER_ROLES),
        spanWithin(stay),
        fc.option(mentees, { nil: undefined }),
      )
      .map(([role, span, with_]) => ({
        memberId,
        role,
        ...span,
        ...(with_ && { mentees: with_ }),
      }));
  return listOf(stays, volunteer, 5).map((all) =>
    distinctBy(all, ({ memberId, role }) => `${memberId} ${role}`),
  );
}

function mentee({ memberId, ...stay }: Stay) {
  return spanWithin(stay).map((span) => ({ memberId, ...span }));
}
