import { recordAttendance } from "../attendance/record-attendance.ts";
import type { CivilDate } from "../calendar/civil-date.ts";
import type { ParseResult } from "../issue.ts";
import type { Register } from "../register/register.ts";
import { recordActivity } from "./record-activity.ts";
import { recordMember } from "./record-member.ts";
import { recordSupervision } from "./record-supervision.ts";
import type { Submission } from "./submission.ts";

/**
 * Writes a submission of any kind into a register, or says everything that
 * stands against it. The register given is left as it was.
 *
 * @param register - the club's register
 * @param submission - from {@link parseSubmission}
 * @param today - the day after which nothing can have happened yet
 * @returns a new register, or all issues
 * @example
 * import { recordSubmission } from "@ishc/core";
 * import { buildRegister } from "@ishc/core/testing";
 * const register = buildRegister();
 * const activity = { id: "a1", area: "health", date: "2024-05-17" };
 * const submission = { kind: "ishc-activity", version: 1, id: "s1", revision: 1, clubId: register.club.id, activity };
 * recordSubmission(register, submission, "2024-05-31").value.activities.length; // 1
 */
export function recordSubmission(
  register: Register,
  submission: Submission,
  today: CivilDate,
): ParseResult<Register> {
  switch (submission.kind) {
    case "ishc-attendance":
      return recordAttendance(register, submission, today);
    case "ishc-member":
      return recordMember(register, submission, today);
    case "ishc-activity":
      return recordActivity(register, submission, today);
    case "ishc-supervision":
      return recordSupervision(register, submission, today);
  }
}
