import { type AttendanceSheet, givenName } from "@ishc/core";
import { formatCount, type Locale } from "@ishc/i18n";
import type { AttendanceWords } from "../form-view.ts";
import type { UndoAction } from "../undo-action.ts";
import { extrasWords } from "./extras-words.ts";

/** Names what undoing would take back. */
export function undoLabel(
  action: UndoAction,
  sheet: AttendanceSheet,
  own: AttendanceWords,
  locale: Locale,
): string {
  if (typeof action === "string") return action;
  const words = extrasWords(own);
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
