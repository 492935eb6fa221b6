import { type AttendanceSheet, type AttendanceStatus, givenName } from "@ishc/core";
import { type AttendanceFormWords, formatCount, type Locale } from "@ishc/i18n";

/** What a person did, as far as undoing must name it. */
export type UndoAction =
  | { readonly kind: "mark"; readonly memberId: string; readonly status: AttendanceStatus }
  | { readonly kind: "clear"; readonly memberId: string }
  | { readonly kind: "rest"; readonly count: number }
  | { readonly kind: "guests" | "areas" | "stored" };

/** Names what undoing would take back. */
export function undoLabel(
  action: UndoAction,
  sheet: AttendanceSheet,
  words: AttendanceFormWords,
  locale: Locale,
): string {
  const nameOf = (memberId: string) =>
    givenName(sheet.members.find(({ id }) => id === memberId)?.name ?? "");
  switch (action.kind) {
    case "mark":
      return words.undoMark(nameOf(action.memberId), words.statuses[action.status]);
    case "clear":
      return words.undoClear(nameOf(action.memberId));
    case "rest":
      return words.undoRest(formatCount(action.count, locale));
    case "guests":
      return words.undoGuests;
    case "areas":
      return words.undoAreas;
    case "stored":
      return words.undoStored;
  }
}
