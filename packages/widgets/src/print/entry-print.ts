import type { ActivitySheet, MemberSheet, SupervisionSheet } from "@ishc/core";
import type { ActivityFormWords, MemberFormWords, SupervisionFormWords } from "@ishc/i18n";
import { activityPaper } from "./activity-paper.ts";
import { memberPaper } from "./member-paper.ts";
import type { Paper } from "./paper.ts";
import { keepOnPaper, type PaperHost } from "./paper-in-place.ts";
import type { PaperSetting } from "./paper-setting.ts";
import { printPaper } from "./print-paper.ts";
import { supervisionPaper } from "./supervision-paper.ts";

/** What a form shows now; every view of one is such. */
export type PrintedView = Omit<PaperSetting, "isBlank">;

/**
 * Prints the sheet of a form alone.
 *
 * @param view - the form as it is now
 * @param isBlank - asks everything and holds nothing that was entered
 */
export function printEntries(view: PrintedView, isBlank: boolean): void {
  const paper = paperOf(view, isBlank);
  if (paper) printPaper(paper);
}

/**
 * Has the browser's own command to print show what was entered as a sheet of
 * paper in place of the form. Called each time the form is drawn.
 *
 * @param host - the element
 * @param view - the form as it is now
 */
export function keepEntriesOnPaper(host: PaperHost, view: PrintedView): void {
  keepOnPaper(host, () => paperOf(view, false));
}

/** By the kind of its sheet; a kind that nobody knows here has no paper. */
function paperOf(view: PrintedView, isBlank: boolean): Paper | undefined {
  const entries = isBlank ? {} : view.entries;
  const setting: unknown = { ...view, entries, isBlank };
  switch (view.sheet.kind) {
    case "ishc-member-sheet":
      return memberPaper(setting as PaperSetting<MemberSheet, MemberFormWords>);
    case "ishc-activity-sheet":
      return activityPaper(setting as PaperSetting<ActivitySheet, ActivityFormWords>);
    case "ishc-supervision-sheet":
      return supervisionPaper(setting as PaperSetting<SupervisionSheet, SupervisionFormWords>);
    default:
      return undefined;
  }
}
