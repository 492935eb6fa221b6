import { CLUB_SCORECARD_WORDS_EN, SCORECARD_DETAILS_WORDS_EN } from "@ishc/i18n";

/** The scorecard in English: a file of its own, fetched where a page asks for that language. */
export const words = { ...CLUB_SCORECARD_WORDS_EN, ...SCORECARD_DETAILS_WORDS_EN };
