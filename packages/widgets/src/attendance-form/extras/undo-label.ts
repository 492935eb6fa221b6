import { type AttendanceSheet, type AttendanceStatus, givenName } from "@ishc/core";
import { type AttendanceFormWords, formatCount, type Locale } from "@ishc/i18n";

/** What a person did, as far as undoing must name it; a text where that is all that can be said. */
export type UndoAction =
  | string
  | { readonly kind: "mark"; readonly memberId: string; readonly status: AttendanceStatus }
  | { readonly kind: "clear"; readonly memberId: string }
  | { readonly kind: "rest"; readonly count: number };

/** Names what undoing would take back. */
export function undoLabel(
  action: UndoAction,
  sheet: AttendanceSheet,
  words: AttendanceFormWords,
  locale: Locale,
): string {
  if (typeof action === "string") return action;
  const nameOf = (memberId: string) =>
    givenName(sheet.members.find(({ id }) => id === memberId)?.name ?? "");
  switch (action.kind) {
    case "mark":
      return words.undoMark(nameOf(action.memberId), words.statuses[action.status]);
    case "clear":
      return words.undoClear(nameOf(action.memberId));
    case "rest":
      return words.undoRest(formatCount(action.count, locale));
  }
}
