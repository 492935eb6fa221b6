import type { AttendanceSheet } from "@ishc/core";
import { thisDay } from "../../form/this-day.ts";
import type { FormView, Lit } from "../form-view.ts";
import { extrasWords } from "./extras-words.ts";

/**
 * Whether no attendance can be recorded of the meeting, whatever is entered: `recordAttendance` of core refuses it.
 * A day to come is refused as well, but only the server knows what day it is.
 */
export function isOff({ meeting }: AttendanceSheet): boolean {
  return meeting.status === "cancelled";
}

/** Below the day of the meeting: that it was cancelled, is to come by the clock of this device, or that attendance was taken before. */
export function meetingNotice({ html, nothing }: Lit, { sheet, words: own }: FormView): unknown {
  const { meeting, recorded, marks } = sheet;
  const words = extrasWords(own);
  const notices = [
    isOff(sheet) && words.cancelled,
    meeting.date > thisDay() && words.reasons["in-future"],
    (recorded || marks) && words.recorded,
  ];
  const first = notices.find(Boolean);
  return first ? html`<p class="notice">${first}</p>` : nothing;
}
