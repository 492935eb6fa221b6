import type { CivilDate } from "../calendar/civil-date.ts";
import { dayBefore } from "../calendar/next-day.ts";
import { clubStage } from "../club/club.ts";
import type { LeavingReason } from "../club/leaving-reason.ts";
import { type Member, membershipOn } from "../club/member.ts";
import type { Register } from "../register/register.ts";
import type { FactPart } from "./fact-part.ts";
import { standingIn } from "./roll-index.ts";
import type { Span } from "./span.ts";

/** Nobody drops out by these (our choice): a club cannot prevent them. */
const NOT_DROPPING: ReadonlySet<LeavingReason> = new Set<LeavingReason>(["died", "moved"]);

/**
 * Counts what became of the members of the day before a span: how many are
 * members on its last day, and how many dropped out. The day before, so that
 * one period begins where the last one ended, and who left on the turn is in
 * one of them. A club that was not active on that day has nothing to keep yet.
 */
export function retentionFacts({ club, members }: Register, span: Span): FactPart {
  const before = dayBefore(span.from);
  if (clubStage(club, before) !== "active") return { values: {}, topics: { retention: "NotDue" } };
  if (!members) return { values: {}, topics: { retention: "NotReported" } };
  return {
    values: countMembers(members, { from: before, to: span.to }),
    topics: { retention: "Counted" },
  };
}

function countMembers(members: readonly Member[], days: Span) {
  const values = {
    membersAtStart: 0,
    membersAtEnd: 0,
    membersKept: 0,
    membersDropped: 0,
    membersGoneUnknown: 0,
  };
  let steady = 0;
  for (const member of members) {
    const standing = standingIn(member, days);
    if (standing === "official") steady += 1;
    if (standing !== "varying") continue;
    const now = membershipOn(member, days.to);
    if (now === "official") values.membersAtEnd += 1;
    if (membershipOn(member, days.from) !== "official") continue;
    values.membersAtStart += 1;
    if (now === "official") values.membersKept += 1;
    if (now !== undefined) continue;
    const reason = reasonOfLeaving(member, days.to);
    if (reason === undefined) values.membersGoneUnknown += 1;
    else if (!NOT_DROPPING.has(reason)) values.membersDropped += 1;
  }
  values.membersAtStart += steady;
  values.membersAtEnd += steady;
  values.membersKept += steady;
  return values;
}

/** Why somebody who is not on the roll on a day left it last. */
function reasonOfLeaving({ memberships }: Member, on: CivilDate): LeavingReason | undefined {
  let last = "";
  let why: LeavingReason | undefined;
  for (const { to, reason } of memberships) {
    if (to === undefined || on <= to || to <= last) continue;
    last = to;
    why = reason;
  }
  return why;
}
