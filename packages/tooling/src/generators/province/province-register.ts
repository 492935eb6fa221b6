import { type Meeting, type Member, REGISTER_SCHEMA_VERSION, type Register } from "@ishc/core";
import { inventAgenda } from "../activity/agenda.ts";
import { DEEDS } from "../activity/deed-table.ts";
import { type DeedPlan, inventDeeds } from "../activity/deeds.ts";
import { inventBoardMeetings, inventMeetings } from "../activity/meetings.ts";
import { inventCare } from "../care/care.ts";
import { checkUpDays, inventHealth } from "../care/health.ts";
import { inventFounding } from "../club/founding.ts";
import { plusDays } from "../days.ts";
import type { Dice } from "../dice.ts";
import { inventProvinceMoney } from "./province-money.ts";
import { inventProvinceBoard, inventProvinceVolunteers } from "./province-offices.ts";
import type { ProvinceClub } from "./province-plan.ts";
import { inventProvinceRoll, withoutConsent } from "./province-roll.ts";
import { inventProvinceSupport } from "./province-support.ts";

/** Programme that the invented clubs were founded under. */
const PROGRAMME = "Kế hoạch nhân rộng câu lạc bộ giai đoạn 2021–2025 (minh họa)";

/**
 * Invents one club's whole book.
 *
 * @param chance - of the whole province; each section throws with dice of its own
 */
export function inventProvinceRegister(chance: Dice, club: ProvinceClub): Register {
  const dice = chance.branch(club.place.id);
  const { founded, recordedFrom, asOf, twists } = club;
  const { members, dataRequests } = inventProvinceRoll(chance, dice, club);
  const board = inventProvinceBoard(dice.branch("board"), members, club);
  const volunteers = inventProvinceVolunteers(dice.branch("volunteers"), members, club);
  const meetings = inventProvinceMeetings(dice, members, club);
  const health = inventHealth(dice.branch("health"), members, meetings, {
    notIn: twists.has("unmeasured-month") ? "2024-03" : undefined,
    readings: 6,
    checkUps: checkUpDays(dice.branch("check-ups"), club),
    provider: `Trạm Y tế ${club.commune}`,
  });
  return {
    schemaVersion: REGISTER_SCHEMA_VERSION,
    club: inventFounding(dice.branch("founding"), {
      ...club,
      programme: PROGRAMME,
      hasDecision: !twists.has("no-decision"),
    }),
    members: twists.has("no-consent") ? withoutConsent(members, health) : members,
    board,
    volunteers,
    meetings: byDay([...meetings, ...inventBoardMeetings(board, meetings)]),
    activities: inventDeeds(dice.branch("deeds"), members, DEEDS, {
      recordedFrom,
      asOf,
      asleep: asleepIn(club),
    }),
    care: inventCare(dice.branch("care"), members, volunteers, {
      founded,
      from: plusDays(recordedFrom, 30),
      asOf,
      people: dice.between(8, 12),
    }),
    health,
    funds: inventProvinceMoney(dice.branch("money"), members, { club, meetings }),
    support: inventProvinceSupport(chance, dice.branch("support"), { club, members, board }),
    dataRequests,
  };
}

function inventProvinceMeetings(
  dice: Dice,
  members: readonly Member[],
  club: ProvinceClub,
): Meeting[] {
  const agenda = dice.branch("agenda");
  const asleep = asleepIn(club);
  return inventMeetings(dice.branch("meetings"), members, {
    ...club,
    meetingDay: dice.between(5, 17),
    comes: dice.between(862, 905),
    isLastOpen: club.number % 3 === 1,
    putOffIn: club.number % 7 === 2 ? "2023-11" : undefined,
    agenda: (month) => inventAgenda(agenda, month, asleep === undefined || month < asleep.from),
  });
}

function asleepIn({ twists }: ProvinceClub): DeedPlan["asleep"] {
  return twists.has("no-rights") ? { area: "rights", from: "2024-04" } : undefined;
}

function byDay(meetings: Meeting[]): Meeting[] {
  return meetings.sort((a, b) => (a.date < b.date ? -1 : 1));
}
