import { type BoardTerm, boardOn, type Member, membershipOn, type Support } from "@ishc/core";
import { stayersOf } from "../club/stayers.ts";
import type { Dice } from "../dice.ts";
import { inventCommendations, inventHealthAgreement, inventTraining } from "../support/linkage.ts";
import { inventSupervision } from "../support/supervision.ts";
import { inventCommunication, inventFeedback } from "../support/voice.ts";
import type { ProvinceClub } from "./province-plan.ts";

/** A club with its people. */
export interface PeopledClub {
  /** The club. */
  readonly club: ProvinceClub;
  /** Its roll. */
  readonly members: readonly Member[];
  /** Its board. */
  readonly board: readonly BoardTerm[];
}

/**
 * Invents what keeps a club of the province going from outside.
 *
 * @param chance - of the whole province: the clubs of a district share its agreement
 * @param dice - for this section of the club
 */
export function inventProvinceSupport(
  chance: Dice,
  dice: Dice,
  { club, members, board }: PeopledClub,
): Support {
  const { founded, recordedFrom, asOf, commune, district } = club;
  const chair = members.find((member) => membershipOn(member, asOf) === "honorary");
  const officer = `${chair?.name ?? "Cán bộ"}, Hội Người cao tuổi ${commune}`;
  const boardIds = boardOn(board, asOf).map(({ memberId }) => memberId);
  const linkage = { founded, asOf, commune, boardIds };
  const voice = { recordedFrom, asOf, memberIds: stayersOf(members, founded).map(({ id }) => id) };
  const sector = chance.branch(club.districtCode);
  return {
    supervision: inventSupervision(dice.branch("supervision"), { recordedFrom, asOf, officer }),
    training: inventTraining(dice.branch("training"), linkage),
    studyVisits: [...club.studyVisits],
    commendations: inventCommendations(dice.branch("commendations"), linkage),
    agreements: [inventHealthAgreement(sector, `Trung tâm Y tế ${district}`)],
    communication: inventCommunication(dice.branch("communication"), voice),
    feedback: inventFeedback(dice.branch("feedback"), voice),
  };
}
