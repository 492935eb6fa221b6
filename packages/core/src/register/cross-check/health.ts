import type { Health, MeasurementRound } from "../../care/health-record.ts";
import type { IssuePath } from "../../issue.ts";
import { checkDistinct, checkIds } from "./distinct.ts";
import { checkMeetingId, type MeetingDays } from "./meetings.ts";
import { type Checking, checkIdList } from "./people.ts";
import type { Report } from "./report.ts";

/** Each day of measuring and check-ups once, of people on the roll; readings of those who were measured. */
export function checkHealth(
  { rounds, checkUps }: Health,
  meetings: MeetingDays,
  checking: Checking,
): void {
  if (rounds) {
    checkIds(rounds, ["health", "rounds"], checking.report);
    for (const [i, round] of rounds.entries()) {
      const path = ["health", "rounds", i];
      checkMeetingId(round, path, meetings, checking.report);
      checkIdList(round.measured, { path: [...path, "measured"], on: round.date }, checking);
      if (round.readings) checkReadings(round, [...path, "readings"], checking.report);
    }
  }
  if (checkUps) {
    checkIds(checkUps, ["health", "checkUps"], checking.report);
    for (const [i, { date, memberIds }] of checkUps.entries()) {
      checkIdList(memberIds, { path: ["health", "checkUps", i, "memberIds"], on: date }, checking);
    }
  }
}

function checkReadings(
  { measured, readings = [] }: MeasurementRound,
  path: IssuePath,
  report: Report,
): void {
  const known = new Set(measured);
  const ids = readings.map(({ memberId }) => memberId);
  checkDistinct(ids, "memberId", path, report);
  for (const [i, reading] of readings.entries()) {
    const { memberId: received, systolicMmHg, diastolicMmHg } = reading;
    if (!known.has(received)) report("unknown-reference", [...path, i, "memberId"], { received });
    if (systolicMmHg === undefined || diastolicMmHg === undefined) continue;
    if (systolicMmHg < diastolicMmHg) {
      const values = { expected: systolicMmHg, received: diastolicMmHg };
      report("too-large", [...path, i, "diastolicMmHg"], values);
    }
  }
}
