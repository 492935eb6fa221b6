import { ATTENDANCE_EXTRAS_WORDS_EN, ATTENDANCE_FORM_WORDS_EN } from "@ishc/i18n";

/** The form in English: a file of its own, fetched where a page asks for that language. */
export const words = { ...ATTENDANCE_FORM_WORDS_EN, ...ATTENDANCE_EXTRAS_WORDS_EN };
