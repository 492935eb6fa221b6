import { isCivilDate } from "@ishc/core";
import { formatDate } from "@ishc/i18n";
import type { NoticeView } from "./standing-notices.ts";

/**
 * What a person calls a form: its kind, and the day of a meeting.
 *
 * @param view - for the words
 * @param key - kind, club and subject
 * @param date - of its meeting, where that is known; otherwise the subject may be named by it
 */
export function nameOfForm(
  { words, locale }: Pick<NoticeView, "words" | "locale">,
  key: string,
  date?: unknown,
): string {
  const [kind = "", , id] = key.split(":");
  const day = [date, id].find(isCivilDate);
  const name = words.kinds[kind] ?? kind;
  return day ? words.otherOf(name, formatDate(day, locale)) : name;
}
