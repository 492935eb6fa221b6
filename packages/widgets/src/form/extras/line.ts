import { type Entries, typedIn } from "../entries.ts";
import type { FormSetting } from "../form-setting.ts";

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

/** A date as far as it is known, as people write it: 17/5/2024, 5/2024 or 2024. */
export function dateSaid(entries: Entries, name: string): string {
  return ["day", "month", "year"]
    .map((part) => textSaid(entries, `${name}.${part}`))
    .filter((part) => part !== "")
    .join("/");
}
