import type { AttendanceStatus } from "@ishc/core";

/** Every word of the attendance form. A page may replace any of them through `words`. */
export interface AttendanceFormWords {
  /** Heading, by the kind of meeting. */
  readonly title: Readonly<Record<"general" | "board", string>>;
  /** Days of the week, Sunday first. */
  readonly weekdays: readonly string[];
  /** The day of the meeting, in words. */
  readonly day: (weekday: string, day: number, month: number, year: number) => string;
  /** While the list is fetched. */
  readonly loading: string;
  /** The list could not be fetched. */
  readonly failed: string;
  /** What to do about it. */
  readonly failedHint: string;
  /** The same where the network is not the reason. */
  readonly failedHints: Readonly<Record<"missing" | "forbidden" | "unexpected", string>>;
  /** Button: fetch again. */
  readonly retry: string;
  /** Nobody is on the roll. */
  readonly empty: string;
  /** Label of the search field. */
  readonly find: string;
  /** In that field as long as it is empty. */
  readonly findHint: string;
  /** Button: mark everybody present while nobody is marked. */
  readonly markAll: (count: string) => string;
  /** Button: mark everybody present who is not marked yet. */
  readonly markRest: (count: string) => string;
  /** In that button, on a line of its own. */
  readonly markRestHint: string;
  /** In place of that button when nobody is left. */
  readonly markRestDone: string;
  /** Said after that button was pressed. */
  readonly markedRest: (count: string) => string;
  /** The four marks, short enough for a button. */
  readonly statuses: Readonly<Record<AttendanceStatus, string>>;
  /** Their accessible names where those say more; each holds the short one. */
  readonly statusNames: Readonly<Partial<Record<AttendanceStatus, string>>>;
  /** What the less plain marks mean, once above the list. */
  readonly statusHelp: string;
  /** Behind the name of an honorary member. */
  readonly honorary: string;
  /** Heading for those without a group. */
  readonly noGroup: string;
  /** Beside a group's heading. */
  readonly groupTally: (marked: string, total: string) => string;
  /** The summary once everybody is marked: official members. */
  readonly summary: (present: string, eligible: string, rate: string | undefined) => string;
  /** The summary while nobody is marked. */
  readonly summaryNone: (count: string) => string;
  /** The same once it was sent so. */
  readonly summaryBlank: (count: string) => string;
  /** The summary while some are marked, honorary members too. */
  readonly summaryOpen: (present: string, unmarked: string) => string;
  /** Button: undo. */
  readonly undo: string;
  /** Said after something was undone. */
  readonly undone: (what: string) => string;
  /** Button: send. */
  readonly save: string;
  /** On the same button, as long as nothing has changed since the receipt. */
  readonly sent: string;
  /** Not sent yet, kept on this device. */
  readonly kept: string;
  /** Being sent. */
  readonly sending: string;
  /** Received, with the time and the receipt. */
  readonly received: (time: string, receipt: string) => string;
  /** Received as an amendment. */
  readonly receivedAmendment: (time: string, receipt: string) => string;
  /** In the queue of this device. */
  readonly waiting: string;
  /** Button: send what waits, now. */
  readonly sendNow: string;
  /** The server did not take it; the reasons stand at the top. */
  readonly needsYou: string;
}
