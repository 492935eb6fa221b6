import type { EntryView } from "../entry-view.ts";
import type { FormSheet } from "../form-setting.ts";
import { linesOf } from "./lines-of.ts";

/** What was entered, as a text that a person can send and another can type in again. */
export function messageText(view: EntryView<FormSheet>): string {
  const { words, sheet } = view;
  const { name, village } = sheet.club;
  return [
    words.title,
    name.includes(village) ? name : `${name}, ${village}`,
    ...linesOf(view)
      .filter(({ said }) => said !== "")
      .map(({ about, said }) => words.problemOf(about, said)),
  ].join("\n");
}
