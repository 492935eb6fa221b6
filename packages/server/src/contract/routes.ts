import type { ClubAction } from "./access.ts";
import type { ProblemKind } from "./problem.ts";

/** A parameter behind the question mark, or a header. */
export interface QueryParameter {
  /** Its name. */
  readonly name: string;
  /** What it says. */
  readonly meaning: string;
}

/** What can be asked of the server, as data: the router, the description and the client are held to it. */
export interface Route {
  /** The method. */
  readonly method: "GET" | "POST" | "PUT";
  /** The pattern of the address. */
  readonly path: string;
  /** What it does, in one line. */
  readonly summary: string;
  /** What one must be allowed to do; absent where anybody may ask. */
  readonly action?: ClubAction;
  /** Parameters behind the question mark. */
  readonly query?: readonly QueryParameter[];
  /** Headers that say more of what is sent. */
  readonly headers?: readonly QueryParameter[];
  /** Name of the document that is sent. */
  readonly body?: string;
  /** The answers that tell the version of the register, as `ETag`. */
  readonly versionIn?: readonly number[];
  /** Name of the document that comes back, by status; null for none. */
  readonly answers: Readonly<Record<number, string | null>>;
  /** The refusals one has to reckon with beside those of every route. */
  readonly refusals: readonly ProblemKind[];
}

const PERIOD = {
  name: "period",
  meaning:
    "`2024-05`, `2024-Q2`, `2024-H1` or `2024`, from 2000 on and begun by today; the year of today unless given.",
} as const;

const DEVICE = {
  name: "X-Ishc-Device",
  meaning:
    "What the change is made on, for the history; as `encodeURIComponent` writes it, at most 200 characters.",
} as const;

const REASON = {
  name: "X-Ishc-Reason",
  meaning:
    "Why it is changed, for the history; as `encodeURIComponent` writes it, at most 200 characters.",
} as const;

const IF_MATCH = {
  name: "If-Match",
  meaning:
    'The `ETag` of the register that is replaced; left out for a new one. Compared strongly: `W/"1"` never matches.',
} as const;

const BODY_REFUSALS = [
  "cross-site",
  "not-json-type",
  "too-large",
  "not-json",
  "too-deep",
  "invalid",
] as const;

const subjectOf = (what: string) => ({
  name: "subject",
  meaning: `Id of the ${what} to correct; a new one unless given.`,
});

