import {
  type CheckUp,
  type CivilDate,
  type Health,
  type HealthReading,
  type MeasurementRound,
  type Meeting,
  type Member,
  type Month,
  membershipOn,
  monthOf,
} from "@ishc/core";
import { agreesTo } from "../club/consents.ts";
import { plusDays } from "../days.ts";
import type { Dice } from "../dice.ts";

/** How a club looks after its members' health. */
export interface HealthPlan {
  /** A month in which nobody was measured, where there is one. */
  readonly notIn?: Month | undefined;
  /** Members whose readings are kept, as they wished. */
  readonly readings: number;
  /** The days of the yearly check-up. */
  readonly checkUps: readonly CivilDate[];
  /** Who examined. */
  readonly provider: string;
}

/** Invents a round of measuring at every meeting held, and a check-up a year: of whoever agreed to it. */
export function inventHealth(
  dice: Dice,
  members: readonly Member[],
  meetings: readonly Meeting[],
  plan: HealthPlan,
): Health {
  const agreeing = members.filter((member) => agreesTo(member, "health"));
  const keepsReadings = dice.some(agreeing, plan.readings);
  const rounds = meetings
    .filter(({ kind, status, date }) => {
      return kind === "general" && status === "held" && monthOf(date) !== plan.notIn;
    })
    .map((meeting) => inventRound(dice, agreeing, { meeting, keepsReadings }));
  const checkUps = plan.checkUps.map((date, i): CheckUp => {
    const there = onRoll(agreeing, date).filter(() => dice.perMille(900));
    return {
      id: `kd-${i + 1}`,
      date,
      provider: plan.provider,
      memberIds: there.map(({ id }) => id),
    };
  });
  return { rounds, checkUps };
}

const onRoll = (members: readonly Member[], date: CivilDate) =>
  members.filter((member) => membershipOn(member, date) === "official");

function inventRound(
  dice: Dice,
  agreeing: readonly Member[],
  {
    meeting,
    keepsReadings,
  }: { readonly meeting: Meeting; readonly keepsReadings: readonly Member[] },
): MeasurementRound {
  const present = new Set(
    (meeting.attendance ?? [])
      .filter((mark) => mark.status === "present")
      .map((mark) => mark.memberId),
  );
  const measured = agreeing.filter(
    (member) =>
      present.has(member.id) &&
      membershipOn(member, meeting.date) === "official" &&
      dice.perMille(970),
  );
  const readings = keepsReadings
    .filter((member) => measured.includes(member))
    .map((member) => inventReading(dice, member));
  return {
    id: `do-${meeting.date}`,
    date: meeting.date,
    meetingId: meeting.id,
    measured: measured.map(({ id }) => id),
    ...(readings.length > 0 && { readings }),
  };
}

/** Within what is usual of older people; invented. */
function inventReading(dice: Dice, { id: memberId }: Member): HealthReading {
  const systolicMmHg = dice.between(105, 165);
  return {
    memberId,
    systolicMmHg,
    diastolicMmHg: Math.round(systolicMmHg * 0.6) + dice.between(-6, 6),
    weightGrams: dice.between(400, 700) * 100,
  };
}

/** The days of a yearly check-up in spring; a club founded since the last one had its own in its first half-year. */
export function checkUpDays(
  dice: Dice,
  { founded, recordedFrom, asOf }: Record<"founded" | "recordedFrom" | "asOf", CivilDate>,
): CivilDate[] {
  const first = Number(recordedFrom.slice(0, 4));
  const last = Number(asOf.slice(0, 4));
  const years = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  const springs = years.map((year) => `${year}-0${dice.between(3, 4)}-${dice.between(10, 28)}`);
  const days = springs.filter((day) => day > founded && day >= recordedFrom && day <= asOf);
  const early = plusDays(founded, dice.between(60, 120));
  const isLate = early < (days[0] ?? asOf) && early >= recordedFrom;
  return isLate ? [early, ...days] : days;
}
