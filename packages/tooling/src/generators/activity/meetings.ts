import {
  type AgendaItem,
  type AttendanceMark,
  type AttendanceStatus,
  type BoardTerm,
  boardOn,
  type CivilDate,
  type Meeting,
  type Member,
  type Month,
  membershipOn,
  monthsOf,
} from "@ishc/core";
import { dayOf, plusDays } from "../days.ts";
import type { Dice } from "../dice.ts";

/** How a club's monthly meetings go. */
export interface MeetingPlan {
  /** The first day that is recorded: the first of a month. */
  readonly recordedFrom: CivilDate;
  /** Today. */
  readonly asOf: CivilDate;
  /** The day of the month it meets on. */
  readonly meetingDay: number;
  /** Of a thousand members, so many come, on the whole. */
  readonly comes: number;
  /** Whether this month's attendance still has to be taken. */
  readonly isLastOpen: boolean;
  /** A month whose meeting had to be put off for a week. */
  readonly putOffIn?: Month | undefined;
  /** Months whose meeting was called off. */
  readonly calledOffIn?: readonly Month[];
  /** What was on the agenda of a month. */
  readonly agenda: (month: Month) => readonly AgendaItem[];
}

/** Invents a meeting in every month, with its attendance; the last one may still wait for it. */
export function inventMeetings(
  dice: Dice,
  members: readonly Member[],
  plan: MeetingPlan,
): Meeting[] {
  const months = monthsOf(plan.recordedFrom, plan.asOf);
  return months.flatMap((month, i): Meeting[] => {
    const usual = dayOf(month, plan.meetingDay);
    const isPutOff = month === plan.putOffIn;
    const date = isPutOff ? plusDays(usual, 7) : usual;
    const meeting = { id: `sh-${month}`, date, kind: "general" as const };
    if (plan.calledOffIn?.includes(month)) {
      return [{ ...meeting, status: "cancelled", reason: "Mùa vụ bận rộn" }];
    }
    if (plan.isLastOpen && i === months.length - 1) return [{ ...meeting, status: "planned" }];
    const held: Meeting = {
      ...meeting,
      status: "held",
      agenda: [...plan.agenda(month)],
      attendance: inventMarks(dice, members, { date, comes: plan.comes }),
      guests: dice.between(0, 4),
    };
    return isPutOff ? [putOff(month, usual), held] : [held];
  });
}

function putOff(month: Month, date: CivilDate): Meeting {
  return {
    id: `sh-${month}-hoan`,
    date,
    kind: "general",
    status: "cancelled",
    reason: "Mưa bão, lùi lại một tuần",
  };
}

/** So many come as the plan says, a little more or less; who it is, is chance. */
function inventMarks(
  dice: Dice,
  members: readonly Member[],
  { date, comes }: { readonly date: CivilDate; readonly comes: number },
): AttendanceMark[] {
  const official: Member[] = [];
  const honorary: Member[] = [];
  for (const member of members) {
    const kind = membershipOn(member, date);
    if (kind === "official") official.push(member);
    if (kind === "honorary") honorary.push(member);
  }
  const rate = comes + dice.between(-15, 15);
  const away = Math.floor((official.length * (1000 - rate)) / 1000);
  const isAway = new Set(dice.some(official, away));
  const statusOf = (member: Member): AttendanceStatus =>
    isAway.has(member) ? dice.pick(["absent", "excused", "excused", "represented"]) : "present";
  return [
    ...official.map((member) => ({ memberId: member.id, status: statusOf(member) })),
    ...honorary.map(({ id }) => ({
      memberId: id,
      status: dice.perMille(600) ? ("present" as const) : ("excused" as const),
    })),
  ];
}

/** Invents a meeting of the board in every third month, three days before the members meet. */
export function inventBoardMeetings(
  board: readonly BoardTerm[],
  general: readonly Meeting[],
): Meeting[] {
  const quarterly = general.filter(
    ({ id, status, date }) =>
      status === "held" && Number(date.slice(5, 7)) % 3 === 0 && !id.endsWith("-hoan"),
  );
  return quarterly.map((meeting): Meeting => {
    const date = plusDays(meeting.date, -3);
    return {
      id: `bcn-${meeting.date.slice(0, 7)}`,
      date,
      kind: "board",
      status: "held",
      agenda: [{ topic: "Kiểm tra sổ quỹ" }, { topic: "Chuẩn bị buổi sinh hoạt" }],
      attendance: boardOn(board, date).map(({ memberId }) => ({ memberId, status: "present" })),
    };
  });
}
