import type { Issue } from "../issue.ts";
import type { UnitIndex } from "../unit/unit-index.ts";
import { checkActivities } from "./cross-check/activities.ts";
import { checkCare } from "./cross-check/care.ts";
import { checkClubLife } from "./cross-check/club-life.ts";
import { checkDataRequests } from "./cross-check/data-requests.ts";
import { checkFunds } from "./cross-check/funds.ts";
import { checkHealth } from "./cross-check/health.ts";
import { checkMeetings, meetingDaysOf } from "./cross-check/meetings.ts";
import { checkMembers } from "./cross-check/members.ts";
import { checkBoard, checkVolunteers } from "./cross-check/offices.ts";
import { reportTo } from "./cross-check/report.ts";
import { rollOf } from "./cross-check/roll.ts";
import { checkSupport } from "./cross-check/support.ts";
import type { Register } from "./register.ts";

/** The sections of a register that could be read; an absent one is not checked, nor references into it. */
export type SoundSections = Partial<Omit<Register, "schemaVersion">>;

/**
 * What must hold across the fields of a register: what cannot be true of any
 * club. What can be true but should not be is for rules to find.
 *
 * @param units - where given, the club's communes are looked up in them
 */
export function crossCheck(sections: SoundSections, units?: UnitIndex): Issue[] {
  const { club, members, board, volunteers, meetings, activities, care, health } = sections;
  const issues: Issue[] = [];
  const report = reportTo(issues);
  const checking = { report, roll: rollOf(members) };
  const meetingDays = meetingDaysOf(meetings);
  if (club) checkClubLife(club, units, report);
  if (members) checkMembers(members, report);
  if (board) checkBoard(board, checking);
  if (volunteers) checkVolunteers(volunteers, checking);
  if (meetings) checkMeetings(meetings, checking);
  if (activities) checkActivities(activities, meetingDays, checking);
  if (care) checkCare(care, checking);
  if (health) checkHealth(health, meetingDays, checking);
  if (sections.funds) checkFunds(sections.funds, checking);
  if (sections.support) checkSupport(sections.support, checking);
  if (sections.dataRequests) checkDataRequests(sections.dataRequests, checking);
  return issues;
}
