import type {
  ActivitySheet,
  AttendanceSheet,
  AttendanceSubmission,
  MemberSheet,
  Register,
  Scorecard,
  Submission,
  SubmissionReceipt,
  SupervisionSheet,
  UnitOverview,
} from "@ishc/core";
import type { Conflicts, Health, History } from "../contract/documents.ts";
import type { ForgetMember, WithdrawConsent } from "../contract/personal-data-orders.ts";
import type { PublishedOverview, PublishedScorecard } from "../contract/published.ts";
import type { RouteName } from "../contract/routes.ts";
import { isDescription, isHealth, isRegisterOf } from "./expected.ts";
import type { Outcome } from "./outcome.ts";
import { asking, type ClientOptions, inHeader, type Question } from "./request.ts";

/** Which period figures are for. */
export interface FiguresOptions {
  /** `2024-05`, `2024-Q2`, `2024-H1` or `2024`; the year of today unless given. */
  readonly period?: string;
}

/** Which conflicts are wanted. */
export interface ConflictsOptions {
  /** Only those after this place: the `next` of an earlier answer; from the first unless given. */
  readonly after?: number;
  /** At most those of so many subjects, 1 to 50. Unless given all of them, or a refusal where they are too long for one answer. */
  readonly limit?: number;
}

/** Which changes are wanted. */
export interface HistoryOptions {
  /** Only those after this version of the register; from the first unless given. */
  readonly after?: number;
  /** At most so many; 1 to 200, 50 unless given. */
  readonly limit?: number;
}

/** What the history is told of a change. */
export interface ChangeOptions {
  /** Why it is changed, in a few words; kept in the history. */
  readonly reason?: string;
  /** The device it was changed on, where it is another than the client's; kept in the history. */
  readonly device?: string;
}

/** How a register is stored. */
export interface PutRegisterOptions extends ChangeOptions {
  /** The version it replaces, as it came with the register; absent for a new one. */
  readonly version?: string;
}

const RECEIPT = { kind: "ishc-receipt" } as const;

/**
 * Makes a client of the server, for pages and programs alike: a method for each route, results
 * as data.
 *
 * @param options - where the server is, and who asks
 * @returns the client
 * @example
 * import { createHandler, openSqliteStore } from "@ishc/server";
 * import { createClient } from "@ishc/server/client";
 * const store = await openSqliteStore(":memory:");
 * const fetch = createHandler({ store, today: () => "2024-05-25", access: () => false });
 * const client = createClient({ baseUrl: "https://example.org", fetch });
 * (await client.getHealth()).ok; // true
 * const card = await client.getScorecard("nope");
 * card.reason; // "refused"
 * card.problem?.type; // "urn:ishc:problem:unknown-club"
 * await store.close();
 */
