import type { CivilDate } from "../calendar/civil-date.ts";
import type { Issue, IssuePath } from "../issue.ts";
import type { Register } from "../register/register.ts";
import { futureIssues } from "./happened.ts";
import { clubIssues, judgeRow, withRow } from "./judge-row.ts";
import { memberDays } from "./member-days.ts";
import { onRoll, type PersonOnRoll } from "./member-sheet.ts";
import type { MemberSubmission } from "./member-submission.ts";
import { type MergedMember, mergeMember } from "./merge-member.ts";
import { peopleAlike } from "./people-alike.ts";

/** What became of a member submission. */
export type RecordedMember =
  | {
      /** The member is on the roll. */
      readonly ok: true;
      /** The new register. */
      readonly value: Register;
      /** Others on the roll who may be the same person: a question, not an error. */
      readonly alike: readonly PersonOnRoll[];
    }
  | {
      /** Something stands against it. */
      readonly ok: false;
      /** All that does. */
      readonly issues: readonly Issue[];
    };

/**
 * Puts a member on the roll, or corrects one, or says everything that stands
 * against it. The register given is left as it was. A correction loses nothing
 * that the form did not show: earlier memberships, circumstances that are over,
 * consents that were taken back, and all that stands in other sections.
 *
 * @param register - the club's register
 * @param submission - from {@link parseMemberSubmission}
 * @param today - the day after which nothing can have happened yet
 * @returns a new register with whoever resembles the member, or all issues: `other-club`, `in-future`,
 * and those that {@link parseRegister} has, `member` in place of `members` and the row's number
 * @example
 * import { recordMember } from "@ishc/core";
 * import { buildRegister } from "@ishc/core/testing";
 * const register = buildRegister();
 * const member = { id: "m56", name: "Lê Thị Ánh", sex: "female", birthDate: "1952", memberships: [{ kind: "official", from: "2024-05-01" }] };
 * const submission = { kind: "ishc-member", version: 1, id: "s1", revision: 1, clubId: register.club.id, member };
 * recordMember(register, submission, "2024-05-31").value.members.length; // 56
 */
export function recordMember(
  register: Register,
  { clubId, member }: MemberSubmission,
  today: CivilDate,
): RecordedMember {
  const before = register.members ?? [];
  const earlier = before.find(({ id }) => id === member.id);
  const merged = earlier ? mergeMember(earlier, member, today) : { row: member, places: {} };
  const members = withRow(before, merged.row);
  const place = members.indexOf(merged.row);
  const issues = [...clubIssues(register, clubId), ...futureIssues(memberDays(member), today)];
  const judged = judgeRow({ ...register, members }, issues, (path) =>
    path[0] === "members" && path[1] === place ? placeIn(merged, path.slice(2)) : path,
  );
  if (!judged.ok) return judged;
  return { ...judged, alike: peopleAlike(members.map(onRoll), onRoll(merged.row)) };
}

/** Where the submission has a field of the row; of an entry that was kept, the list it is in. */
function placeIn({ places }: MergedMember, [list = "", k, ...rest]: IssuePath): IssuePath {
  if (k === undefined) return ["member", list];
  const known = places[list];
  if (!known) return ["member", list, k, ...rest];
  const at = known[Number(k)];
  return at === undefined ? ["member", list] : ["member", list, at, ...rest];
}
