import { FORM_EXTRAS_WORDS_VI, type FormExtrasWords } from "@ishc/i18n";

/** The words of a form and its extras, in Vietnamese where nothing else is at hand. */
export function extrasWords<W extends Partial<FormExtrasWords>>(words: W): W & FormExtrasWords {
  return { ...FORM_EXTRAS_WORDS_VI, ...words };
}