/** Every route, by the name of what it does. */
export const ROUTES = {
  getHealth: {
    method: "GET",
    path: "/health",
    summary: "Whether the store answers, and the version of the server.",
    answers: { 200: "Health" },
    refusals: [],
  },
  getDescription: {
    method: "GET",
    path: "/openapi.json",
    summary: "This description.",
    answers: { 200: "Description" },
    refusals: [],
  },
  getUnit: {
    method: "GET",
    path: "/units/:id",
    summary:
      "Overview of a unit. All numbers for `read-unit-figures`; without small counts of people for anybody.",
    query: [PERIOD],
    answers: { 200: "UnitOverview" },
    refusals: ["unknown-unit", "bad-period"],
  },
  getScorecard: {
    method: "GET",
    path: "/clubs/:id/scorecard",
    summary:
      "A club's scorecard. All numbers for `read-figures`; without small counts of people for anybody.",
    query: [PERIOD],
    answers: { 200: "Scorecard" },
    refusals: ["unknown-club", "bad-period"],
  },
  getAttendanceSheet: {
    method: "GET",
    path: "/clubs/:id/sheet",
    summary: "The roster of a meeting.",
    action: "read-sheet",
    query: [{ name: "meeting", meaning: "Id of the meeting; the one to take now unless given." }],
    answers: { 200: "AttendanceSheet" },
    refusals: ["unknown-club", "unknown-meeting"],
  },
  sendAttendance: {
    method: "POST",
    path: "/clubs/:id/attendance",
    summary: "Takes the attendance of a meeting. 200 where it had come in before.",
    action: "submit",
    headers: [REASON, DEVICE],
    body: "AttendanceSubmission",
    answers: { 200: "Receipt", 201: "Receipt" },
    refusals: [...BODY_REFUSALS, "unknown-club", "conflict", "too-many-copies", "forgotten"],
  },
  getMemberSheet: {
    method: "GET",
    path: "/clubs/:id/sheets/member",
    summary: "What the form for a member needs: a new one, or one to be corrected.",
    action: "read-sheet",
    query: [subjectOf("member")],
    answers: { 200: "MemberSheet" },
    refusals: ["unknown-club", "unknown-subject"],
  },
  getActivitySheet: {
    method: "GET",
    path: "/clubs/:id/sheets/activity",
    summary: "What the form for an activity needs.",
    action: "read-sheet",
    query: [subjectOf("activity")],
    answers: { 200: "ActivitySheet" },
    refusals: ["unknown-club", "unknown-subject"],
  },
  getSupervisionSheet: {
    method: "GET",
    path: "/clubs/:id/sheets/supervision",
    summary: "What the form for a supervision visit needs.",
    action: "read-sheet",
    query: [subjectOf("visit")],
    answers: { 200: "SupervisionSheet" },
    refusals: ["unknown-club", "unknown-subject"],
  },
  sendSubmission: {
    method: "POST",
    path: "/clubs/:id/submissions",
    summary: "Takes a submission of any kind. 200 where it had come in before.",
    action: "submit",
    headers: [REASON, DEVICE],
    body: "Submission",
    answers: { 200: "Receipt", 201: "Receipt" },
    refusals: [...BODY_REFUSALS, "unknown-club", "conflict", "too-many-copies", "forgotten"],
  },
  getConflicts: {
    method: "GET",
    path: "/clubs/:id/conflicts",
    summary: "Open conflicts: what holds each subject, and what was kept beside it.",
    action: "read-sheet",
    query: [
      {
        name: "after",
        meaning: "Only those after this place, the `next` of an earlier answer; 0 unless given.",
      },
      {
        name: "limit",
        meaning:
          "At most so many subjects, 1 to 50; fewer where they are long. `next` then says where to go on. Unless given all are answered, or none where they are too long (`invalid`).",
      },
    ],
    answers: { 200: "Conflicts" },
    refusals: ["unknown-club", "invalid"],
  },
  getHistory: {
    method: "GET",
    path: "/clubs/:id/history",
    summary: "Who changed what in the register, when and why; oldest first.",
    action: "read-history",
    query: [
      { name: "after", meaning: "Only changes after this version; 0 unless given." },
      {
        name: "limit",
        meaning:
          "At most so many, 1 to 200; 50 unless given. Fewer where they are long: go on after the last, until there is none.",
      },
    ],
    answers: { 200: "History" },
    refusals: ["unknown-club", "invalid"],
  },
  getRegister: {
    method: "GET",
    path: "/clubs/:id/register",
    summary: "The register, with its version as `ETag`.",
    action: "read-register",
    answers: { 200: "Register" },
    versionIn: [200],
    refusals: ["unknown-club"],
  },
  putRegister: {
    method: "PUT",
    path: "/clubs/:id/register",
    summary:
      "Stores a register; replaces one only with `If-Match`. Lines of ledgers are only added.",
    action: "write-register",
    headers: [IF_MATCH, REASON, DEVICE],
    body: "Register",
    answers: { 201: null, 204: null },
    versionIn: [201, 204, 412],
    refusals: [
      ...BODY_REFUSALS,
      "version-required",
      "version-stale",
      "nothing-to-replace",
      "forgotten",
    ],
  },
  forgetMember: {
    method: "POST",
    path: "/clubs/:id/members/:memberId/forget",
    summary:
      "Forgets a member who has left, in earlier versions and submissions as well. Every total stays.",
    action: "forget",
    headers: [DEVICE],
    body: "ForgetMember",
    answers: { 204: null },
    versionIn: [204],
    refusals: [...BODY_REFUSALS, "unknown-club"],
  },
  withdrawConsent: {
    method: "POST",
    path: "/clubs/:id/members/:memberId/withdraw-consent",
    summary: "Withdraws a member's consent, and takes out what rested on it alone.",
    action: "forget",
    headers: [DEVICE],
    body: "WithdrawConsent",
    answers: { 204: null },
    versionIn: [204],
    refusals: [...BODY_REFUSALS, "unknown-club"],
  },
} as const satisfies Readonly<Record<string, Route>>;

/** The name of something that can be asked of the server. */
export type RouteName = keyof typeof ROUTES;