export function createClient(options: ClientOptions) {
  const ask = asking(options);
  return {
    /** Asks whether the server works. */
    getHealth: (): Promise<Outcome<Health>> => ask({ path: ["health"], expected: isHealth }),
    /** Asks for the description of all routes, in OpenAPI 3.1. */
    getDescription: (): Promise<Outcome<Readonly<Record<string, unknown>>>> =>
      ask({ path: ["openapi.json"], expected: isDescription }),
    /** Asks for the overview of a unit: all numbers for who may see them, else without small counts. */
    getUnit: (
      code: string,
      query: FiguresOptions = {},
    ): Promise<Outcome<UnitOverview | PublishedOverview>> =>
      ask({ path: ["units", code], query: { ...query }, expected: { kind: "ishc-unit-overview" } }),
    /** Asks for the scorecard of a club: all numbers for who may see them, else without small counts. */
    getScorecard: (
      clubId: string,
      query: FiguresOptions = {},
    ): Promise<Outcome<Scorecard | PublishedScorecard>> =>
      ask({
        path: ["clubs", clubId, "scorecard"],
        query: { ...query },
        expected: { kind: "ishc-scorecard" },
      }),
    /** Asks for the roster of a meeting; of the one to take now unless one is named. */
    getAttendanceSheet: (clubId: string, meeting?: string): Promise<Outcome<AttendanceSheet>> =>
      ask({
        path: ["clubs", clubId, "sheet"],
        query: { meeting },
        expected: { kind: "ishc-attendance-sheet" },
      }),
    /** Sends the attendance of a meeting. */
    sendAttendance: (
      submission: AttendanceSubmission,
      change: ChangeOptions = {},
    ): Promise<Outcome<SubmissionReceipt>> => ask(sending("attendance", submission, change)),
    /** Asks for what the form for a member needs; for a new one unless one is named. */
    getMemberSheet: (clubId: string, subject?: string): Promise<Outcome<MemberSheet>> =>
      ask(sheetQuestion(clubId, "member", subject)),
    /** Asks for what the form for an activity needs; for a new one unless one is named. */
    getActivitySheet: (clubId: string, subject?: string): Promise<Outcome<ActivitySheet>> =>
      ask(sheetQuestion(clubId, "activity", subject)),
    /** Asks for what the form for a supervision visit needs; for a new one unless one is named. */
    getSupervisionSheet: (clubId: string, subject?: string): Promise<Outcome<SupervisionSheet>> =>
      ask(sheetQuestion(clubId, "supervision", subject)),
    /** Sends a submission of any kind. */
    sendSubmission: (
      submission: Submission,
      change: ChangeOptions = {},
    ): Promise<Outcome<SubmissionReceipt>> => ask(sending("submissions", submission, change)),
    /** Asks for the conflicts that wait for a person. */
    getConflicts: (clubId: string, query: ConflictsOptions = {}): Promise<Outcome<Conflicts>> =>
      ask({
        path: ["clubs", clubId, "conflicts"],
        query: { ...query },
        expected: { kind: "ishc-conflicts" },
      }),
    /** Asks who changed what in a register, oldest first. */
    getHistory: (clubId: string, query: HistoryOptions = {}): Promise<Outcome<History>> =>
      ask({
        path: ["clubs", clubId, "history"],
        query: { ...query },
        expected: { kind: "ishc-history" },
      }),
    /** Asks for a whole register, with its version. */
    getRegister: (clubId: string): Promise<Outcome<Register>> =>
      ask({ path: ["clubs", clubId, "register"], expected: isRegisterOf(clubId) }),
    /** Stores a register. */
    putRegister: (
      register: Register,
      { version, reason, device }: PutRegisterOptions = {},
    ): Promise<Outcome<undefined>> =>
      ask({
        method: "PUT",
        path: ["clubs", register.club.id, "register"],
        body: register,
        headers: { "if-match": version, ...reasonHeader(reason) },
        device,
        expected: "nothing",
      }),
    /** Has a member forgotten who has left; `why` is kept in the history, without the name. */
    forgetMember: (
      clubId: string,
      memberId: string,
      order: ForgetMember = {},
    ): Promise<Outcome<undefined>> =>
      ask({
        method: "POST",
        path: ["clubs", clubId, "members", memberId, "forget"],
        body: order,
        expected: "nothing",
      }),
    /** Withdraws a member's consent: to some purposes, or to all. */
    withdrawConsent: (
      clubId: string,
      memberId: string,
      order: WithdrawConsent = {},
    ): Promise<Outcome<undefined>> =>
      ask({
        method: "POST",
        path: ["clubs", clubId, "members", memberId, "withdraw-consent"],
        body: order,
        expected: "nothing",
      }),
  } satisfies Record<RouteName, unknown>;
}

function sending(
  place: "attendance" | "submissions",
  submission: Submission,
  { reason, device }: ChangeOptions,
): Question {
  return {
    method: "POST",
    path: ["clubs", submission.clubId, place],
    body: submission,
    headers: reasonHeader(reason),
    device,
    expected: RECEIPT,
  };
}

const reasonHeader = (reason: string | undefined) => ({
  "x-ishc-reason": reason && inHeader(reason),
});

function sheetQuestion(
  clubId: string,
  kind: "member" | "activity" | "supervision",
  subject: string | undefined,
): Question {
  return {
    path: ["clubs", clubId, "sheets", kind],
    query: { subject },
    expected: { kind: `ishc-${kind}-sheet` },
  };
}

/** A client of the server. */
export type Client = ReturnType<typeof createClient>;
