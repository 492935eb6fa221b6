import { type Locale, PAPER_WORDS, type PaperTitle, type PaperWords } from "@ishc/i18n";
import type { Entries } from "../form/entries.ts";
import type { FormSetting, FormSheet } from "../form/form-setting.ts";
import type { FormWords } from "../form/form-words.ts";
import type { Paper } from "./paper.ts";

/** What a sheet of paper is made of: every view of a form has it. */
export interface PaperSetting<S = FormSheet, W = FormWords> extends FormSetting<S, W> {
  /** What was entered; nothing at all for a blank sheet. */
  readonly entries: Entries;
  /** A blank sheet asks everything, also what follows from an answer. */
  readonly isBlank: boolean;
}

/** The language of a sheet, and the page's own words for it. */
export interface PaperSpeech {
  /** The language in use. */
  readonly locale: Locale;
  /** The words in use, among them those for paper. */
  readonly words: { readonly paper?: Partial<PaperWords> };
}

/** The words of paper in the language in use, with the page's own over them. */
export function paperWords({ locale, words }: PaperSpeech): PaperWords {
  return { ...PAPER_WORDS[locale], ...words.paper };
}

/** What stands on every sheet, whatever it is about. */
export function paperFrame(
  setting: PaperSpeech & { readonly sheet: Pick<FormSheet, "club"> },
  title: PaperTitle,
): Pick<Paper, "language" | "club" | "title" | "sign" | "page"> {
  const { club } = setting.sheet;
  const { titles, sign, page } = paperWords(setting);
  const name = club.name.includes(club.village) ? club.name : `${club.name}, ${club.village}`;
  return { language: setting.locale, club: name, title: titles[title], sign, page };
}
