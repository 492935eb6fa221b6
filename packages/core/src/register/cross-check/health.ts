import type { Health, HealthReading, MeasurementRound } from "../../care/health-record.ts";
import type { IssuePath } from "../../issue.ts";
import { checkIds } from "./ids.ts";
import { checkMeetingId, type MeetingDays } from "./meetings.ts";
import { type Checking, checkIdList, checkListed } from "./people.ts";
import type { Report } from "./report.ts";

/** Each day of measuring and check-ups once, of people on the roll; readings of those who were measured. */
export function checkHealth(
  { rounds, checkUps }: Health,
  meetings: MeetingDays,
  checking: Checking,
): void {
  if (rounds) {
    checkIds(rounds, ["health", "rounds"], checking.report);
    rounds.forEach((round, i) => {
      checkRound(round, i, checking);
      checkMeetingId(round, ["health", "rounds", i], meetings, checking.report);
    });
  }
  if (checkUps) {
    checkIds(checkUps, ["health", "checkUps"], checking.report);
    checkUps.forEach(({ date, memberIds }, i) => {
      checkIdList(memberIds, { path: ["health", "checkUps", i, "memberIds"], on: date }, checking);
    });
  }
}

function checkRound({ date, measured, readings }: MeasurementRound, i: number, checking: Checking) {
  const list = { path: ["health", "rounds", i, "measured"], on: date };
  checkIdList(measured, list, checking);
  const path = ["health", "rounds", i, "readings"];
  const readingList = { path, field: "memberId", among: list };
  readings?.forEach((reading, k) => {
    checkListed(reading.memberId, k, readingList, checking);
    checkPressure(reading, k, path, checking.report);
  });
}

function checkPressure(
  { systolicMmHg, diastolicMmHg }: HealthReading,
  i: number,
  path: IssuePath,
  report: Report,
): void {
  if (systolicMmHg === undefined || diastolicMmHg === undefined) return;
  if (systolicMmHg < diastolicMmHg) {
    const values = { expected: systolicMmHg, received: diastolicMmHg };
    report("too-large", [...path, i, "diastolicMmHg"], values);
  }
}
