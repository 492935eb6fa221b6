import fc from "fast-check";
import type { Meeting } from "../activity/meeting.ts";
import type { Member } from "../club/member.ts";
import { REGISTER_SCHEMA_VERSION, type Register, RegisterSchema } from "../register/register.ts";
import { activityLists } from "./arbitraries/activities.ts";
import { careBooks } from "./arbitraries/care.ts";
import { clubs } from "./arbitraries/club.ts";
import { fundBooks } from "./arbitraries/funds.ts";
import { healthBooks } from "./arbitraries/health.ts";
import { inOrderOf } from "./arbitraries/in-schema-order.ts";
import { meetingLists } from "./arbitraries/meetings.ts";
import { boards, volunteerLists } from "./arbitraries/offices.ts";
import { members } from "./arbitraries/people.ts";
import { dataRequestLists } from "./arbitraries/requests.ts";
import { supportBooks } from "./arbitraries/support.ts";

export { civilDates, partialDates } from "./arbitraries/days.ts";

const inOrder = inOrderOf(RegisterSchema);

/** Everything a roll and its meetings leave room for; each part may be asked for by itself. */
function sectionsAround(roll: Member[], meetings: Meeting[]) {
  return {
    board: () => boards(roll),
    volunteers: () => volunteerLists(roll),
    activities: () => activityLists(roll, meetings),
    care: () => careBooks(roll),
    health: () => healthBooks(roll, meetings),
    funds: () => fundBooks(roll),
    support: () => supportBooks(roll),
    dataRequests: () => dataRequestLists(roll),
  };
}

/**
 * A sound register around the year 2024: any section may be absent, empty or
 * filled. The roll is made first, and everything else within it; references into
 * the roll are not checked where it was not reported.
 */
export const registers: fc.Arbitrary<Register> = fc
  .integer({ min: 0, max: 8 })
  .chain(members)
  .chain((roll) =>
    fc.tuple(
      fc.constant(roll),
      fc.constantFrom(true, true, false),
      fc.option(meetingLists(roll), { nil: undefined }),
    ),
  )
  .chain(([roll, isReported, meetings]) => {
    const sections = Object.entries(sectionsAround(roll, meetings ?? []));
    return fc.subarray(sections).chain((reported) =>
      fc.record({
        schemaVersion: fc.constant(REGISTER_SCHEMA_VERSION),
        club: clubs,
        ...(isReported && { members: fc.constant(roll) }),
        ...(meetings && { meetings: fc.constant(meetings) }),
        ...Object.fromEntries(reported.map(([name, made]) => [name, made()])),
      }),
    );
  })
  .map((register) => inOrder(register) as Register);
