/** The scorecard in English: a file of its own, fetched where a page asks for that language. */
export { CLUB_SCORECARD_WORDS_EN as words } from "@ishc/i18n";
