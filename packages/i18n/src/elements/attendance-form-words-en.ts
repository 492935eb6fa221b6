import type { AttendanceFormWords } from "./attendance-form-words.ts";
import { FAILED_HINTS_EN } from "./failed-hints.ts";
import { peopleEn } from "./people-en.ts";

/** In UTC: a month has no time zone. */
const monthName = (month: number) =>
  new Intl.DateTimeFormat("en", { month: "long", timeZone: "UTC" }).format(
    Date.UTC(2000, month - 1),
  );

/** English alone, for a file of its own. */
export const ATTENDANCE_FORM_WORDS_EN: AttendanceFormWords = {
  title: { general: "Attendance of the meeting", board: "Attendance of the board meeting" },
  weekdays: ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"],
  day: (weekday, day, month, year) => `${weekday}, ${day} ${monthName(month)} ${year}`,
  loading: "Opening the list…",
  failed: "The list could not be opened.",
  failedHint: "Please check the network, then try again.",
  failedHints: FAILED_HINTS_EN,
  retry: "Try again",
  empty: "Nobody is on the list yet.",
  find: "Find a name",
  findHint: "tone marks optional",
  markAll: (count) => `Mark all ${count} present`,
  markRest: (count) => `Mark the other ${count} present`,
  markRestHint: "Then change who did not come.",
  markRestDone: "Everybody is marked.",
  markedRest: (count) => `${peopleEn(count)} marked present.`,
  statuses: { present: "Present", absent: "Absent", excused: "Excused", represented: "Stand-in" },
  statusNames: { excused: "Absent, excused" },
  statusHelp: "“Excused”: told beforehand. “Stand-in”: somebody came instead.",
  honorary: "honorary member",
  noGroup: "Without a group",
  groupTally: (marked, total) => `${marked} of ${total} marked`,
  summary: (present, eligible, rate) =>
    `${present} of ${eligible} official members present${rate === undefined ? "" : `, ${rate}`}`,
  summaryNone: (count) => `None of ${peopleEn(count)} marked yet`,
  summaryBlank: (count) => `Sent with ${peopleEn(count)} left blank`,
  summaryOpen: (present, unmarked) => `${present} present; ${unmarked} not marked`,
  undo: "Undo",
  undone: (what) => `Undone: ${what}.`,
  save: "Send attendance",
  sent: "Sent",
  kept: "Saved on this device, not sent yet.",
  sending: "Sending…",
  received: (time, receipt) => `Received at ${time}, receipt ${receipt}.`,
  receivedAmendment: (time, receipt) => `Amendment received at ${time}, receipt ${receipt}.`,
  waiting: "Saved on this device, waiting for a signal. Sent when this page is open and has one.",
  sendNow: "Send again",
  needsYou: "This needs you: the reasons stand at the top.",
};
