import * as z from "zod/mini";
import type { CivilDate } from "../calendar/civil-date.ts";
import { covers } from "../calendar/day-span.ts";
import { civilDate, id, list, partialDate, text } from "../internal/schema.ts";
import { ASSOCIATION_OFFICES } from "./association-office.ts";
import { CircumstanceSchema } from "./circumstance.ts";
import { ConsentSchema } from "./consent.ts";
import { LEAVING_REASONS } from "./leaving-reason.ts";
import { MEMBERSHIP_KINDS, type MembershipKind } from "./membership-kind.ts";

/** A span of days. */
const SpanSchema = z.strictObject({
  /** First day covered. */
  from: civilDate(),
  /** Last day covered; absent while it lasts. */
  to: z.optional(civilDate()),
});

/** A span of time a person belonged to the club. */
export const MembershipSchema = z.strictObject({
  /** Official, counted in every rate, or honorary, listed apart. */
  kind: z.enum(MEMBERSHIP_KINDS),
  /** First day on the roll. */
  from: civilDate(),
  /** Last day on the roll; absent while it lasts. */
  to: z.optional(civilDate()),
  /** Why it ended. Absent: it lasts, or nobody recorded why. */
  reason: z.optional(z.enum(LEAVING_REASONS)),
});

/** A span of time a person belonged to the club. */
export type Membership = z.infer<typeof MembershipSchema>;

/** A member of the club. Personal data: never leaves the club and those who guide it. */
export const MemberSchema = z.strictObject({
  /** Fixed for ever, unique in the club. */
  id: id(),
  /** Full name in the Vietnamese order, family name first; at most 100 characters. */
  name: text(100),
  /** Sex, as on the person's papers. */
  sex: z.enum(["female", "male"]),
  /** Date of birth, as far as known; absent where nobody knows. */
  birthDate: z.optional(partialDate()),
  /** Self-care or neighbourhood group (tổ) inside the club; at most 100 characters. */
  group: z.optional(text(100)),
  /** Every span on the roll: a person may leave and come back; at least one, at most 50. */
  memberships: list(MembershipSchema, 50).check(z.minLength(1)),
  /** Circumstances, dated; at most 50. Absent: not recorded. Empty: none. @sensitivity sensitive */
  circumstances: z.optional(list(CircumstanceSchema, 50)),
  /** Spans covered by health insurance (BHYT); at most 50. Absent: not recorded. Empty: none. */
  healthInsurance: z.optional(list(SpanSchema, 50)),
  /** Offices held in the commune's Association of the Elderly, dated; at most 20. Absent: not recorded. */
  associationOffices: z.optional(
    list(
      z.strictObject({
        /** Which office. */
        office: z.enum(ASSOCIATION_OFFICES),
        /** First day in it. */
        from: civilDate(),
        /** Last day in it; absent while it lasts. */
        to: z.optional(civilDate()),
      }),
      20,
    ),
  ),
  /** What the person agreed to; at most 50. Absent or empty: nothing was asked, so nothing was agreed. */
  consents: z.optional(list(ConsentSchema, 50)),
});

/** A member of the club. Personal data: never leaves the club and those who guide it. */
export type Member = z.infer<typeof MemberSchema>;

/**
 * How a person belongs to the club on a day. The first and the last day of a
 * membership both count as on the roll (our choice).
 *
 * @param member - the person
 * @param on - the day
 * @returns official, honorary, or undefined when not on the roll
 * @example
 * import { membershipOn } from "@ishc/core";
 * const member = { memberships: [{ kind: "official", from: "2022-01-01", to: "2023-12-31" }] };
 * membershipOn(member, "2023-12-31"); // "official"
 * membershipOn(member, "2024-01-01"); // undefined
 */
export function membershipOn(
  member: Pick<Member, "memberships">,
  on: CivilDate,
): MembershipKind | undefined {
  for (const span of member.memberships) {
    if (covers(span, on)) return span.kind;
  }
  return undefined;
}
