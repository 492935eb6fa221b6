import type { Locale } from "../locale.ts";
import type { ActivityFormWords } from "./activity-form-words.ts";
import { ACTIVITY_FORM_WORDS_EN } from "./activity-form-words-en.ts";
import { ACTIVITY_FORM_WORDS_VI } from "./activity-form-words-vi.ts";
import type { AttendanceFormWords } from "./attendance-form-words.ts";
import { ATTENDANCE_FORM_WORDS_EN } from "./attendance-form-words-en.ts";
import { ATTENDANCE_FORM_WORDS_VI } from "./attendance-form-words-vi.ts";
import type { ClubScorecardWords } from "./club-scorecard-words.ts";
import { CLUB_SCORECARD_WORDS_EN } from "./club-scorecard-words-en.ts";
import { CLUB_SCORECARD_WORDS_VI } from "./club-scorecard-words-vi.ts";
import type { EntryWords } from "./entry-words.ts";
import { ENTRY_WORDS_EN } from "./entry-words-en.ts";
import { ENTRY_WORDS_VI } from "./entry-words-vi.ts";
import type { MemberFormWords } from "./member-form-words.ts";
import { MEMBER_FORM_WORDS_EN } from "./member-form-words-en.ts";
import { MEMBER_FORM_WORDS_VI } from "./member-form-words-vi.ts";
import type { PaperWords } from "./paper-words.ts";
import { PAPER_WORDS_EN } from "./paper-words-en.ts";
import { PAPER_WORDS_VI } from "./paper-words-vi.ts";
import type { ScorecardDetailsWords } from "./scorecard-details-words.ts";
import { SCORECARD_DETAILS_WORDS_EN } from "./scorecard-details-words-en.ts";
import { SCORECARD_DETAILS_WORDS_VI } from "./scorecard-details-words-vi.ts";
import type { SupervisionFormWords } from "./supervision-form-words.ts";
import { SUPERVISION_FORM_WORDS_EN } from "./supervision-form-words-en.ts";
import { SUPERVISION_FORM_WORDS_VI } from "./supervision-form-words-vi.ts";

/**
 * The words of the activity form in each language.
 *
 * @example
 * import { ACTIVITY_FORM_WORDS } from "@ishc/i18n";
 * ACTIVITY_FORM_WORDS.vi.kind; // "Cụ thể là việc gì?"
 */
export const ACTIVITY_FORM_WORDS: Readonly<Record<Locale, ActivityFormWords>> = {
  vi: ACTIVITY_FORM_WORDS_VI,
  en: ACTIVITY_FORM_WORDS_EN,
};

/**
 * The words of the attendance form in each language.
 *
 * @example
 * import { ATTENDANCE_FORM_WORDS } from "@ishc/i18n";
 * ATTENDANCE_FORM_WORDS.vi.undone("Vắng"); // "Đã hoàn tác: Vắng."
 */
export const ATTENDANCE_FORM_WORDS: Readonly<Record<Locale, AttendanceFormWords>> = {
  vi: ATTENDANCE_FORM_WORDS_VI,
  en: ATTENDANCE_FORM_WORDS_EN,
};

/**
 * The words of the club scorecard down to its eight areas, in each language.
 *
 * @example
 * import { CLUB_SCORECARD_WORDS } from "@ishc/i18n";
 * CLUB_SCORECARD_WORDS.vi.notReported; // "Chưa báo cáo"
 */
export const CLUB_SCORECARD_WORDS: Readonly<Record<Locale, ClubScorecardWords>> = {
  vi: CLUB_SCORECARD_WORDS_VI,
  en: CLUB_SCORECARD_WORDS_EN,
};

/**
 * The words that all forms but the attendance form have in common, in each language.
 *
 * @example
 * import { ENTRY_WORDS } from "@ishc/i18n";
 * ENTRY_WORDS.vi.received("14:05", "7F3K"); // "Đã nhận lúc 14:05, mã 7F3K."
 */
export const ENTRY_WORDS: Readonly<Record<Locale, EntryWords>> = {
  vi: ENTRY_WORDS_VI,
  en: ENTRY_WORDS_EN,
};

/**
 * The words of the member form in each language.
 *
 * @example
 * import { MEMBER_FORM_WORDS } from "@ishc/i18n";
 * MEMBER_FORM_WORDS.vi.sameName("Lê Thị Ánh, sinh năm 1952"); // "Có phải là Lê Thị Ánh, sinh năm 1952?"
 */
export const MEMBER_FORM_WORDS: Readonly<Record<Locale, MemberFormWords>> = {
  vi: MEMBER_FORM_WORDS_VI,
  en: MEMBER_FORM_WORDS_EN,
};

/**
 * The words that stand on printed sheets alone, in each language.
 *
 * @example
 * import { PAPER_WORDS } from "@ishc/i18n";
 * PAPER_WORDS.vi.sign; // "(ký, ghi rõ họ tên)"
 */
export const PAPER_WORDS: Readonly<Record<Locale, PaperWords>> = {
  vi: PAPER_WORDS_VI,
  en: PAPER_WORDS_EN,
};

/**
 * The words of what stands below the eight areas in the club scorecard, in each language.
 *
 * @example
 * import { SCORECARD_DETAILS_WORDS } from "@ishc/i18n";
 * SCORECARD_DETAILS_WORDS.vi.formula; // "Công thức"
 */
export const SCORECARD_DETAILS_WORDS: Readonly<Record<Locale, ScorecardDetailsWords>> = {
  vi: SCORECARD_DETAILS_WORDS_VI,
  en: SCORECARD_DETAILS_WORDS_EN,
};

/**
 * The words of the supervision form in each language.
 *
 * @example
 * import { SUPERVISION_FORM_WORDS } from "@ishc/i18n";
 * SUPERVISION_FORM_WORDS.vi.action("2"); // "Việc 2"
 */
export const SUPERVISION_FORM_WORDS: Readonly<Record<Locale, SupervisionFormWords>> = {
  vi: SUPERVISION_FORM_WORDS_VI,
  en: SUPERVISION_FORM_WORDS_EN,
};
