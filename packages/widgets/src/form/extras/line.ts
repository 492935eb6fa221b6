import { formatCount, type Locale } from "@ishc/i18n";
import { type Entries, typedIn } from "../entries.ts";
import type { FormSetting } from "../form-setting.ts";
import { readNumber } from "../read-typed.ts";

/** One line of what a form says, as a person would read it out. */
export interface Line {
  /** The field, to find the same in another record. */
  readonly name: string;
  /** What a person calls it. */
  readonly about: string;
  /** What was entered, in words; blank where nothing was. */
  readonly said: string;
}

/** What is said in words: a form, and what stands in it. */
export interface Said<S, W> extends Pick<FormSetting<S, W>, "sheet" | "words" | "locale"> {
  readonly entries: Entries;
}

/** A text as typed, without the blanks round it. */
export function textSaid(entries: Entries, name: string): string {
  return typedIn(entries, name).trim();
}

/** A number as people write it, however it was typed: 500000 and 500.000 say the same. */
export function numberSaid(entries: Entries, name: string, locale: Locale): string {
  const typed = textSaid(entries, name);
  const number = readNumber(typed);
  return typeof number === "number" ? formatCount(number, locale) : typed;
}

/** A date as far as it is known, as people write it: 17/5/2024, 5/2024 or 2024. */
export function dateSaid(entries: Entries, name: string): string {
  return ["day", "month", "year"]
    .map((part) => textSaid(entries, `${name}.${part}`).replace(/^0+(?=\d)/, ""))
    .filter((part) => part !== "")
    .join("/");
}
