import { FORM_EXTRAS_WORDS_EN, MEMBER_FORM_WORDS_EN } from "@ishc/i18n";

/** The form and its extras in English: a file of its own, fetched where a page asks for that language. */
export const words = { ...FORM_EXTRAS_WORDS_EN, ...MEMBER_FORM_WORDS_EN };
