import {
  attendanceSheet,
  parseAttendanceSubmission,
  parseRegister,
  scorecard,
  unitIndex,
} from "@ishc/core";
import { broughtAlong } from "../contract/brought-along.ts";
import { recordedFor } from "../contract/delivery-rule.ts";
import type { StoredRegister } from "../store/store.ts";
import { type AnswerTo, seesAll } from "./allowed.ts";
import { empty, json, PUBLIC } from "./answer.ts";
import { meetingById, meetingToTake } from "./meeting-to-take.ts";
import type { Settings } from "./options.ts";
import { askedPeriod } from "./period.ts";
import { publicCounts } from "./public-counts.ts";
import { publishedScorecard } from "./published-figures.ts";
import { readJson } from "./read-json.ts";
import { type Refusal, refuse } from "./refusal.ts";
import type { Answer } from "./resource.ts";
import { takeAttendance } from "./take-attendance.ts";

/** `GET /clubs/:id/scorecard` */
export function getScorecard(settings: Settings): Answer {
  const { store, today } = settings;
  return async (request, clubId) => {
    const stored = await store.readRegister(clubId);
    if (!stored) return refuse(request, { kind: "unknown-club" });
    const asOf = today();
    const asked = askedPeriod(request, asOf);
    if (!asked.ok) return refuse(request, { kind: "bad-period", issues: asked.issues });
    const plan = { period: asked.value, asOf, units: unitIndex(await store.readUnits()) };
    const card = scorecard(stored.register, plan);
    if (await seesAll(settings, request, { action: "read-figures", clubId })) return json(card);
    const registers = (await store.readRegisters()).map(({ register }) => register);
    return json(publishedScorecard(card, publicCounts(registers, plan)), 200, PUBLIC);
  };
}

/** `GET /clubs/:id/sheet` */
export function getSheet(settings: Settings): AnswerTo {
  return async (request, clubId) => {
    const { store, today } = settings;
    const stored = await store.readRegister(clubId);
    if (!stored) return refuse(request, { kind: "unknown-club" });
    const asked = new URL(request.url).searchParams.get("meeting");
    const meeting =
      asked === null
        ? meetingToTake(stored.register, today())
        : meetingById(stored.register, asked, today());
    if (!meeting) return refuse(request, { kind: "unknown-meeting" });
    const recorded =
      recordedFor(await store.readDeliveries(clubId), { kind: "meeting", id: meeting.id }) ??
      (await broughtAlong(clubId, meeting));
    return json({
      ...attendanceSheet(stored.register, meeting),
      ...(recorded && {
        recorded: { submissionId: recorded.submissionId, revision: recorded.revision },
      }),
    });
  };
}

/** `POST /clubs/:id/attendance` */
export function postAttendance(settings: Settings): AnswerTo {
  return async (request, clubId) => {
    const { store, today, now, maxBodyBytes, origins } = settings;
    const body = await readJson(
      request,
      { maxBytes: maxBodyBytes.submission, origins },
      parseAttendanceSubmission,
    );
    if (!body.ok) return refuse(request, body.refusal);
    const clocks = { today: today(), receivedAt: now().toISOString() };
    const taken = await takeAttendance(store, clubId, body.value, clocks);
    switch (taken.outcome) {
      case "unknown-club":
        return refuse(request, { kind: "unknown-club" });
      case "invalid":
        return refuse(request, { kind: "invalid", issues: taken.issues });
      case "conflict":
        return refuse(request, { kind: "conflict", receipt: taken.receipt });
      case "repeated":
        return json(taken.receipt);
      case "accepted":
        return json(taken.receipt, 201);
    }
  };
}

/** `GET /clubs/:id/register` */
export function getRegister(settings: Settings): AnswerTo {
  return async (request, clubId) => {
    const stored = await settings.store.readRegister(clubId);
    if (!stored) return refuse(request, { kind: "unknown-club" });
    return json(stored.register, 200, { etag: etagOf(stored.version) });
  };
}

/** `PUT /clubs/:id/register` */
export function putRegister(settings: Settings): AnswerTo {
  return async (request, clubId) => {
    const limits = { maxBytes: settings.maxBodyBytes.register, origins: settings.origins };
    const body = await readJson(request, limits, parseRegister);
    if (!body.ok) return refuse(request, body.refusal);
    const received = body.value.club.id;
    if (received !== clubId) {
      const issue = {
        code: "other-club",
        path: ["club", "id"],
        expected: clubId,
        received,
      } as const;
      return refuse(request, { kind: "invalid", issues: [issue] });
    }
    return settings.store.transaction(async (transaction) => {
      await transaction.lockClub(clubId);
      const stored = await transaction.readRegister(clubId);
      const refusal = versionRefusal(request, stored);
      if (refusal) return refuse(request, refusal);
      const version = await transaction.writeRegister(body.value, {
        at: settings.now().toISOString(),
        by: "api",
        why: "replaced",
      });
      return empty(stored ? 204 : 201, { etag: etagOf(version) });
    });
  };
}

const etagOf = (version: number) => `"${version}"`;

/** A register is replaced only by who has seen the one that is there. */
function versionRefusal(request: Request, stored: StoredRegister | undefined): Refusal | undefined {
  const asked = request.headers
    .get("if-match")
    ?.split(",")
    .map((tag) => tag.trim());
  if (!stored) return asked && { kind: "nothing-to-replace" };
  if (!asked) return { kind: "version-required" };
  const isCurrent = asked.includes("*") || asked.includes(etagOf(stored.version));
  return isCurrent
    ? undefined
    : { kind: "version-stale", headers: { etag: etagOf(stored.version) } };
}
