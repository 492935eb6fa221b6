import { REGISTER_SCHEMA_VERSION, type Register } from "@ishc/core";
import { SHORT_AGENDA } from "../activity/agenda.ts";
import { inventDeeds } from "../activity/deeds.ts";
import { inventMeetings } from "../activity/meetings.ts";
import { inventCare } from "../care/care.ts";
import { inventHealth } from "../care/health.ts";
import { inventBoard } from "../club/board.ts";
import { type Asked, withConsents } from "../club/consents.ts";
import { inventFounding } from "../club/founding.ts";
import { withInsurance } from "../club/insurance.ts";
import { inventRoll } from "../club/roll.ts";
import { inventVolunteers } from "../club/volunteers.ts";
import { dayOf, laterOf } from "../days.ts";
import type { Dice } from "../dice.ts";
import { inSentence } from "../names.ts";
import { NATIONAL_AS_OF, NATIONAL_FROM, type NationalClub } from "./national-club.ts";
import { NATIONAL_DEEDS } from "./national-deeds.ts";
import { inventNationalMoney } from "./national-money.ts";
import { inventNationalSupport } from "./national-support.ts";

/** Only what the books then hold is asked: loans of more than half in a club that lends to many. */
const asked = (lends: NationalClub["lends"]): Asked => [
  ["health", 930],
  ["loans", lends === "to-many" ? 600 : 250],
  ["care", 200],
];

const PROGRAMME = "Bộ số liệu minh họa, không phải câu lạc bộ có thật";

/** Invents a year in the book of one club of the national set: every section, in few words. */
export function inventNationalRegister(dice: Dice, club: NationalClub): Register {
  const { founded } = club;
  const span = { founded, recordedFrom: NATIONAL_FROM, asOf: NATIONAL_AS_OF };
  const roll = inventRoll(dice, { ...club, ...span, groups: 0 });
  const insured = withInsurance(dice.branch("insurance"), roll, NATIONAL_AS_OF);
  const members = withConsents(dice, insured, {
    asked: asked(club.lends),
    isDetailed: false,
  });
  const board = inventBoard(dice, members, {
    founded,
    people: 5,
    hasDeputy: !dice.perMille(20),
  });
  const volunteers = inventVolunteers(dice, members, {
    from: founded,
    asOf: NATIONAL_AS_OF,
    count: { "home-care": dice.perMille(900) ? 5 : 4, livelihood: dice.perMille(900) ? 5 : 3 },
  });
  const meetings = inventMeetings(dice, members, {
    ...span,
    meetingDay: dice.between(3, 26),
    comes: club.comes,
    isLastOpen: false,
    calledOffIn: club.calledOffIn,
    agenda: () => SHORT_AGENDA,
  });
  return withGaps(dice, {
    schemaVersion: REGISTER_SCHEMA_VERSION,
    club: inventFounding(dice, {
      ...club,
      commune: inSentence(club.commune.name),
      programme: PROGRAMME,
      budget: dice.pick(["local-budget", "local-budget", "project", "social"]),
      hasDecision: !dice.perMille(30),
    }),
    members,
    board,
    volunteers,
    meetings,
    activities: inventDeeds(dice, members, NATIONAL_DEEDS, {
      ...span,
      asleep: club.asleep && { area: club.asleep, from: NATIONAL_FROM.slice(0, 7) },
    }),
    care: inventCare(dice, members, volunteers, {
      founded,
      from: laterOf(NATIONAL_FROM, founded),
      asOf: NATIONAL_AS_OF,
      people: dice.between(1, 2),
      alone: 80,
    }),
    health: inventHealth(dice, members, meetings, {
      readings: 0,
      checkUps: dice.perMille(900) ? [dayOf("2026-04", dice.between(1, 28))] : [],
      provider: "Trạm Y tế",
    }),
    funds: inventNationalMoney(dice, members, { founded, meetings }),
    support: inventNationalSupport(dice.branch("support"), board),
    dataRequests: [],
  });
}

/** Sections that some clubs do not report. */
const GAPS = ["care", "health", "funds", "volunteers", "support"] as const;

/** One club in twenty does not report a section. */
function withGaps(dice: Dice, register: Register): Register {
  if (!dice.perMille(50)) return register;
  const { [dice.pick(GAPS)]: _, ...reported } = register;
  return reported;
}
