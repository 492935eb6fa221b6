import type { CivilDate } from "../../calendar/civil-date.ts";
import { ASSOCIATION_OFFICES } from "../../club/association-office.ts";
import { CIRCUMSTANCES } from "../../club/circumstance-kind.ts";
import { CONSENT_PURPOSES } from "../../club/consent-purpose.ts";
import { LEAVING_REASONS } from "../../club/leaving-reason.ts";
import type { Member } from "../../club/member.ts";
import { MEMBERSHIP_KINDS } from "../../club/membership-kind.ts";
import type { Issue } from "../../issue.ts";
import { checkMember } from "../../register/cross-check/members.ts";
import { memberDays } from "../member-days.ts";
import { entryIssues } from "./entry-issues.ts";
import { day, group, id, listOf, oneOf, optional, partialDate, text } from "./plain-check.ts";

const span = { from: day, to: optional(day) };

/** The same as `MemberSchema`. */
export const memberShape = /* @__PURE__ */ group({
  id,
  name: /* @__PURE__ */ text(100),
  sex: /* @__PURE__ */ oneOf(["female", "male"]),
  birthDate: /* @__PURE__ */ optional(partialDate),
  group: optional(text(100)),
  memberships: listOf(
    group({
      kind: oneOf(MEMBERSHIP_KINDS),
      from: day,
      to: optional(day),
      reason: optional(oneOf(LEAVING_REASONS)),
    }),
    50,
    1,
  ),
  circumstances: optional(listOf(group({ kind: oneOf(CIRCUMSTANCES), ...span }), 50)),
  healthInsurance: optional(listOf(group(span), 50)),
  associationOffices: optional(listOf(group({ office: oneOf(ASSOCIATION_OFFICES), ...span }), 20)),
  consents: optional(
    listOf(
      group({
        purpose: oneOf(CONSENT_PURPOSES),
        givenOn: day,
        explainedBy: optional(text(100)),
        proof: optional(text(200)),
        withdrawnOn: optional(day),
      }),
      50,
    ),
  ),
});

/**
 * Says what is wrong with a member as entered so far, by the rules of
 * {@link recordMember} on a roll that has nobody else. Carries no parser, so that
 * forms can ask while a person types.
 *
 * @param entry - the member as far as entered; anything
 * @param today - the day after which nothing can have happened yet
 * @returns all issues, paths beginning with `member`; none where it may be sent
 * @example
 * import { checkMemberEntry } from "@ishc/core";
 * const memberships = [{ kind: "official", from: "2024-05-01" }];
 * const entry = { id: "m1", name: " ", sex: "female", memberships };
 * checkMemberEntry(entry, "2024-05-31"); // [{ code: "missing", path: ["member", "name"] }]
 */
export function checkMemberEntry(entry: unknown, today: CivilDate): Issue[] {
  return entryIssues<Member>(entry, today, {
    name: "member",
    shape: memberShape,
    days: (member) => memberDays(withMemberships(member)),
    at: ["members", 0],
    across(member, report) {
      checkMember(withMemberships(member), 0, report);
    },
  });
}

/** As far as entered: a list that is missing has been told of. */
const withMemberships = (member: Member): Member => ({
  ...member,
  memberships: member.memberships ?? [],
});
