import {
  activitySheet,
  type FormSheet,
  memberSheet,
  type ParseResult,
  parseAttendanceSubmission,
  parseSubmission,
  type Register,
  type Submission,
  supervisionSheet,
} from "@ishc/core";
import type { AnswerTo } from "./allowed.ts";
import { json } from "./answer.ts";
import { askedId } from "./asked-id.ts";
import { deviceOf, reasonOf } from "./change-headers.ts";
import type { Settings } from "./options.ts";
import { readJson } from "./read-json.ts";
import { COPIES_WAIT, refuse } from "./refusal.ts";
import { registerWithRecord } from "./register-with-record.ts";
import { takeSubmission } from "./take-submission.ts";

/** `POST /clubs/:id/submissions` */
export const postSubmission = (settings: Settings) => posted(settings, parseSubmission);

/** `POST /clubs/:id/attendance` */
export const postAttendance = (settings: Settings) => posted(settings, parseAttendanceSubmission);

function posted(settings: Settings, parse: (input: unknown) => ParseResult<Submission>): AnswerTo {
  const { store, today, now, maxBodyBytes, origins } = settings;
  return async (request, clubId, by) => {
    const limits = { maxBytes: maxBodyBytes.submission, origins };
    const body = await readJson(request, limits, (input) => ofClub(clubId, parse(input)));
    if (!body.ok) return refuse(request, body.refusal);
    const why = reasonOf(request);
    const arrival = {
      today: today(),
      receivedAt: now().toISOString(),
      by,
      ...deviceOf(request),
      ...(why !== undefined && { why }),
    };
    const taken = await takeSubmission(store, body.value, arrival);
    switch (taken.outcome) {
      case "unknown-club":
      case "forgotten":
        return refuse(request, { kind: taken.outcome });
      case "invalid":
        return refuse(request, { kind: "invalid", issues: taken.issues });
      case "conflict":
        return refuse(request, { kind: "conflict", receipt: taken.receipt });
      case "too-many-copies":
        return refuse(request, COPIES_WAIT);
      case "repeated":
        return json(taken.receipt);
      case "accepted":
        return json(taken.receipt, 201);
    }
  };
}

/** Whoever may write for one club must not write for another by naming it inside. */
function ofClub(clubId: string, parsed: ParseResult<Submission>): ParseResult<Submission> {
  if (!parsed.ok || parsed.value.clubId === clubId) return parsed;
  const received = parsed.value.clubId;
  return {
    ok: false,
    issues: [{ code: "other-club", path: ["clubId"], expected: clubId, received }],
  };
}

/** A sheet, or undefined where the register has not what it is asked for. */
type MakeSheet = (
  register: Register,
  today: string,
  subject: string | undefined,
) => FormSheet | undefined;

/** `GET /clubs/:id/sheets/member` */
export const getMemberSheet = (settings: Settings) =>
  sheet(settings, "member", (register, today, id) => {
    const member = register.members?.find((each) => each.id === id);
    return id === undefined || member ? memberSheet(register, today, member) : undefined;
  });

/** `GET /clubs/:id/sheets/activity` */
export const getActivitySheet = (settings: Settings) =>
  sheet(settings, "activity", (register, today, id) => {
    const activity = register.activities?.find((each) => each.id === id);
    return id === undefined || activity ? activitySheet(register, today, activity) : undefined;
  });

/** `GET /clubs/:id/sheets/supervision` */
export const getSupervisionSheet = (settings: Settings) =>
  sheet(settings, "visit", (register, today, id) => {
    const visit = register.support?.supervision?.find((each) => each.id === id);
    if (id === undefined) return supervisionSheet(register, today);
    return visit && supervisionSheet(register, today, { visit });
  });

function sheet({ store, today }: Settings, kind: string, make: MakeSheet): AnswerTo {
  return async (request, clubId) => {
    const id = askedId(request, "subject");
    const found =
      id === undefined
        ? await store.readRegister(clubId)
        : await registerWithRecord(store, clubId, { kind, id });
    if (!found) return refuse(request, { kind: "unknown-club" });
    const made = make(found.register, today(), id);
    if (!made) return refuse(request, { kind: "unknown-subject" });
    const recorded = "recorded" in found ? found.recorded : undefined;
    return json({ ...made, ...(recorded && { recorded }) });
  };
}
