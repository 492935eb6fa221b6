import type { AttendanceSubmission, Register } from "@ishc/core";
import { buildRegister } from "@ishc/core/testing";
import { onTestFinished } from "vitest";
import { createHandler, type Handler } from "../handler/create-handler.ts";
import type { HandlerOptions } from "../handler/options.ts";
import { openSqliteStore } from "../store/sqlite/open-sqlite-store.ts";
import type { Store, StoredSubmission } from "../store/store.ts";

/** The day of all tests. */
const TODAY = "2024-05-25";

/** The meeting that waits for its attendance. */
export const MEETING = { id: "sh-2024-05", date: "2024-05-17" } as const;

/** That meeting, as what a submission is about. */
export const SUBJECT = { kind: "meeting", id: MEETING.id } as const;

/** Who filled the store. */
export const CHANGE = { at: "2024-05-01T00:00:00.000Z", by: "test", why: "import" } as const;

/** A handler over a store of its own, asked the way a page would. */
export interface Api {
  readonly store: Store;
  readonly get: (path: string, headers?: Record<string, string>) => Promise<Response>;
  readonly send: (
    method: "POST" | "PUT",
    path: string,
    body: unknown,
    headers?: Record<string, string>,
  ) => Promise<Response>;
  readonly ask: (path: string, init?: RequestInit) => Promise<Response>;
  readonly handler: Handler;
}

/** Makes a handler over an empty store, or one that holds a register. */
export async function makeApi(
  register?: Register,
  options: Partial<HandlerOptions> = {},
): Promise<Api> {
  const store = await openSqliteStore(":memory:");
  onTestFinished(() => store.close());
  if (register)
    await store.transaction((transaction) => transaction.writeRegister(register, CHANGE));
  return apiOn(store, options);
}

/** Makes a handler over a store. */
export function apiOn(store: Store, options: Partial<HandlerOptions> = {}): Api {
  const handler = createHandler({
    store,
    today: () => TODAY,
    now: () => new Date("2024-05-25T07:05:00Z"),
    access: () => true,
    basePath: "/api",
    ...options,
  });
  const ask: Api["ask"] = (path, init) =>
    handler(new Request(new URL(`/api${path}`, "http://localhost"), init));
  return {
    store,
    handler,
    ask,
    get: (path, headers = {}) => ask(path, { headers }),
    send: (method, path, body, headers = {}) =>
      ask(path, {
        method,
        headers: { "content-type": "application/json", ...headers },
        body: typeof body === "string" ? body : JSON.stringify(body),
      }),
  };
}

/** A register with a planned meeting in May 2024 and one that was held in April. */
export function registerWithMeetings(): Register {
  return buildRegister({
    meetings: [
      { id: "sh-2024-04", date: "2024-04-17", kind: "general", status: "held", attendance: [] },
      { ...MEETING, kind: "general", status: "planned" },
    ],
  });
}

/** An attendance submission: members `m1` to `m50` present. */
export function buildSubmission(overrides: Partial<AttendanceSubmission> = {}) {
  const marks = Array.from({ length: 50 }, (_, i) => ({
    memberId: `m${i + 1}`,
    status: "present" as const,
  }));
  return {
    kind: "ishc-attendance",
    version: 1,
    id: "s1",
    revision: 1,
    clubId: "club-01",
    meeting: MEETING,
    marks,
    ...overrides,
  } satisfies AttendanceSubmission;
}

/** That submission as a store keeps it, accepted as the first on its meeting. */
export function buildStoredSubmission(overrides: Partial<StoredSubmission> = {}): StoredSubmission {
  return {
    clubId: "club-01",
    submissionId: "s1",
    revision: 1,
    contentHash: "aa",
    subject: SUBJECT,
    outcome: "accepted",
    amendment: false,
    receivedAt: "2024-05-25T07:05:00.000Z",
    submission: buildSubmission(),
    ...overrides,
  };
}

/** A submission about an activity, sound as it stands. */
export const buildActivitySubmission = (overrides: object = {}, activity: object = {}) => ({
  kind: "ishc-activity",
  version: 1,
  id: "a-1",
  revision: 1,
  clubId: "club-01",
  activity: { id: "act-1", area: "health" as const, date: "2024-05-13", ...activity },
  ...overrides,
});
