import {
  attendanceSheet,
  checkAppendOnly,
  type Issue,
  parseRegister,
  type Register,
  scorecard,
} from "@ishc/core";
import type { StoredRegister } from "../store/store.ts";
import { type AnswerTo, seesAll } from "./allowed.ts";
import { empty, json, PUBLIC } from "./answer.ts";
import { askedId } from "./asked-id.ts";
import { registerBringsBack, withdrawalsTakenBack } from "./brought-back.ts";
import { deviceOf, reasonOf } from "./change-headers.ts";
import { holdWhatChanged } from "./held-by-register.ts";
import { CROWDED } from "./kept-count.ts";
import { meetingById, meetingToTake } from "./meeting-to-take.ts";
import type { Settings } from "./options.ts";
import { askedPeriod } from "./period.ts";
import { publishedScorecard } from "./published-figures.ts";
import { readJson } from "./read-json.ts";
import { COME_AGAIN, type Refusal, refuse } from "./refusal.ts";
import { registerWithRecord } from "./register-with-record.ts";
import type { Answer } from "./resource.ts";

/** `GET /clubs/:id/scorecard` */
export function getScorecard(settings: Settings): Answer {
  const { store, today, clubs } = settings;
  return async (request, clubId) => {
    const stored = await store.readRegister(clubId);
    if (!stored) return refuse(request, { kind: "unknown-club" });
    const asOf = today();
    const asked = askedPeriod(request, asOf);
    if (!asked.ok) return refuse(request, { kind: "bad-period", issues: asked.issues });
    const plan = { period: asked.value, asOf };
    if (await seesAll(settings, request, { action: "read-figures", clubId })) {
      return json(scorecard(stored.register, { ...plan, units: await clubs.units() }));
    }
    // What is told of a club is decided beside all others, on the very register that is shown.
    const count = await clubs.countWith(clubId, plan);
    if (!count) return refuse(request, { kind: "unknown-club" });
    if (count === CROWDED) return refuse(request, COME_AGAIN);
    const { register, units, publicCounts } = count;
    const card = scorecard(register, { ...plan, units });
    return json(publishedScorecard(card, publicCounts()), 200, PUBLIC);
  };
}

/** `GET /clubs/:id/sheet` */
export function getSheet(settings: Settings): AnswerTo {
  return async (request, clubId) => {
    const { store, today } = settings;
    const id = askedId(request, "meeting") ?? (await idToTake(settings, clubId));
    const found = await registerWithRecord(store, clubId, { kind: "meeting", id });
    if (!found) return refuse(request, { kind: "unknown-club" });
    const { register, recorded } = found;
    const meeting = meetingById(register, id, today());
    if (!meeting) return refuse(request, { kind: "unknown-meeting" });
    return json({ ...attendanceSheet(register, meeting), ...(recorded && { recorded }) });
  };
}

async function idToTake({ store, today }: Settings, clubId: string): Promise<string> {
  const stored = await store.readRegister(clubId);
  return stored ? meetingToTake(stored.register, today()).id : "";
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
  return async (request, clubId, by) => {
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
      if (await registerBringsBack(transaction, stored?.register, body.value)) {
        return refuse(request, { kind: "forgotten" });
      }
      const issues = stored ? unsaidIn(body.value, stored.register) : [];
      if (issues.length > 0) return refuse(request, { kind: "invalid", issues });
      const at = settings.now().toISOString();
      if (stored) {
        const registers = { before: stored.register, after: body.value };
        await holdWhatChanged(transaction, registers, at);
      }
      const version = await transaction.writeRegister(body.value, {
        at,
        by,
        why: reasonOf(request) ?? (stored ? "replaced" : "stored"),
        ...deviceOf(request),
      });
      return empty(stored ? 204 : 201, { etag: etagOf(version) });
    });
  };
}

/** What may only be added to: lines of ledgers, and withdrawals of consents. */
function unsaidIn(after: Register, before: Register): Issue[] {
  return [...checkAppendOnly(before, after), ...withdrawalsTakenBack(before, after)];
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
