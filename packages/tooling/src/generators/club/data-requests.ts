import type { CivilDate, DataRequest, Member } from "@ishc/core";
import { plusDays, workday } from "../days.ts";
import type { Dice } from "../dice.ts";
import { agreesTo } from "./consents.ts";

/** What members asked about their own data, and the roll as it is since. */
export interface AskedRoll {
  /** The roll; who took an agreement back has that written down. */
  readonly members: Member[];
  /** What was asked, all of it answered on the next working day. */
  readonly dataRequests: DataRequest[];
}

/** Invents requests in some clubs: somebody wished to see what is written, somebody to be shown no more. */
export function withDataRequests(
  dice: Dice,
  members: readonly Member[],
  stayers: readonly Member[],
  asOf: CivilDate,
): AskedRoll {
  if (!dice.perMille(300)) return { members: [...members], dataRequests: [] };
  const receivedOn = workday(plusDays(asOf, -dice.between(40, 300)));
  const answeredOn = workday(plusDays(receivedOn, 1));
  const shown = stayers.find((each) => agreesTo(each, "publication"));
  if (shown && dice.perMille(500)) {
    const request = { id: "yc-1", memberId: shown.id, kind: "withdraw" as const };
    const actedOn = workday(plusDays(receivedOn, dice.between(2, 10)));
    return {
      members: members.map((each) => (each === shown ? notShown(each, receivedOn) : each)),
      dataRequests: [{ ...request, receivedOn, answeredOn, actedOn }],
    };
  }
  const [asker] = dice.some(stayers, 1);
  if (!asker) return { members: [...members], dataRequests: [] };
  const request = { id: "yc-1", memberId: asker.id, kind: "access" as const };
  return {
    members: [...members],
    dataRequests: [{ ...request, receivedOn, answeredOn, actedOn: answeredOn }],
  };
}

/** The member as they are once they agree no longer to be shown outside. */
function notShown(member: Member, withdrawnOn: CivilDate): Member {
  const consents = (member.consents ?? []).map((consent) =>
    consent.purpose === "publication" ? { ...consent, withdrawnOn } : consent,
  );
  return { ...member, consents };
}
