import { ATTENDANCE_EXTRAS_WORDS_VI, type AttendanceExtrasWords } from "@ishc/i18n";
import type { AttendanceWords, FormView } from "../form-view.ts";

/** The words of form and extras, in Vietnamese where nothing else is at hand. */
export function extrasWords(words: AttendanceWords): AttendanceWords & AttendanceExtrasWords {
  return { ...ATTENDANCE_EXTRAS_WORDS_VI, ...words };
}

/** The form with all of its words. */
export function worded(view: FormView) {
  return { ...view, words: extrasWords(view.words) };
}
